package org.nigao.refactor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nigao.check.Analysis;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.outline.Section;
import org.nigao.reference.References;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * Two neighbouring sections change places with all that belongs to them; the numbers stay where they are.
 *
 * @param first the lines of the first without the last line break
 * @param second the same of the second
 */
record MoveSection(Span first, Span second) {

    /** Up or down the draft. */
    enum Direction {
        UP,
        DOWN
    }

    /** Empty where there is no neighbour of the same kind, or not on lines of their own. */
    static Optional<MoveSection> of(Section section, Direction direction, References references) {
        Draft draft = references.analysis().draft();
        List<Section> siblings = references.sections().siblings(section);
        int at = siblings.indexOf(section);
        int other = direction == Direction.UP ? at - 1 : at + 1;
        if (other < 0 || other >= siblings.size() || section.marker().isEmpty()) {
            return Optional.empty();
        }
        Section upper = siblings.get(Math.min(at, other));
        Section lower = siblings.get(Math.max(at, other));
        TextDocument document = draft.document();
        boolean alike = Ladder.style(upper).equals(Ladder.style(lower));
        boolean apart = document.lineOf(upper.end()) < document.lineOf(lower.start());
        if (!alike || !apart || beginsInside(upper) || beginsInside(lower)) {
            return Optional.empty();
        }
        return Optional.of(new MoveSection(lines(upper, draft), lines(lower, draft)));
    }

    private static boolean beginsInside(Section section) {
        return section.paragraph().inline();
    }

    private static Span lines(Section section, Draft draft) {
        TextDocument document = draft.document();
        return new Span(
                document.lineStart(document.lineOf(section.start())),
                document.lineEnd(document.lineOf(end(section, draft))));
    }

    /** The end of a section without what stands at the end of the document whichever section is its last. */
    private static int end(Section section, Draft draft) {
        List<Paragraph> paragraphs = draft.paragraphs();
        for (int i = section.paragraph().index() + 1;
                i < paragraphs.size() && paragraphs.get(i).start() < section.end();
                i++) {
            switch (paragraphs.get(i).role()) {
                case SIGNATURE, DATE, ATTACHMENT_NOTE -> {
                    return paragraphs.get(i - 1).trimmed().end();
                }
                default -> {}
            }
        }
        return section.end();
    }

    List<Edit> edits(References references) {
        Analysis analysis = references.analysis();
        Relabelling relabelling = new Relabelling(references);
        for (List<Section> row : analysis.outline().rows()) {
            List<Section> moved = new ArrayList<>(row);
            moved.sort(Comparator.comparingInt(s -> place(s.start())));
            for (int i = 0; i < row.size(); i++) {
                relabelling.number(moved.get(i), row.get(i).number());
            }
        }
        List<Edit> inFirst = new ArrayList<>();
        List<Edit> inSecond = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : relabelling.edits()) {
            (first.contains(edit.span()) ? inFirst : second.contains(edit.span()) ? inSecond : edits).add(edit);
        }
        String text = analysis.draft().text();
        edits.add(new Edit(first, changed(second, inSecond, text)));
        edits.add(new Edit(second, changed(first, inFirst, text)));
        edits.sort(null);
        return edits;
    }

    private int place(int offset) {
        return first.contains(offset)
                ? offset + second.end() - first.end()
                : second.contains(offset) ? offset - second.start() + first.start() : offset;
    }

    private static String changed(Span part, List<Edit> edits, String text) {
        List<Edit> inside = edits.stream()
                .map(e -> new Edit(e.span().shift(-part.start()), e.text()))
                .toList();
        return Edits.apply(part.in(text), inside);
    }
}
