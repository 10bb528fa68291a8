package org.nigao.mining;

import org.nigao.mining.Candidate.Side;

/** Counts what stands at one side of a stretch. */
final class SideCount {

    private final int[] times = new int[1 << Character.SIZE];
    private final char[] met = new char[1 << Character.SIZE];
    private int different;
    private int all;
    private int words;
    private int edges;
    private int seams;
    private int joints;
    private int free;

    void clear() {
        for (int i = 0; i < different; i++) {
            times[met[i]] = 0;
        }
        different = 0;
        all = 0;
        words = 0;
        edges = 0;
        seams = 0;
        joints = 0;
        free = 0;
    }

    /** One occurrence; gives whether it is free. */
    boolean add(char neighbour, boolean isWordBorder, boolean isFree) {
        all++;
        if (isWordBorder) {
            words++;
        }
        if (neighbour == Texts.BORDER) {
            edges++;
        } else if (neighbour == Texts.SEAM) {
            seams++;
        } else if (times[neighbour]++ == 0) {
            met[different++] = neighbour;
        }
        if (isListing(neighbour)) {
            joints++;
        }
        boolean counts = isWordBorder && isFree;
        if (counts) {
            free++;
        }
        return counts;
    }

    /** Whether a list goes on by it. */
    private static boolean isListing(char c) {
        return switch (c) {
            case '、', '和', '与', '及', '以', '等', '或' -> true;
            default -> false;
        };
    }

    /** Whether the same character stands there every time. */
    boolean isAlwaysTheSame() {
        return edges + seams == 0 && different == 1;
    }

    Side side() {
        double entropy = (edges + seams) * Math.log(all) / all;
        int most = 0;
        for (int i = 0; i < different; i++) {
            int count = times[met[i]];
            most = Math.max(most, count);
            entropy -= (double) count / all * Math.log((double) count / all);
        }
        return new Side(
                (double) words / all,
                (double) edges / all,
                (double) free / all,
                (double) joints / all,
                entropy,
                (double) most / all);
    }
}
