package org.nigao.prior;

/** Sorted postings, wherever they lie. */
public interface Postings {

    long size();

    /** The posting at a place from 0. */
    long at(long index);

    /** Those of an array. */
    static Postings of(long[] sorted) {
        return new Postings() {
            @Override
            public long size() {
                return sorted.length;
            }

            @Override
            public long at(long index) {
                return sorted[(int) index];
            }
        };
    }

    /**
     * Where the postings of a fingerprint begin. Fingerprints are spread evenly, so that a guess by their value is nearly
     * right; every other step halves instead, for those that are not.
     */
    default long first(int print) {
        long least = (long) print << 32;
        long low = 0;
        long high = size();
        boolean guess = true;
        while (high - low > 8) {
            long middle = guess ? guessed(least, low, high) : low + high >>> 1;
            if (at(middle) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
            guess = !guess;
        }
        while (low < high && at(low) < least) {
            low++;
        }
        return low;
    }

    private long guessed(long value, long low, long high) {
        double from = at(low);
        double to = at(high - 1);
        if (value <= from) {
            return low;
        }
        return value > to ? high - 1 : low + (long) ((value - from) / (to - from) * (high - 1 - low));
    }
}
