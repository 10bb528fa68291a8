package org.nigao.phrase;

/**
 * Places in a text, in the order of what stands there: what begins alike stands together, so that a prefix is a range.
 *
 * @param text ends each of its parts with a unit that is in no prefix and before all others
 * @param positions of the entries
 */
record Sorted(char[] text, int[] positions) {

    /** Entries from the first to the one before {@code end}. */
    record Range(int first, int end) {

        static final Range EMPTY = new Range(0, 0);

        boolean isEmpty() {
            return first >= end;
        }

        int size() {
            return Math.max(0, end - first);
        }
    }

    int size() {
        return positions.length;
    }

    Range all() {
        return new Range(0, positions.length);
    }

    char unit(int entry, int depth) {
        return text[positions[entry] + depth];
    }

    /** Those that begin with a stretch of a text. */
    Range startingWith(CharSequence prefix, int from, int to) {
        Range range = all();
        for (int i = from; i < to && !range.isEmpty(); i++) {
            range = narrowed(range, i - from, prefix.charAt(i));
        }
        return range;
    }

    /** Those of a range, alike up to {@code depth}, that have a unit there. */
    Range narrowed(Range range, int depth, char unit) {
        int first = bound(range.first(), range.end(), depth, unit);
        return new Range(first, bound(first, range.end(), depth, unit + 1));
    }

    /** The first entry whose unit at a depth is not before {@code unit}. */
    private int bound(int first, int end, int depth, int unit) {
        int low = first;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text[positions[middle] + depth] < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
