package org.nigao.app.lsp;

import org.nigao.text.Edit;
import org.nigao.text.Span;

/** The smallest single edit from one text to another: what lies between their common beginning and common end. */
final class Difference {

    private Difference() {}

    static Edit between(String before, String after) {
        return between(before, 0, before.length(), after, 0, after.length());
    }

    /**
     * The edit of {@code before} that turns its part into the given part of {@code after}.
     *
     * @param beforeFrom offset of the part in {@code before}, which is where the edit is placed
     */
    static Edit between(
            CharSequence before, int beforeFrom, int beforeTo, CharSequence after, int afterFrom, int afterTo) {
        int most = Math.min(beforeTo - beforeFrom, afterTo - afterFrom);
        int prefix = 0;
        while (prefix < most && before.charAt(beforeFrom + prefix) == after.charAt(afterFrom + prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < most - prefix && before.charAt(beforeTo - 1 - suffix) == after.charAt(afterTo - 1 - suffix)) {
            suffix++;
        }
        return new Edit(
                new Span(beforeFrom + prefix, beforeTo - suffix),
                after.subSequence(afterFrom + prefix, afterTo - suffix).toString());
    }
}
