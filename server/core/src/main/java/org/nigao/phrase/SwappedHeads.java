package org.nigao.phrase;

import java.util.List;

/**
 * What phrases begin with when two blocks in their first units have changed places; a set that may take what it was not given for its
 * own, one time in fifty, and never the other way round. Asked at every place of a text, where nearly nothing begins so.
 */
final class SwappedHeads {

    /** All that change what a phrase begins with. */
    static final List<Swap> SWAPS = Swap.beginningIn(Heads.UNITS);

    /** No swap in the first units reaches farther. */
    private static final int REACH = Heads.UNITS - 1 + 2 * Swap.LONGEST_BLOCK;

    private static final int BITS_EACH = 16;

    private final long[] bits;

    private SwappedHeads(int phrases) {
        int most = (int) Math.min(1L << 30, Math.max(64L, (long) phrases * SWAPS.size() * BITS_EACH));
        bits = new long[Integer.highestOneBit(most) >> 6];
    }

    static SwappedHeads of(PhraseTexts texts) {
        SwappedHeads heads = new SwappedHeads(texts.size());
        for (int phrase = 0; phrase < texts.size(); phrase++) {
            int length = texts.length(phrase);
            boolean isKnown = phrase > 0 && texts.common(phrase - 1, texts.units(), texts.start(phrase)) >= REACH;
            if (length >= PhraseCompiler.SHORTEST_SLIP && !isKnown) {
                heads.add(texts.units(), texts.start(phrase), length);
            }
        }
        return heads;
    }

    private void add(char[] text, int from, int length) {
        for (int i = 0; i < SWAPS.size(); i++) {
            if (SWAPS.get(i).end() <= length) {
                int hash = hash(SWAPS.get(i).head(text, from));
                set(hash);
                set(again(hash));
            }
        }
    }

    /** Whether a phrase may begin with these units once two blocks have changed places. */
    boolean mayHave(long head) {
        int hash = hash(head);
        return isSet(hash) && isSet(again(hash));
    }

    private void set(int hash) {
        bits[hash >>> 6 & bits.length - 1] |= 1L << hash;
    }

    private boolean isSet(int hash) {
        return (bits[hash >>> 6 & bits.length - 1] & 1L << hash) != 0;
    }

    private static int hash(long head) {
        return (int) (head * 0x9E3779B97F4A7C15L >>> 32);
    }

    private static int again(int hash) {
        return (hash ^ hash >>> 15) * 0x85EBCA6B;
    }
}
