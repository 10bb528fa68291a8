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
        return Period.state(List.of(stratum(used, each(2010, NOW, 20))), used.firstKey(), NOW);
    }

    private static Stratum stratum(SortedMap<Integer, Integer> used, SortedMap<Integer, Integer> all) {
        int recentFrom = Period.recentFrom(NOW);
        return new Stratum(plans(used).before(recentFrom), plans(used).since(recentFrom), plans(all));
    }

    private static PlanYears plans(SortedMap<Integer, Integer> counts) {
        PlanYears years = new PlanYears();
        counts.forEach(years::add);
        return years;
    }

    @Test
    void plansAreCountedInWhateverOrderTheirYearsCome() {
        PlanYears years = new PlanYears();
        assertEquals(0, years.since(2000));
        years.add(2020, 2);
        years.add(2015, 1);
        years.add(2025, 4);
        years.add(2020, 1);
        assertEquals(0, years.before(2015));
        assertEquals(1, years.before(2020));
        assertEquals(4, years.before(2021));
        assertEquals(8, years.before(2100));
        assertEquals(7, years.since(2016));
        assertEquals(0, years.since(2026));
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
        assertEquals(State.CURRENT, Period.state(List.of(stratum(used, all)), 2015, NOW));
    }

    @Test
    void otherSortsOfDocumentsSayNothing() {
        Stratum reports = stratum(each(2010, 2022, 10), each(2010, 2022, 20));
        Stratum letters = stratum(new TreeMap<>(), each(2010, NOW, 100));
        assertEquals(State.CURRENT, Period.state(List.of(reports, letters), 2010, NOW));
    }
}
