package org.nigao.phrase;

/** Which phrases begin with some units, asked at every place of a text: most places are passed after one look. */
final class Heads {

    /** So many units are looked at first; shorter phrases have a filter of their own. */
    static final int UNITS = 4;

    private static final int SPARSENESS = 16;

    private final int[] table;
    private final long[] begins;
    private final long[] shortOnes = new long[1 << 10];
    private final long[] longOnes = new long[1 << 10];
    private final long[] neighbours = new long[1 << 14];

    /**
     * @param text the texts of the phrases, in order, each followed by a separator
     * @param starts of the phrases in it, and its length
     */
    Heads(char[] text, int[] starts) {
        int size = starts.length - 1;
        table = new int[Integer.highestOneBit(Math.max(8, size)) << 2];
        begins = new long[Math.max(1, Integer.highestOneBit(Math.max(64, size)) * SPARSENESS >> 6)];
        addNeighbours(text);
        long previous = -1;
        for (int i = 0; i < size; i++) {
            int at = starts[i];
            boolean isShort = starts[i + 1] - at - 1 < UNITS;
            int bit = pair(text[at], text[at + 1]);
            (isShort ? shortOnes : longOnes)[bit >> 6] |= 1L << bit;
            if (isShort) {
                continue;
            }
            long head = head(text, at);
            if (head != previous) {
                add(head, i);
                previous = head;
            }
        }
    }

    private void addNeighbours(char[] text) {
        for (int at = 0; at + 1 < text.length; at++) {
            int bit = neighbours(text[at], text[at + 1]);
            neighbours[bit >> 6] |= 1L << bit;
        }
    }

    /** Whether these two may stand side by side in a phrase. */
    boolean mayBeNeighbours(char one, char other) {
        int bit = neighbours(one, other);
        return (neighbours[bit >> 6] & 1L << bit) != 0;
    }

    private static int neighbours(char one, char other) {
        return (one * 31 + other) * 0x9E3779B1 >>> 12;
    }

    private void add(long head, int phrase) {
        int hash = hash(head);
        begins[hash >>> 6 & begins.length - 1] |= 1L << hash;
        int slot = hash & table.length - 1;
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = phrase + 1;
    }

    /** Whether a phrase of two or three units may begin with these two. */
    boolean mayBeginShort(char one, char other) {
        int bit = pair(one, other);
        return (shortOnes[bit >> 6] & 1L << bit) != 0;
    }

    /** Whether a longer phrase may begin with these two. */
    boolean mayBegin(char one, char other) {
        int bit = pair(one, other);
        return (longOnes[bit >> 6] & 1L << bit) != 0;
    }

    /** Whether a phrase may begin with these units. */
    boolean mayBegin(long head) {
        int hash = hash(head);
        return (begins[hash >>> 6 & begins.length - 1] & 1L << hash) != 0;
    }

    private static int pair(char one, char other) {
        return (one * 31 + other) * 0x9E3779B1 >>> 16;
    }

    static long head(char[] text, int at) {
        return head(text[at], text[at + 1], text[at + 2], text[at + 3]);
    }

    static long head(char first, char second, char third, char fourth) {
        return (long) first << 48 | (long) second << 32 | (long) third << 16 | fourth;
    }

    private static int hash(long head) {
        long mixed = head * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    /** The first phrase that begins with these units, or -1. */
    int first(long head, char[] text, int[] starts) {
        if (!mayBegin(head)) {
            return -1;
        }
        for (int slot = hash(head) & table.length - 1; table[slot] != 0; slot = slot + 1 & table.length - 1) {
            int phrase = table[slot] - 1;
            if (head(text, starts[phrase]) == head) {
                return phrase;
            }
        }
        return -1;
    }
}
