package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.List;

/** Runs that lie one behind the other in the copy as in the original: one copy, a few paragraphs of which were changed. */
record Chain(List<Run> runs) {

    private static final int WIDEST_GAP = 3;

    /** As many units stand between the two in the copy as in the original: they were changed one by one. */
    private static final int WIDEST_GAP_ON_DIAGONAL = 12;

    private static final double MOST_CHANGED = 0.3;

    Chain {
        runs = List.copyOf(runs);
    }

    /** Runs in order to chains in order. */
    static List<Chain> of(List<Run> runs, Units units) {
        List<Chain> chains = new ArrayList<>();
        List<Run> chain = new ArrayList<>();
        long said = 0;
        long changed = 0;
        for (Run run : runs) {
            said += units.size(run.start(), run.end());
            if (!chain.isEmpty()) {
                Run before = chain.get(chain.size() - 1);
                changed += changed(before, run, units);
                if (!isNear(before, run) || changed > MOST_CHANGED * said) {
                    chains.add(new Chain(chain));
                    chain.clear();
                    said = units.size(run.start(), run.end());
                    changed = 0;
                }
            }
            chain.add(run);
        }
        if (!chain.isEmpty()) {
            chains.add(new Chain(chain));
        }
        return chains;
    }

    /** The first unit of the copy. */
    int start() {
        return runs.get(0).start();
    }

    /** Whether the whole copy stands behind the whole original. */
    boolean isApart() {
        return runs.get(runs.size() - 1).sourceEnd() <= start();
    }

    private static boolean isNear(Run before, Run run) {
        int gap = run.start() - before.end();
        int sourceGap = run.source() - before.sourceEnd();
        int widest = gap == sourceGap ? WIDEST_GAP_ON_DIAGONAL : WIDEST_GAP;
        return gap >= 0 && gap <= widest && sourceGap >= 0 && sourceGap <= widest;
    }

    private static long changed(Run before, Run run, Units units) {
        if (!isNear(before, run)) {
            return 0;
        }
        return Math.max(units.newSize(before.end(), run.start()), units.newSize(before.sourceEnd(), run.source()));
    }
}
