package org.nigao.phrase;

/** Sorts places by the units that stand there (multikey quicksort, Bentley and Sedgewick 1997), in place. */
final class SuffixSort {

    private static final int FEW = 8;

    private final char[] text;
    private final int[] positions;
    private final int depth;

    private SuffixSort(char[] text, int[] positions, int depth) {
        this.text = text;
        this.positions = positions;
        this.depth = depth;
    }

    /** Sorts by up to {@code depth} units, or up to the next separator; the text ends with one. */
    static void sort(char[] text, int[] positions, int depth) {
        new SuffixSort(text, positions, depth).sort(0, positions.length, 0);
    }

    private void sort(int from, int to, int at) {
        int low = from;
        int high = to;
        while (high - low > FEW && at < depth) {
            char pivot = pivot(low, high, at);
            int less = low;
            int more = high;
            for (int i = low; i < more; ) {
                char unit = text[positions[i] + at];
                if (unit < pivot) {
                    swap(i++, less++);
                } else if (unit > pivot) {
                    swap(i, --more);
                } else {
                    i++;
                }
            }
            if (pivot != PhraseTexts.SEPARATOR) {
                sort(less, more, at + 1);
            }
            // The smaller part on the stack, the larger in this loop.
            if (less - low < high - more) {
                sort(low, less, at);
                low = more;
            } else {
                sort(more, high, at);
                high = less;
            }
        }
        insert(low, high, at);
    }

    private char pivot(int low, int high, int at) {
        char one = text[positions[low] + at];
        char two = text[positions[low + high >>> 1] + at];
        char three = text[positions[high - 1] + at];
        return (char) Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }

    private void swap(int one, int other) {
        int position = positions[one];
        positions[one] = positions[other];
        positions[other] = position;
    }

    private void insert(int low, int high, int at) {
        for (int i = low + 1; i < high; i++) {
            int position = positions[i];
            int to = i;
            while (to > low && compare(positions[to - 1], position, at) > 0) {
                positions[to] = positions[to - 1];
                to--;
            }
            positions[to] = position;
        }
    }

    private int compare(int one, int other, int from) {
        for (int at = from; at < depth; at++) {
            char unit = text[one + at];
            if (unit != text[other + at]) {
                return unit - text[other + at];
            }
            if (unit == PhraseTexts.SEPARATOR) {
                return 0;
            }
        }
        return 0;
    }
}
