package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import org.nigao.text.Bisection;
import org.nigao.text.TextDocument;

/** Physical lines to paragraphs: hard wraps joined, headings that run on inside a line split off. */
final class Paragraphs {

    private final TextDocument document;
    private final List<Line> lines;
    private final Role[] roles;
    /** For each line whether the next one continues its paragraph. */
    private final boolean[] joinsNext;

    private final List<Paragraph> placed;
    private int front;
    private int back;

    private Paragraphs(TextDocument document, List<Line> lines, Format format, Seams seams) {
        this.document = document;
        this.lines = lines;
        this.roles = LineRoles.of(lines, format);
        this.joinsNext = HardWraps.joinsNext(lines, roles, seams);
        this.placed = new ArrayList<>(lines.size() + lines.size() / 8);
    }

    static Paragraphs of(TextDocument document, List<Line> lines, Format format, Seams seams) {
        Paragraphs paragraphs = new Paragraphs(document, lines, format, seams);
        paragraphs.place(0, lines.size());
        return paragraphs;
    }

    /** Those of the next version: what stands in front of the change is the same, what stands behind it is moved. */
    Paragraphs next(TextDocument changed, LineChange change, Format format, Seams seams) {
        Paragraphs next = new Paragraphs(changed, change.lines(), format, seams);
        int added = next.lines.size() - lines.size();
        int from = 0;
        while (from < change.front() && isSame(next, from, 0)) {
            from++;
        }
        while (from > 0 && joinsNext[from - 1]) {
            from--;
        }
        int to = next.lines.size();
        while (to > next.lines.size() - change.back() && isSame(next, to - 1 - added, added)) {
            to--;
        }
        while (to < next.lines.size() && (next.joinsNext[to - 1] || joinsNext[to - added - 1])) {
            to++;
        }
        next.placed.addAll(placed.subList(0, beginningBefore(from)));
        next.front = next.placed.size();
        next.place(from, to);
        int behind = beginningBefore(to - added);
        next.back = placed.size() - behind;
        next.move(placed, behind, added, changed.length() - document.length());
        return next;
    }

    private boolean isSame(Paragraphs next, int line, int added) {
        return roles[line] == next.roles[line + added] && joinsNext[line] == next.joinsNext[line + added];
    }

    private int beginningBefore(int line) {
        return Bisection.upTo(placed, Paragraph::firstLine, line - 1);
    }

    private void move(List<Paragraph> old, int from, int addedLines, int addedUnits) {
        for (int i = from; i < old.size(); i++) {
            Paragraph paragraph = old.get(i);
            placed.add(new Paragraph(
                    placed.size(),
                    paragraph.start() + addedUnits,
                    paragraph.firstLine() + addedLines,
                    paragraph.role(),
                    paragraph.line(),
                    paragraph.inline()));
        }
    }

    private void place(int from, int to) {
        for (int i = from; i < to; ) {
            int last = i;
            while (last + 1 < lines.size() && joinsNext[last]) {
                last++;
            }
            if (!lines.get(i).isBlank()) {
                place(lines.get(i).joined(document, lines, i, last), i);
            }
            i = last + 1;
        }
    }

    private void place(LogicalLine whole, int firstLine) {
        int start = document.lineStart(firstLine);
        Role role = roles[firstLine];
        if (!role.mayCarryHeading()) {
            placed.add(new Paragraph(placed.size(), start, firstLine, role, whole, false));
            return;
        }
        List<LogicalLine.Part> parts = whole.parts();
        for (int i = 0; i < parts.size(); i++) {
            LogicalLine.Part part = parts.get(i);
            int at = start + whole.source(part.logical());
            int line = part.logical() == 0 ? firstLine : document.lineOf(at);
            placed.add(new Paragraph(placed.size(), at, line, role, part.line(), part.logical() > 0));
        }
    }

    /** How many of the first are those of the version before. */
    int front() {
        return front;
    }

    /** How many of the last are those of the version before, but for their places. */
    int back() {
        return back;
    }

    /** In order, with the roles of their lines. */
    List<Paragraph> placed() {
        return placed;
    }
}
