package org.nigao.prior;

/** A fingerprint and the paragraph that has it as one number, so that sorting brings equal fingerprints together. */
public final class Posting {

    private Posting() {}

    public static long of(int print, int paragraph) {
        return (long) print << 32 | paragraph & 0xFFFFFFFFL;
    }

    public static int print(long posting) {
        return (int) (posting >> 32);
    }

    public static int paragraph(long posting) {
        return (int) posting;
    }
}
