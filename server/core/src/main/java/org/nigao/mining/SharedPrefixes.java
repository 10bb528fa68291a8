package org.nigao.mining;

/**
 * Every stretch with which enough positions begin, found by sorting the positions by what follows them, a character at a time
 * and in place (multikey quicksort, Bentley and Sedgewick 1997), and leaving out at once what too few share. This walks the upper
 * part of the suffix tree without building it: four bytes a position, and time linear in them for a bounded length.
 */
final class SharedPrefixes {

    /** What is done with the positions {@code [from, to)} that share their next {@code length} characters, and no more. */
    interface Visit {
        void of(int[] positions, int from, int to, int length);
    }

    private final Texts texts;
    private final int fewest;
    private final int longest;
    private final Visit visit;

    SharedPrefixes(Texts texts, int fewest, int longest, Visit visit) {
        this.texts = texts;
        this.fewest = fewest;
        this.longest = longest;
        this.visit = visit;
    }

    /** Visits what the positions {@code [from, to)} share beyond {@code depth} characters, all of which they share. */
    void walk(int[] positions, int from, int to, int depth) {
        int length = depth;
        while (to - from >= fewest && length <= longest) {
            char first = texts.at(positions[from] + length);
            if (!Texts.isBorder(first) && allContinueWith(first, positions, from, to, length)) {
                length++;
                continue;
            }
            visit.of(positions, from, to, length);
            if (length < longest) {
                split(positions, from, to, length);
            }
            return;
        }
    }

    private boolean allContinueWith(char c, int[] positions, int from, int to, int length) {
        for (int i = from + 1; i < to; i++) {
            if (texts.at(positions[i] + length) != c) {
                return false;
            }
        }
        return true;
    }

    /** Divides by the next character, and goes on with each part. */
    private void split(int[] positions, int from, int to, int length) {
        int low = from;
        int high = to;
        while (high - low >= fewest) {
            char pivot = texts.at(positions[low + (high - low >>> 1)] + length);
            int less = low;
            int at = low;
            int more = high;
            while (at < more) {
                char c = texts.at(positions[at] + length);
                if (c < pivot) {
                    swap(positions, less++, at++);
                } else if (c > pivot) {
                    swap(positions, at, --more);
                } else {
                    at++;
                }
            }
            if (!Texts.isBorder(pivot)) {
                walk(positions, less, more, length + 1);
            }
            // The smaller part on the stack, the larger in this loop.
            if (less - low < high - more) {
                split(positions, low, less, length);
                low = more;
            } else {
                split(positions, more, high, length);
                high = less;
            }
        }
    }

    private static void swap(int[] array, int i, int j) {
        int kept = array[i];
        array[i] = array[j];
        array[j] = kept;
    }
}
