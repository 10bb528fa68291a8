package org.nigao.mining;

import java.util.Arrays;

/** The best places of a phrase, each in another plan: verbatim ones first, then those where it stands by itself, then the first. */
final class Best {

    private static final int MOST = 3;

    private final int[] positions = new int[MOST];
    private final int[] groups = new int[MOST];
    private final int[] ranks = new int[MOST];
    private int count;

    void offer(int position, int group, boolean alone, boolean verbatim) {
        int rank = (verbatim ? 0 : 2) + (alone ? 0 : 1);
        if (count == MOST && !isBefore(rank, position, MOST - 1)) {
            return;
        }
        int at = 0;
        while (at < count && groups[at] != group) {
            at++;
        }
        if (at == count) {
            count = Math.min(MOST, count + 1);
            at = count - 1;
        } else if (!isBefore(rank, position, at)) {
            return;
        }
        while (at > 0 && isBefore(rank, position, at - 1)) {
            positions[at] = positions[at - 1];
            groups[at] = groups[at - 1];
            ranks[at] = ranks[at - 1];
            at--;
        }
        positions[at] = position;
        groups[at] = group;
        ranks[at] = rank;
    }

    private boolean isBefore(int rank, int position, int other) {
        return rank < ranks[other] || rank == ranks[other] && position < positions[other];
    }

    boolean isVerbatim() {
        return count > 0 && ranks[0] < 2;
    }

    int[] positions() {
        return Arrays.copyOf(positions, count);
    }
}
