package org.nigao.phrase;

import org.nigao.draft.Blocks;

/**
 * Pieces of phrases by their units: of a phrase that may be off by {@code d}, cut into {@code d + 1} stretches, one stands in
 * the text as it is. Of each stretch the units are taken that the fewest phrases have.
 *
 * @param units how many units a piece has, three at least
 * @param buckets where the entries of each hash begin, and the number of entries
 * @param entries a phrase and where in it the piece stands, packed
 */
record Pieces(int units, int[] buckets, int[] entries) {

    /** So many units every piece has at least. */
    private static final int HEAD = 3;

    private static final int OFFSET_BITS = 6;

    /** Longer phrases have no pieces: an offset must fit. */
    static final int LONGEST = 1 << OFFSET_BITS;

    private static final int COUNTS = 1 << 16;

    /** How many units of a phrase may be off; -1 for phrases that have no pieces in this table. */
    interface Tolerance {
        int of(int length);
    }

    static Pieces of(PhraseTexts texts, int units, Tolerance tolerance) {
        int[] counts = new int[COUNTS];
        int total = 0;
        for (int phrase = 0; phrase < texts.size(); phrase++) {
            int stretches = stretches(texts, phrase, tolerance);
            total += stretches;
            for (int at = texts.start(phrase); stretches > 0 && at + units <= texts.end(phrase); at++) {
                counts[hash(texts.units(), at, units) & COUNTS - 1]++;
            }
        }
        int[] hashes = new int[total];
        int[] entries = new int[total];
        int mask = Integer.highestOneBit(Math.max(16, total)) * 4 - 1;
        int next = 0;
        for (int phrase = 0; phrase < texts.size(); phrase++) {
            int stretches = stretches(texts, phrase, tolerance);
            for (int i = 0; i < stretches; i++) {
                int from = texts.start(phrase) + texts.length(phrase) * i / stretches;
                int to = texts.start(phrase) + texts.length(phrase) * (i + 1) / stretches;
                int at = rarest(texts.units(), from, to, units, counts);
                hashes[next] = hash(texts.units(), at, units) & mask;
                entries[next++] = phrase << OFFSET_BITS | at - texts.start(phrase);
            }
        }
        return sorted(units, mask, hashes, entries);
    }

    private static int stretches(PhraseTexts texts, int phrase, Tolerance tolerance) {
        return texts.length(phrase) > LONGEST ? 0 : tolerance.of(texts.length(phrase)) + 1;
    }

    private static int rarest(char[] text, int from, int to, int units, int[] counts) {
        int best = from;
        for (int at = from + 1; at + units <= to; at++) {
            if (counts[hash(text, at, units) & COUNTS - 1] < counts[hash(text, best, units) & COUNTS - 1]) {
                best = at;
            }
        }
        return best;
    }

    /** By counting: the entries of a bucket keep their order. */
    private static Pieces sorted(int units, int mask, int[] hashes, int[] entries) {
        int[] buckets = new int[mask + 2];
        for (int hash : hashes) {
            buckets[hash + 1]++;
        }
        for (int i = 1; i < buckets.length; i++) {
            buckets[i] += buckets[i - 1];
        }
        int[] next = buckets.clone();
        int[] sorted = new int[entries.length];
        for (int i = 0; i < entries.length; i++) {
            sorted[next[hashes[i]]++] = entries[i];
        }
        return new Pieces(units, buckets, sorted);
    }

    /** What all tables have in common of a text: by offset the hash of the first units there. */
    static int[] heads(char[] text) {
        int[] heads = new int[Math.max(0, text.length - HEAD + 1)];
        for (int at = 0; at < heads.length; at++) {
            heads[at] = step(step(step(0, text[at]), text[at + 1]), text[at + 2]);
        }
        return heads;
    }

    /** The bucket of the units at an offset. */
    int bucket(int[] heads, char[] text, int at) {
        int hash = heads[at];
        for (int i = at + HEAD; i < at + units; i++) {
            hash = step(hash, text[i]);
        }
        return hash & buckets.length - 2;
    }

    /** Writes down the offsets at which a piece may stand; how many there are. */
    int places(int[] heads, char[] text, int[] places) {
        int[] begins = buckets;
        int count = 0;
        for (int at = 0; at + units <= text.length; at++) {
            int bucket = bucket(heads, text, at);
            if (begins[bucket] != begins[bucket + 1]) {
                places[count++] = at;
            }
        }
        return count;
    }

    static int phrase(int entry) {
        return entry >>> OFFSET_BITS;
    }

    static int offset(int entry) {
        return entry & LONGEST - 1;
    }

    private static int hash(char[] text, int at, int units) {
        int hash = 0;
        for (int i = 0; i < units; i++) {
            hash = step(hash, text[at + i]);
        }
        return hash;
    }

    private static int step(int hash, char unit) {
        int next = (hash ^ unit) * 0x9E3779B1;
        return next ^ next >>> 15;
    }

    void write(Blocks.Writer out) {
        out.put(units).put(buckets).put(entries);
    }

    static Pieces read(Blocks.Reader in) {
        return new Pieces(in.number(), in.ints(), in.ints());
    }
}
