package org.nigao.prior;

import java.util.Arrays;

/**
 * Winnowing (Schleimer, Wilkerson and Aiken 2003): of every {@value #WINDOW} pieces of {@value #PIECE} characters on end the one
 * with the least hash, of equal ones the last. Two texts that share a run of {@value #GUARANTEED} characters share a
 * fingerprint of it.
 */
public final class Fingerprints {

    static final int PIECE = 8;
    static final int WINDOW = 6;

    /** The length of a run from which on it is found wherever it stands. */
    public static final int GUARANTEED = PIECE + WINDOW - 1;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long LEAD = power(PIECE - 1);

    private Fingerprints() {}

    /** Those of a folded wording, each once, sorted: of its letters and digits, with every digit and every number alike. */
    public static int[] of(String wording) {
        String essence = Essence.of(wording);
        String masked = Essence.masked(essence);
        Collector found = new Collector(essence.length() / 2 + 8);
        winnow(masked, found);
        String alike = Essence.numbersAlike(essence);
        if (!alike.equals(masked)) {
            winnow(alike, found);
        }
        return found.sorted();
    }

    private static void winnow(String text, Collector found) {
        int pieces = text.length() - PIECE + 1;
        if (pieces <= 0) {
            return;
        }
        int[] hashes = hashes(text, pieces);
        if (pieces <= WINDOW) {
            found.add(hashes[least(hashes, 0, pieces)]);
            return;
        }
        int last = -1;
        for (int from = 0; from + WINDOW <= pieces; from++) {
            // The least of a window stays it until it leaves or a lesser or equal one comes.
            int next = from + WINDOW - 1;
            int least = last >= from
                    ? unsignedLess(hashes[last], hashes[next]) ? last : next
                    : least(hashes, from, from + WINDOW);
            if (least != last) {
                found.add(hashes[least]);
                last = least;
            }
        }
    }

    private static int least(int[] hashes, int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            if (!unsignedLess(hashes[least], hashes[i])) {
                least = i;
            }
        }
        return least;
    }

    private static boolean unsignedLess(int one, int other) {
        return Integer.compareUnsigned(one, other) < 0;
    }

    private static int[] hashes(String text, int pieces) {
        int[] hashes = new int[pieces];
        long rolling = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= PIECE) {
                rolling -= text.charAt(i - PIECE) * LEAD;
            }
            rolling = rolling * BASE + text.charAt(i);
            if (i >= PIECE - 1) {
                hashes[i - PIECE + 1] = mixed(rolling);
            }
        }
        return hashes;
    }

    private static int mixed(long rolling) {
        long mixed = (rolling ^ rolling >>> 32) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    /** Numbers that are put in one after another and taken out sorted, each once. */
    private static final class Collector {

        private int[] hashes;
        private int count;

        Collector(int likely) {
            hashes = new int[likely];
        }

        void add(int hash) {
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
            }
            hashes[count++] = hash;
        }

        int[] sorted() {
            Arrays.sort(hashes, 0, count);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || hashes[i] != hashes[i - 1]) {
                    hashes[kept++] = hashes[i];
                }
            }
            return Arrays.copyOf(hashes, kept);
        }
    }
}
