package org.nigao.duplicate;

import java.util.Arrays;

/**
 * The pieces of three characters that a paragraph's wording is made of, each once, with every number taken for the same:
 * last year's paragraph with new figures has last year's pieces.
 */
final class Grams {

    static final int LENGTH = 3;

    private static final char NUMBER = '#';

    private final int[] hashes;

    private Grams(int[] hashes) {
        this.hashes = hashes;
    }

    static Grams of(String wording) {
        char[] masked = new char[wording.length()];
        int length = 0;
        for (int i = 0; i < masked.length; i++) {
            char c = wording.charAt(i);
            if (c < '0' || c > '9') {
                masked[length++] = c;
            } else if (length == 0 || masked[length - 1] != NUMBER) {
                masked[length++] = NUMBER;
            }
        }
        int[] hashes = new int[Math.max(0, length - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(masked[i], masked[i + 1], masked[i + 2]);
        }
        Arrays.sort(hashes);
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return new Grams(kept == hashes.length ? hashes : Arrays.copyOf(hashes, kept));
    }

    private static int hash(char first, char second, char third) {
        long mixed = ((long) first << 32 | (long) second << 16 | third) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) ^ (int) mixed;
    }

    int size() {
        return hashes.length;
    }

    int at(int index) {
        return hashes[index];
    }

    boolean contains(int gram) {
        return Arrays.binarySearch(hashes, gram) >= 0;
    }

    /** Those that {@code other} has not, in order. */
    int[] without(Grams other) {
        int[] own = new int[hashes.length];
        int count = 0;
        int j = 0;
        for (int hash : hashes) {
            while (j < other.hashes.length && other.hashes[j] < hash) {
                j++;
            }
            if (j == other.hashes.length || other.hashes[j] != hash) {
                own[count++] = hash;
            }
        }
        return Arrays.copyOf(own, count);
    }
}
