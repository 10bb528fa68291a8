package org.nigao.phrase;

/** Which phrases begin with some units, asked at every place of a text: most places are passed after one look. */
final class Heads {

    /** So many units are looked at first; shorter phrases have a filter of their own. */
    static final int UNITS = 4;

    private static final int SPARSENESS = 16;

    private static final int NONE = -1;

    private final PhraseTexts texts;

    /** By the hash of their heads the first phrases with each, counted from 1, and above them as much of the hash as has room. */
    private final int[] slots;

    private final int phraseBits;
    private final long[] begins;
    private final long[] shortOnes = new long[1 << 10];
    private final long[] neighbours = new long[1 << 14];

    Heads(PhraseTexts texts) {
        this.texts = texts;
        char[] text = texts.units();
        int size = texts.size();
        phraseBits = Integer.highestOneBit(Math.max(1, size)) * 2 - 1;
        slots = new int[Integer.highestOneBit(Math.max(8, size)) << 1];
        begins = new long[Math.max(1, Integer.highestOneBit(Math.max(64, size)) * SPARSENESS >> 6)];
        addNeighbours(text);
        long previous = 0;
        for (int i = 0; i < size; i++) {
            int at = texts.start(i);
            if (texts.length(i) < UNITS) {
                int bit = pair(text[at], text[at + 1]);
                shortOnes[bit >> 6] |= 1L << bit;
            }
            long head = head(i);
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
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = hash & ~phraseBits | phrase + 1;
    }

    /** Whether a phrase of two or three units may begin with these two. */
    boolean mayBeginShort(char one, char other) {
        int bit = pair(one, other);
        return (shortOnes[bit >> 6] & 1L << bit) != 0;
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

    /** Of fewer units than {@link #UNITS}: of a phrase that is no longer. */
    static long head(char[] text, int at, int units) {
        return units == 2
                ? head(text[at], text[at + 1], (char) 0, (char) 0)
                : head(text[at], text[at + 1], text[at + 2], (char) 0);
    }

    private long head(int phrase) {
        int at = texts.start(phrase);
        char[] text = texts.units();
        return text[at + 2] == PhraseTexts.SEPARATOR ? head(text, at, 2) : head(text, at);
    }

    static long head(char first, char second, char third, char fourth) {
        return (long) first << 48 | (long) second << 32 | (long) third << 16 | fourth;
    }

    private static int hash(long head) {
        long mixed = head * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    /**
     * Writes down the places of a stretch of a text where a phrase may begin, in their order, without a branch on what stands
     * there.
     *
     * @return how many there are
     */
    int candidates(char[] text, int from, int to, int[] places) {
        int count = 0;
        int at = from;
        if (from + UNITS <= text.length) {
            long head = head(text, from) >>> Character.SIZE;
            for (int end = Math.min(to, text.length - UNITS + 1); at < end; at++) {
                head = head << Character.SIZE | text[at + UNITS - 1];
                int hash = hash(head);
                int pair = pair(text[at], text[at + 1]);
                long bits = begins[hash >>> 6 & begins.length - 1] >>> hash | shortOnes[pair >> 6] >>> pair;
                places[count] = at;
                count += (int) bits & 1;
            }
        }
        for (; at < to; at++) {
            places[count++] = at;
        }
        return count;
    }

    /** The first phrase that begins with these units, or -1. */
    int first(long head) {
        return mayBegin(head) ? found(head) : NONE;
    }

    private int found(long head) {
        int hash = hash(head);
        int slot = hash & slots.length - 1;
        for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if (((entry ^ hash) & ~phraseBits) == 0 && head((entry & phraseBits) - 1) == head) {
                return (entry & phraseBits) - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }
}
