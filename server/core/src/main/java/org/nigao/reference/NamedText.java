package org.nigao.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.text.Span;

/**
 * The name of a document in 《…》.
 *
 * @param span the name without the marks
 * @param name the name in one line, as it would be called
 */
public record NamedText(Span span, String name) {

    private static final int LONGEST = 120;

    /** All in a draft, in order; of nested names the outermost. */
    public static List<NamedText> in(Draft draft) {
        List<NamedText> found = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            String text = paragraph.text();
            for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
                int close = close(text, open);
                if (close > open + 1 && paragraph.role().isText()) {
                    found.add(new NamedText(paragraph.span(open + 1, close), text.substring(open + 1, close)));
                    open = close;
                }
            }
        }
        return found;
    }

    public static Optional<NamedText> at(int offset, List<NamedText> names) {
        return names.stream()
                .filter(n -> n.span().start() <= offset && offset <= n.span().end())
                .findFirst();
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length() && i < open + LONGEST; i++) {
            char c = text.charAt(i);
            depth += c == '《' ? 1 : c == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
