package org.nigao.duplicate;

import java.util.Arrays;

/**
 * The pieces of three characters that a paragraph's wording is made of, each once, with every number taken for the same:
 * last year's paragraph with new figures has last year's pieces.
 */
final class Grams {

    static final int LENGTH = 3;

    static final Grams NONE = new Grams(new int[0], new int[0]);

    /** An edit that changes more characters than this is worked out afresh. */
    private static final int SMALL_EDIT = 64;

    private static final char NUMBER = '#';

    private static final int[] EMPTY = {};

    private final int[] hashes;

    /** In order, those that the wording has more than once, each as often as it has it beyond the first time. */
    private final int[] again;

    private Grams(int[] hashes, int[] again) {
        this.hashes = hashes;
        this.again = again;
    }

    static Grams of(String wording) {
        int[] all = inOrder(masked(wording));
        int[] again = EMPTY;
        int once = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[once - 1]) {
                all[once++] = all[i];
            } else {
                again = again == EMPTY ? new int[all.length - once] : again;
                again[i - once] = all[i];
            }
        }
        return new Grams(start(all, once), start(again, all.length - once));
    }

    private static int[] start(int[] some, int length) {
        return length == 0 ? EMPTY : length == some.length ? some : Arrays.copyOf(some, length);
    }

    /**
     * What an edit makes of the pieces of a paragraph.
     *
     * @param now its pieces after it
     * @param gone those that it has no longer, {@code come} those that are new
     */
    record Change(Grams now, int[] gone, int[] come) {}

    /** The change from a wording whose pieces these are, at a cost that hardly grows with it. */
    Change edited(Rewording rewording) {
        String before = rewording.before();
        String after = rewording.after();
        if (rewording.length() > SMALL_EDIT) {
            Grams afresh = of(after);
            return new Change(afresh, without(afresh), afresh.without(this));
        }
        int from = back(before, rewording.front());
        int reach = before.length() - forward(before, rewording.endBefore());
        int[] was = inOrder(masked(before.substring(from, before.length() - reach)));
        int[] is = inOrder(masked(after.substring(from, after.length() - reach)));
        int[] fewer = without(was, is);
        int[] more = without(is, was);
        int[] fewerAgain = common(fewer, again);
        int[] gone = without(fewer, fewerAgain);
        int[] come = without(distinct(more), hashes);
        int[] moreAgain = without(more, come);
        return new Change(new Grams(with(hashes, gone, come), with(again, fewerAgain, moreAgain)), gone, come);
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
        char[] masked = wording.toCharArray();
        int length = 0;
        for (char c : masked) {
            if (!isDigit(c)) {
                masked[length++] = c;
            } else if (length == 0 || masked[length - 1] != NUMBER) {
                masked[length++] = NUMBER;
            }
        }
        return new String(masked, 0, length);
    }

    private static int[] inOrder(String masked) {
        char[] signs = masked.toCharArray();
        int[] hashes = new int[Math.max(0, signs.length - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(signs[i], signs[i + 1], signs[i + 2]);
        }
        Arrays.sort(hashes);
        return hashes;
    }

    private static int hash(char first, char second, char third) {
        long piece = (long) first << 32 | (long) second << 16 | third;
        long mixed = piece * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) ^ (int) mixed;
    }

    private static int[] distinct(int[] sorted) {
        return Arrays.stream(sorted).distinct().toArray();
    }

    /** Of {@code some}, in order, those that {@code others} has too, each as often as both have it. */
    private static int[] common(int[] some, int[] others) {
        int[] common = new int[Math.min(some.length, others.length)];
        int count = 0;
        int at = 0;
        for (int piece : some) {
            at = from(others, piece, at);
            if (at < others.length && others[at] == piece) {
                common[count++] = piece;
                at++;
            }
        }
        return start(common, count);
    }

    /** Of {@code some}, in order, those that {@code others} has not, each as often as it has it more. */
    private static int[] without(int[] some, int[] others) {
        int[] left = new int[some.length];
        int count = 0;
        int at = 0;
        for (int piece : some) {
            at = from(others, piece, at);
            if (at < others.length && others[at] == piece) {
                at++;
            } else {
                left[count++] = piece;
            }
        }
        return start(left, count);
    }

    /** Some in order without {@code gone}, which are among them, and with {@code come}; no piece goes and comes. */
    private static int[] with(int[] some, int[] gone, int[] come) {
        if (gone.length == 0 && come.length == 0) {
            return some;
        }
        int[] merged = new int[some.length - gone.length + come.length];
        int from = 0;
        int to = 0;
        int g = 0;
        int c = 0;
        while (g < gone.length || c < come.length) {
            boolean goes = c == come.length || g < gone.length && gone[g] < come[c];
            int at = from(some, goes ? gone[g] : come[c], from);
            System.arraycopy(some, from, merged, to, at - from);
            to += at - from;
            from = at;
            if (goes) {
                g++;
                from++;
            } else {
                merged[to++] = come[c++];
            }
        }
        System.arraycopy(some, from, merged, to, some.length - from);
        return merged;
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

    /** The first index from {@code from} on at which a piece stands that is not smaller. */
    int from(int gram, int from) {
        return from(hashes, gram, from);
    }

    /** In strides that grow, as it may be far. */
    private static int from(int[] some, int piece, int from) {
        int stride = 1;
        int low = from;
        while (low + stride <= some.length && some[low + stride - 1] < piece) {
            low += stride;
            stride *= 2;
        }
        int high = Math.min(low + stride, some.length);
        while (low < high) {
            int middle = low + high >>> 1;
            if (some[middle] < piece) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Those that {@code other} has not, in order. */
    private int[] without(Grams other) {
        return without(hashes, other.hashes);
    }
}
