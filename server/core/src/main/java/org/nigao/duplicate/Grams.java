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
        return new Grams(distinct(hashes(masked(wording))));
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
        int front = Strings.commonStart(before, after);
        int back = Strings.commonEnd(before, after, front);
        if (Math.max(before.length(), after.length()) - front - back > SMALL_EDIT) {
            Grams afresh = of(after);
            return new Change(afresh, without(afresh), afresh.without(this));
        }
        int from = back(before, front);
        int reach = before.length() - forward(before, before.length() - back);
        int[] gone = without(distinct(hashes(masked(before.substring(from, before.length() - reach)))), after);
        int[] come = Arrays.stream(distinct(hashes(masked(after.substring(from, after.length() - reach)))))
                .filter(piece -> !contains(piece))
                .toArray();
        return new Change(with(gone, come), gone, come);
    }

    /** Where what stands in front of a change begins to reach into it: two signs, and the number whose rest may have changed. */
    private static int back(String text, int change) {
        int at = change;
        for (int signs = 0; at > 0 && signs < LENGTH; signs++) {
            at--;
            while (at > 0 && isDigit(text.charAt(at)) && isDigit(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    private static int forward(String text, int change) {
        int at = change;
        for (int signs = 0; at < text.length() && signs < LENGTH; signs++) {
            at++;
            while (at < text.length() && isDigit(text.charAt(at)) && isDigit(text.charAt(at - 1))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The wording with one sign for every number. */
    static String masked(String wording) {
        char[] masked = new char[wording.length()];
        int length = 0;
        for (int i = 0; i < masked.length; i++) {
            char c = wording.charAt(i);
            if (!isDigit(c)) {
                masked[length++] = c;
            } else if (length == 0 || masked[length - 1] != NUMBER) {
                masked[length++] = NUMBER;
            }
        }
        return new String(masked, 0, length);
    }

    private static int[] hashes(String masked) {
        int[] hashes = new int[Math.max(0, masked.length() - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(masked.charAt(i), masked.charAt(i + 1), masked.charAt(i + 2));
        }
        return hashes;
    }

    private static int hash(char first, char second, char third) {
        long piece = (long) first << 32 | (long) second << 16 | third;
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

    /** Those of a few pieces that a wording has not, in order. */
    private static int[] without(int[] few, String wording) {
        boolean[] has = new boolean[few.length];
        long some = 0;
        for (int piece : few) {
            some |= 1L << piece;
        }
        char first = 0;
        char second = 0;
        int signs = 0;
        for (int i = 0; i < wording.length(); i++) {
            char sign = wording.charAt(i);
            if (isDigit(sign)) {
                if (second == NUMBER) {
                    continue;
                }
                sign = NUMBER;
            }
            if (++signs >= LENGTH) {
                int piece = hash(first, second, sign);
                if ((some >>> piece & 1) != 0) {
                    int found = Arrays.binarySearch(few, piece);
                    if (found >= 0) {
                        has[found] = true;
                    }
                }
            }
            first = second;
            second = sign;
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

    /** Without some that are among these, and with others that are not. */
    private Grams with(int[] gone, int[] come) {
        int[] merged = new int[hashes.length - gone.length + come.length];
        int from = 0;
        int to = 0;
        int g = 0;
        int c = 0;
        while (g < gone.length || c < come.length) {
            boolean goes = c == come.length || g < gone.length && gone[g] < come[c];
            int found = Arrays.binarySearch(hashes, goes ? gone[g] : come[c]);
            int at = found < 0 ? -found - 1 : found;
            System.arraycopy(hashes, from, merged, to, at - from);
            to += at - from;
            from = at;
            if (goes) {
                g++;
                from++;
            } else {
                merged[to++] = come[c++];
            }
        }
        System.arraycopy(hashes, from, merged, to, hashes.length - from);
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

    /** The first index from {@code from} on at which a piece stands that is not smaller; in strides that grow, as it may be far. */
    int from(int gram, int from) {
        int stride = 1;
        int low = from;
        while (low + stride <= hashes.length && hashes[low + stride - 1] < gram) {
            low += stride;
            stride *= 2;
        }
        int found = Arrays.binarySearch(hashes, low, Math.min(low + stride, hashes.length), gram);
        return found < 0 ? -found - 1 : found;
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
