package org.nigao.mining;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import org.nigao.phrase.State;

/**
 * Judges from the shares of plans that have a phrase, year by year, whether it comes or goes. Shares of few plans prove little, so
 * their Wilson intervals are compared: only where they are apart has something changed. The earlier share, at its lower
 * bound, is standardised to the sorts of documents that there are of late: that they are other ones says nothing of a phrase.
 */
final class Period {

    /** So many years up to the last that there are plans of count as now. */
    private static final int RECENT = 5;

    /** 95 %, two-sided. */
    private static final double Z = 1.96;

    private Period() {}

    /**
     * The plans of one sort of document.
     *
     * @param used those that have the phrase, by year
     * @param all those that might have it, by year
     */
    record Stratum(SortedMap<Integer, Integer> used, SortedMap<Integer, Integer> all) {}

    /**
     * The state of a phrase.
     *
     * @param strata the sorts of documents that have it
     * @param first the year in which it was first used
     * @param now the last year that there are plans of
     */
    static State state(Collection<Stratum> strata, int first, int now) {
        int recentFrom = now - RECENT + 1;
        int recent = 0;
        int recentAll = 0;
        int earlierAll = 0;
        double expected = 0;
        for (Stratum stratum : strata) {
            int ofLate = sum(stratum.all().tailMap(recentFrom));
            int before = sum(stratum.all().subMap(Math.min(first, recentFrom), recentFrom));
            recent += sum(stratum.used().tailMap(recentFrom));
            recentAll += ofLate;
            earlierAll += sum(stratum.all().headMap(recentFrom));
            expected += ofLate * lower(sum(stratum.used().headMap(recentFrom)), before);
        }
        if (first >= recentFrom) {
            return lower(recent, recentAll) > upper(0, earlierAll) ? State.EMERGING : State.CURRENT;
        }
        if (lower(expected, recentAll) > upper(recent, recentAll)) {
            return recent == 0 ? State.HISTORICAL : State.DECLINING;
        }
        return State.CURRENT;
    }

    private static int sum(Map<Integer, Integer> counts) {
        int sum = 0;
        for (int count : counts.values()) {
            sum += count;
        }
        return sum;
    }

    private static double lower(double with, int all) {
        return all == 0 ? 0 : middle(with, all) - half(with, all);
    }

    private static double upper(double with, int all) {
        return all == 0 ? 1 : middle(with, all) + half(with, all);
    }

    private static double middle(double with, int all) {
        return (with / all + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private static double half(double with, int all) {
        double share = with / all;
        return Z / (1 + Z * Z / all) * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
    }
}
