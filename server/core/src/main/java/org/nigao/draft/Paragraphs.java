package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import org.nigao.text.TextDocument;

/** Physical lines to paragraphs: hard wraps joined, headings that run on inside a line split off. */
final class Paragraphs {

    private Paragraphs() {}

    static List<Paragraph> of(TextDocument document, List<Line> lines, Format format, Seams seams) {
        Role[] roles = LineRoles.of(lines, format);
        boolean[] joinsNext = HardWraps.joinsNext(lines, roles, seams);
        List<Paragraph> paragraphs = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (last + 1 < lines.size() && joinsNext[last]) {
                last++;
            }
            if (!lines.get(i).isBlank()) {
                place(document, lines.get(i).joined(document, lines, i, last), i, roles[i], paragraphs);
            }
            i = last + 1;
        }
        return paragraphs;
    }

    private static void place(
            TextDocument document, LogicalLine whole, int firstLine, Role role, List<Paragraph> paragraphs) {
        int start = document.lineStart(firstLine);
        if (!role.mayCarryHeading()) {
            paragraphs.add(new Paragraph(paragraphs.size(), start, firstLine, role, whole, false));
            return;
        }
        List<LogicalLine.Part> parts = whole.parts();
        for (int i = 0; i < parts.size(); i++) {
            LogicalLine.Part part = parts.get(i);
            int at = start + whole.source(part.logical());
            int line = part.logical() == 0 ? firstLine : document.lineOf(at);
            paragraphs.add(new Paragraph(paragraphs.size(), at, line, role, part.line(), part.logical() > 0));
        }
    }
}
