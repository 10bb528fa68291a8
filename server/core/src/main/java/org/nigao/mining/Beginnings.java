package org.nigao.mining;

import org.nigao.draft.Han;

/**
 * Where phrases may begin: positions whose first characters stand often enough where a word begins. What they hash to is counted in a
 * sketch of a byte for each, so that now and then one is taken too many, and none is left out.
 */
final class Beginnings {

    private static final int FEWEST_BITS = 16;
    private static final int MOST_BITS = 26;
    private static final int BASE = 0x01000193;

    private final Texts texts;
    private final Reposts reposts;
    private final int length;
    private final int fewest;
    private final int bits;
    private final byte[] times;

    /** What the first of the characters adds to the hash. */
    private final int power;

    /** Hears of a position, and of the number that its first characters have, below {@link #NUMBERS}. */
    interface Visit {
        void of(int position, int number);
    }

    static final int NUMBERS = 1 << FEWEST_BITS;

    /** Those whose first {@code length} characters stand {@code fewest} times at the beginning of a word. */
    Beginnings(Texts texts, Reposts reposts, WordBorders borders, int length, int fewest) {
        this.texts = texts;
        this.reposts = reposts;
        this.length = length;
        this.fewest = Math.min(fewest, Byte.MAX_VALUE);
        bits = Math.max(FEWEST_BITS, Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(texts.size())));
        times = new byte[1 << bits];
        int factor = 1;
        for (int i = 1; i < length; i++) {
            factor *= BASE;
        }
        power = factor;
        everywhere((position, cell) -> {
            if (times[cell] != Byte.MAX_VALUE && borders.isBorder(position)) {
                times[cell]++;
            }
        });
    }

    void each(Visit visit) {
        everywhere((position, cell) -> {
            if (times[cell] >= fewest && mayBegin(texts.at(position))) {
                visit.of(position, cell >>> bits - FEWEST_BITS);
            }
        });
    }

    private static boolean mayBegin(char c) {
        return Han.is(c) || c == '“' || Character.isLetter(c);
    }

    private void everywhere(Visit visit) {
        int shift = Integer.SIZE - bits;
        for (int c = 0; c < texts.clauses(); c++) {
            if (reposts.isLive(c)) {
                int start = texts.start(c);
                int end = texts.end(c);
                int hash = 0;
                for (int p = start; p < end; p++) {
                    hash = hash * BASE + texts.at(p);
                    int first = p + 1 - length;
                    if (first >= start) {
                        visit.of(first, hash * 0x9E3779B9 >>> shift);
                        hash -= texts.at(first) * power;
                    }
                }
            }
        }
    }
}
