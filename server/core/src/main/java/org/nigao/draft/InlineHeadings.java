package org.nigao.draft;

import java.util.List;

/** Finds numbered headings that run on inside one paragraph. */
final class InlineHeadings {

    private InlineHeadings() {}

    /** Logical offsets at which a heading begins inside the text, in order; empty where none does. */
    static List<Integer> cuts(String text) {
        return List.of();
    }
}
