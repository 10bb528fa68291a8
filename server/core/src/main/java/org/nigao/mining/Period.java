package org.nigao.mining;

import java.util.Collection;
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
     * @param used how many have the phrase, of the years that do not count as now
     * @param usedOfLate the same, of those that do
     * @param all those that might have it
     */
    record Stratum(int used, int usedOfLate, PlanYears all) {}

    /** The first year that counts as now where the last one that there are plans of is {@code now}. */
    static int recentFrom(int now) {
        return now - RECENT + 1;
    }

    /**
     * The state of a phrase.
     *
     * @param strata the sorts of documents that have it
     * @param first the year in which it was first used
     * @param now the last year that there are plans of
     */
    static State state(Collection<Stratum> strata, int first, int now) {
        int recentFrom = recentFrom(now);
        int recent = 0;
        int recentAll = 0;
        int earlierAll = 0;
        double expected = 0;
        for (Stratum stratum : strata) {
            int ofLate = stratum.all().since(recentFrom);
            int earlier = stratum.all().before(recentFrom);
            int before = earlier - stratum.all().before(Math.min(first, recentFrom));
            recent += stratum.usedOfLate();
            recentAll += ofLate;
            earlierAll += earlier;
            expected += ofLate * lower(stratum.used(), before);
        }
        if (first >= recentFrom) {
            return lower(recent, recentAll) > upper(0, earlierAll) ? State.EMERGING : State.CURRENT;
        }
        if (lower(expected, recentAll) > upper(recent, recentAll)) {
            return recent == 0 ? State.HISTORICAL : State.DECLINING;
        }
        return State.CURRENT;
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
