package org.nigao.mining;

/**
 * Every stretch with which enough positions begin, found by sorting the positions by what follows them, a character at a time
 * and in place (multikey quicksort, Bentley and Sedgewick 1997), and leaving out at once what too few share. This walks the upper
 * part of the suffix tree without building it: four bytes a position and two more of those that begin alike, and time linear in them
 * for a bounded length.
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

    // The positions in hand, and beside them the characters that they are sorted by: to look for these in the text
    // costs most.
    private int[] positions = {};
    private char[] keys = {};
    private int first;

    SharedPrefixes(Texts texts, int fewest, int longest, Visit visit) {
        this.texts = texts;
        this.fewest = fewest;
        this.longest = longest;
        this.visit = visit;
    }

    /** Visits what the positions {@code [from, to)} of these share beyond {@code depth} characters, all of which they share. */
    void walk(int[] these, int from, int to, int depth) {
        positions = these;
        first = from;
        if (keys.length < to - from) {
            keys = new char[to - from];
        }
        walk(from, to, depth);
    }

    private void walk(int from, int to, int depth) {
        int length = depth;
        while (to - from >= fewest && length <= longest) {
            char next = texts.at(positions[from] + length);
            if (!Texts.isBorder(next) && allContinueWith(next, from, to, length)) {
                length++;
                continue;
            }
            visit.of(positions, from, to, length);
            if (length < longest) {
                split(from, to, length);
            }
            return;
        }
    }

    private boolean allContinueWith(char c, int from, int to, int length) {
        for (int i = from + 1; i < to; i++) {
            if (texts.at(positions[i] + length) != c) {
                return false;
            }
        }
        return true;
    }

    /** Divides by the next character, and goes on with each part; what it writes over is what this has gone through. */
    private void split(int from, int to, int length) {
        for (int i = from; i < to; i++) {
            keys[i - first] = texts.at(positions[i] + length);
        }
        sort(from, to);
        for (int at = from; at < to; ) {
            char c = keys[at - first];
            int behind = at + 1;
            while (behind < to && keys[behind - first] == c) {
                behind++;
            }
            if (behind - at >= fewest && !Texts.isBorder(c)) {
                walk(at, behind, length + 1);
            }
            at = behind;
        }
    }

    /** Sorts by the keys; leaves fewer than are asked for as they are. */
    private void sort(int from, int to) {
        int low = from;
        int high = to;
        while (high - low >= fewest) {
            char pivot = keys[low + (high - low >>> 1) - first];
            int less = low;
            int at = low;
            int more = high;
            while (at < more) {
                char c = keys[at - first];
                if (c < pivot) {
                    swap(less++, at++);
                } else if (c > pivot) {
                    swap(at, --more);
                } else {
                    at++;
                }
            }
            // The smaller part on the stack, the larger in this loop.
            if (less - low < high - more) {
                sort(low, less);
                low = more;
            } else {
                sort(more, high);
                high = less;
            }
        }
    }

    private void swap(int i, int j) {
        int position = positions[i];
        positions[i] = positions[j];
        positions[j] = position;
        char key = keys[i - first];
        keys[i - first] = keys[j - first];
        keys[j - first] = key;
    }
}
