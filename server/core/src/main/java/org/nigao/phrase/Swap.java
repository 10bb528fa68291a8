package org.nigao.phrase;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two neighbouring blocks of a text, which change places.
 *
 * @param at offset of the first
 * @param one units of the first, {@code other} of the second; each at most {@link #LONGEST_BLOCK}
 */
record Swap(int at, int one, int other) {

    static final int LONGEST_BLOCK = 3;

    /** All at the beginning of a text that begin in its first units. */
    static List<Swap> beginningIn(int units) {
        return IntStream.range(0, units * LONGEST_BLOCK * LONGEST_BLOCK)
                .mapToObj(i -> new Swap(
                        i / (LONGEST_BLOCK * LONGEST_BLOCK),
                        i / LONGEST_BLOCK % LONGEST_BLOCK + 1,
                        i % LONGEST_BLOCK + 1))
                .toList();
    }

    /** Offset behind both. */
    int end() {
        return at + one + other;
    }

    /** The unit at an offset of what stands from another on, once they have changed places there. */
    char unit(char[] text, int from, int offset) {
        if (offset < at || offset >= end()) {
            return text[from + offset];
        }
        return text[from + (offset < at + other ? offset + one : offset - other)];
    }

    /** Whether what stands from an offset on is another text then. */
    boolean changes(char[] text, int from) {
        for (int i = at; i < end(); i++) {
            if (unit(text, from, i) != text[from + i]) {
                return true;
            }
        }
        return false;
    }

    /** The first units of what stands from an offset on then. */
    long head(char[] text, int from) {
        return Heads.head(unit(text, from, 0), unit(text, from, 1), unit(text, from, 2), unit(text, from, 3));
    }
}
