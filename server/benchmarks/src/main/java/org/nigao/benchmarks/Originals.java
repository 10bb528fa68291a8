package org.nigao.benchmarks;

import java.util.HashSet;
import java.util.Set;

/** Tells documents that were read before, or nearly so, from others. */
final class Originals {

    /** A document with more than this share of its twelve characters in a row in others before it is taken for a copy. */
    private static final double COPIED = 0.6;

    private static final int IN_A_ROW = 12;

    private final Set<Integer> rows = new HashSet<>();

    /** Whether a document is no copy of those asked for before. */
    boolean isOriginal(Iterable<String> texts) {
        Set<Integer> own = new HashSet<>();
        for (String text : texts) {
            for (int at = 0; at + IN_A_ROW <= text.length(); at++) {
                own.add(text.substring(at, at + IN_A_ROW).hashCode());
            }
        }
        boolean original = own.stream().filter(rows::contains).count() <= COPIED * own.size();
        if (original) {
            rows.addAll(own);
        }
        return original;
    }
}
