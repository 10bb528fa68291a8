package org.nigao.duplicate;

import java.util.Arrays;

/**
 * The pieces of three characters that a paragraph's wording is made of, each once, with every number taken for the same:
 * last year's paragraph with new figures has last year's pieces.
 */
final class Grams {

    static final int LENGTH = 3;

    static final Grams NONE = new Grams(new int[0]);

    /** An edit that changes more characters than this is worked out afresh. */
    private static final int SMALL_EDIT = 64;

    private static final char NUMBER = '#';

    private final int[] hashes;

    private Grams(int[] hashes) {
        this.hashes = hashes;
    }

    static Grams of(String wording) {
        String masked = masked(wording);
        return new Grams(distinct(hashes(masked, 0, masked.length())));
    }

    /**
     * What an edit makes of the pieces of a paragraph.
     *
     * @param now its pieces after it
     * @param gone those that it has no longer, {@code come} those that are new
     */
    record Change(Grams now, int[] gone, int[] come) {}

    /** The change from {@code before}, whose pieces these are, to {@code after}, at a cost that hardly grows with the two. */
    Change edited(String before, String after) {
        String old = masked(before);
        String now = masked(after);
        int front = Strings.commonStart(old, now);
        int back = Strings.commonEnd(old, now, front);
        if (Math.max(old.length(), now.length()) - front - back > SMALL_EDIT) {
            Grams afresh = of(after);
            return new Change(afresh, without(afresh), afresh.without(this));
        }
        int from = Math.max(0, front - LENGTH + 1);
        int reach = Math.max(0, back - LENGTH + 1);
        int[] gone = without(distinct(hashes(old, from, old.length() - reach)), now);
        int[] come = Arrays.stream(distinct(hashes(now, from, now.length() - reach)))
                .filter(piece -> !contains(piece))
                .toArray();
        return new Change(with(gone, come), gone, come);
    }

    /** The wording with one sign for every number. */
    static String masked(String wording) {
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
        return new String(masked, 0, length);
    }

    private static int[] hashes(String masked, int from, int to) {
        int[] hashes = new int[Math.max(0, to - from - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(masked, from + i);
        }
        return hashes;
    }

    private static int hash(String masked, int at) {
        long piece = (long) masked.charAt(at) << 32 | (long) masked.charAt(at + 1) << 16 | masked.charAt(at + 2);
        long mixed = piece * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) ^ (int) mixed;
    }

    private static int[] distinct(int[] hashes) {
        Arrays.sort(hashes);
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return kept == hashes.length ? hashes : Arrays.copyOf(hashes, kept);
    }

    /** Those of a few pieces that the text has not, in order. */
    private static int[] without(int[] few, String masked) {
        boolean[] has = new boolean[few.length];
        long some = 0;
        for (int piece : few) {
            some |= 1L << piece;
        }
        for (int i = 0; i + LENGTH <= masked.length(); i++) {
            int piece = hash(masked, i);
            if ((some >>> piece & 1) != 0) {
                int found = Arrays.binarySearch(few, piece);
                if (found >= 0) {
                    has[found] = true;
                }
            }
        }
        int[] left = new int[few.length];
        int count = 0;
        for (int i = 0; i < few.length; i++) {
            if (!has[i]) {
                left[count++] = few[i];
            }
        }
        return Arrays.copyOf(left, count);
    }

    private Grams with(int[] gone, int[] come) {
        int[] merged = new int[hashes.length - gone.length + come.length];
        int count = 0;
        int g = 0;
        int c = 0;
        for (int hash : hashes) {
            while (c < come.length && come[c] < hash) {
                merged[count++] = come[c++];
            }
            if (g < gone.length && gone[g] == hash) {
                g++;
            } else {
                merged[count++] = hash;
            }
        }
        while (c < come.length) {
            merged[count++] = come[c++];
        }
        return new Grams(merged);
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
