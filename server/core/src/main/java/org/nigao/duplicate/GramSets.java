package org.nigao.duplicate;

import java.util.List;

/**
 * The pieces of up to 64 units as small sets of bits, to tell of most pairs of them at the price of a few words that they share too
 * little: two pieces may share a bit, so that what is told is never less than what they share.
 */
final class GramSets {

    private static final int WORDS = 64;

    private final int[] sizes;
    private final long[] bits;

    /** How many pieces of each unit met a bit that another had set. */
    private final int[] surplus;

    private GramSets(int[] sizes, long[] bits, int[] surplus) {
        this.sizes = sizes;
        this.bits = bits;
        this.surplus = surplus;
    }

    static GramSets of(List<Unit> units) {
        GramSets sets = new GramSets(new int[units.size()], new long[units.size() * WORDS], new int[units.size()]);
        for (int place = 0; place < units.size(); place++) {
            sets.put(place, units.get(place).grams());
        }
        return sets;
    }

    private void put(int place, Grams grams) {
        int distinct = 0;
        for (int i = 0; i < grams.size(); i++) {
            int gram = grams.at(i);
            int word = place * WORDS + (gram >>> 6) % WORDS;
            distinct += (int) (~bits[word] >>> gram & 1);
            bits[word] |= 1L << gram;
        }
        sizes[place] = grams.size();
        surplus[place] = grams.size() - distinct;
    }

    /** The places behind {@code one}, as bits, of all units that may be near it, and of few others. */
    long mayBeNear(int one) {
        long near = 0;
        for (int other = one + 1; other < sizes.length; other++) {
            if (NearIndex.isNear(mostShared(one, other), Math.min(sizes[one], sizes[other]))) {
                near |= 1L << other;
            }
        }
        return near;
    }

    private int mostShared(int one, int other) {
        int most = Math.min(surplus[one], surplus[other]);
        for (int i = one * WORDS, j = other * WORDS; i < (one + 1) * WORDS; i++, j++) {
            most += Long.bitCount(bits[i] & bits[j]);
        }
        return most;
    }
}
