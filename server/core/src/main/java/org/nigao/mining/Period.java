package org.nigao.mining;

import java.util.Map;
import java.util.SortedMap;
import org.nigao.phrase.State;

/**
 * Judges from the shares of plans that have a phrase, year by year, whether it comes or goes. Shares of few plans prove little, so
 * their Wilson intervals are compared: only where they are apart has something changed.
 */
final class Period {

    /** The last years of the plans count as now. */
    private static final int RECENT = 5;

    /** 95 %, two-sided. */
    private static final double Z = 1.96;

    private final SortedMap<Integer, Integer> plansByYear;
    private final int now;

    /**
     * Judges against a body of plans.
     *
     * @param plansByYear how many plans there are of each year; not empty
     */
    Period(SortedMap<Integer, Integer> plansByYear) {
        this.plansByYear = plansByYear;
        now = plansByYear.isEmpty() ? 0 : plansByYear.lastKey();
    }

    State state(SortedMap<Integer, Integer> years) {
        if (years.isEmpty()) {
            return State.CURRENT;
        }
        int turn = now - RECENT;
        int recentPlans = sum(plansByYear.tailMap(turn + 1));
        int recent = sum(years.tailMap(turn + 1));
        int earlierPlans = sum(plansByYear.headMap(turn + 1));
        int earlier = sum(years.headMap(turn + 1));
        if (recent > 0
                && years.firstKey() > turn - RECENT
                && lower(recent, recentPlans) > upper(earlier, earlierPlans)) {
            return years.firstKey() > turn ? State.EMERGING : State.CURRENT;
        }
        int first = years.firstKey();
        int last = Math.min(turn, years.lastKey());
        int inUse = first > last ? 0 : sum(plansByYear.subMap(first, last + 1));
        int used = first > last ? 0 : sum(years.subMap(first, last + 1));
        if (inUse > 0 && lower(used, inUse) > upper(recent, recentPlans)) {
            return recent == 0 ? State.HISTORICAL : State.DECLINING;
        }
        return State.CURRENT;
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static double lower(int with, int all) {
        return all == 0 ? 0 : middle(with, all) - half(with, all);
    }

    static double upper(int with, int all) {
        return all == 0 ? 1 : middle(with, all) + half(with, all);
    }

    private static double middle(int with, int all) {
        return ((double) with / all + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private static double half(int with, int all) {
        double share = (double) with / all;
        return Z / (1 + Z * Z / all) * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
    }
}
