package org.nigao.rules;

import org.nigao.draft.Han;
import org.nigao.draft.Whitespace;

/** Rows of a table that lost its lines: gaps part what stands side by side. */
final class Columns {

    private static final int FEWEST_GAPS = 2;

    private Columns() {}

    /** Whether a line is such a row. */
    static boolean in(String text) {
        int gaps = 0;
        int from = Whitespace.skip(text, 0);
        int to = Whitespace.trimEnd(text, from, text.length());
        for (int i = from; i + 1 < to; i++) {
            if (Whitespace.is(text.charAt(i))) {
                int end = Whitespace.skip(text, i);
                gaps += end - i > 1 || isWord(text, i - 2) && isWord(text, end) ? 1 : 0;
                i = end;
            }
        }
        return gaps >= FEWEST_GAPS;
    }

    /** Whether two Chinese characters stand together here; a title set apart has only single ones. */
    private static boolean isWord(String text, int from) {
        return from >= 0 && from + 1 < text.length() && Han.is(text.charAt(from)) && Han.is(text.charAt(from + 1));
    }
}
