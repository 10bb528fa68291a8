package org.nigao.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nigao.mining.Period.Stratum;
import org.nigao.phrase.State;

/** Whether a phrase comes or goes. */
class PeriodTest {

    private static final int NOW = 2030;

    /** The same count for each of some years. */
    private static SortedMap<Integer, Integer> each(int from, int to, int plans) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            years.put(year, plans);
        }
        return years;
    }

    private static State state(SortedMap<Integer, Integer> used) {
        return Period.state(List.of(new Stratum(used, each(2010, NOW, 20))), used.firstKey(), NOW);
    }

    @Test
    void usedThroughoutItIsCurrent() {
        assertEquals(State.CURRENT, state(each(2012, NOW, 8)));
    }

    @Test
    void begunOfLateItIsEmerging() {
        assertEquals(State.EMERGING, state(each(2028, NOW, 8)));
    }

    @Test
    void usedNoMoreItIsHistorical() {
        assertEquals(State.HISTORICAL, state(each(2010, 2022, 10)));
    }

    @Test
    void usedSeldomItDeclines() {
        SortedMap<Integer, Integer> used = each(2010, 2024, 12);
        used.put(2027, 3);
        assertEquals(State.DECLINING, state(used));
    }

    @Test
    void fewPlansProveNothing() {
        SortedMap<Integer, Integer> used = each(2015, 2017, 1);
        SortedMap<Integer, Integer> all = each(2010, NOW, 1);
        assertEquals(State.CURRENT, Period.state(List.of(new Stratum(used, all)), 2015, NOW));
    }

    @Test
    void otherSortsOfDocumentsSayNothing() {
        Stratum reports = new Stratum(each(2010, 2022, 10), each(2010, 2022, 20));
        Stratum letters = new Stratum(new TreeMap<>(), each(2010, NOW, 100));
        assertEquals(State.CURRENT, Period.state(List.of(reports, letters), 2010, NOW));
    }
}
