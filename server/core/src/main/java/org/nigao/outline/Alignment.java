package org.nigao.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a row of observed numbers against 1, 2, 3 … at the least price, so that one slip is one slip, on the item to blame:
 * counting along would call everything behind it wrong too.
 *
 * <p>The prices are those of the numbering specification, in hundredths. Of equal prices the one with fewer slips wins, then
 * a gap before a wrong number.
 */
final class Alignment {

    /** How many of the cheapest readings are followed; a row of sane numbers never needs more than a handful. */
    private static final int WIDTH = 64;

    /** A reading this much dearer than the cheapest would need half a dozen slips of the other to catch up. */
    private static final int LEAD = 600;

    private static final int GAP = 100;
    private static final int WIDER_GAP = 25;
    /** However many are missing: below {@link #LEAD}, or a jump from 13 to 100 would be 30 wrong numbers. */
    private static final int WIDEST_GAP = 500;

    private static final int LATE_START = 120;
    private static final int RELABEL = 100;
    private static final int RELABEL_LIKE_NEIGHBOUR = 60;
    private static final int RELABEL_LOOKALIKE = 50;
    private static final int REPEAT = 90;
    private static final int MISPLACED = 110;
    /** For each number behind the first that was put in with it: a part of another plan brings its numbers along. */
    private static final int MISPLACED_TOO = 25;
    /** So many were put in together, at the most. */
    private static final int MOST_MISPLACED = 20;

    private static final int DOUBTFUL = 50;
    private static final int ECHO = 10;
    /** Less than two wrong numbers that look alike: 1, 3, 2 is one slip. */
    private static final int SWAP = 95;

    private static final int RESTART = 90;
    private static final int RESTART_AT_END = 130;
    private static final int RESTART_ALONE = 160;
    /** A list that begins anew at 2, its 1 gone; 3 and 4 must follow. */
    private static final int RESTART_LATE = 170;

    /** A number of the row. */
    record Item(int value, Standing standing) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Item item && item.value == value && item.standing == standing;
        }

        @Override
        public int hashCode() {
            return 31 * value + standing.ordinal();
        }
    }

    /** How a number stands in its row. */
    enum Standing {
        SURE,
        /** May be no number at all. */
        DOUBTFUL,
        /** Its line is the line before it once more. */
        ECHO
    }

    /** The row read up to some item: the number expected next, the price, and how it was come by. */
    private record State(int expected, int price, int slips, int rank, State before, Slip slip) {

        State then(int nextExpected, int cost, int rankAdded, Slip added) {
            return new State(
                    nextExpected, price + cost, slips + (added == null ? 0 : 1), rank + rankAdded, this, added);
        }
    }

    private static final Comparator<State> CHEAPEST =
            Comparator.comparingInt(State::price).thenComparingInt(State::slips).thenComparingInt(State::rank);

    private final List<Item> items;
    private final List<Map<Integer, State>> frontier;

    private Alignment(List<Item> items) {
        this.items = items;
        this.frontier = new ArrayList<>(Collections.nCopies(items.size() + 1, null));
    }

    /** The slips of a row, in order; none where it runs as it should. */
    static List<Slip> slips(List<Item> items) {
        Slip moved = moved(items);
        return moved == null ? summed(new Alignment(items).cheapest(), items) : List.of(moved);
    }

    /**
     * What was moved where the row is right but for one part of it that stands elsewhere: of the two parts that have changed places,
     * the shorter. Two single numbers are a swap. Null for none.
     */
    private static Slip moved(List<Item> items) {
        int[] breaks = new int[3];
        int found = 0;
        for (int i = 0; i <= items.size(); i++) {
            int before = i == 0 ? 0 : items.get(i - 1).value();
            int value = i == items.size() ? i + 1 : items.get(i).value();
            if (value != before + 1) {
                if (found == 3) {
                    return null;
                }
                breaks[found++] = i;
            }
        }
        if (found < 3 || !isMove(items, breaks) || breaks[2] - breaks[0] == 2) {
            return null;
        }
        boolean up = breaks[1] - breaks[0] <= breaks[2] - breaks[1];
        int at = up ? breaks[0] : breaks[1];
        int end = up ? breaks[1] : breaks[2];
        return new Slip(NumberFault.Kind.MISPLACED, at, at + 1, end - at);
    }

    /** Whether the parts between the breaks, exchanged, count on. */
    private static boolean isMove(List<Item> items, int[] breaks) {
        return items.get(breaks[1]).value() == breaks[0] + 1
                && items.get(breaks[0]).value() == items.get(breaks[2] - 1).value() + 1;
    }

    /** What is missing at one place and too much at another was moved; many slips in a short row are one: its numbers are in a tangle. */
    static List<Slip> summed(List<Slip> found, List<Item> items) {
        List<Slip> slips = found.size() < 2
                ? found
                : found.stream().filter(s -> !isFoundElsewhere(s, found, items)).toList();
        boolean tangled = slips.size() >= 3 && slips.size() * 5 > items.size() * 2;
        return tangled
                ? List.of(new Slip(
                        NumberFault.Kind.TANGLED,
                        slips.get(0).at(),
                        slips.get(0).expected()))
                : slips;
    }

    private static boolean isFoundElsewhere(Slip gap, List<Slip> slips, List<Item> items) {
        return gap.kind() == NumberFault.Kind.GAP
                && slips.stream()
                        .anyMatch(s -> s.kind() == NumberFault.Kind.MISPLACED
                                && items.get(s.at()).value() == gap.expected()
                                && s.count() == items.get(gap.at()).value() - gap.expected());
    }

    private List<Slip> cheapest() {
        reach(0, new State(1, 0, 0, 0, null, null));
        for (int i = 0; i < items.size(); i++) {
            for (State state : best(frontier.get(i))) {
                extend(i, state);
            }
            frontier.set(i, null);
        }
        List<Slip> slips = new ArrayList<>();
        State last = frontier.get(items.size()).values().stream().min(CHEAPEST).orElseThrow();
        for (State state = last; state != null; state = state.before()) {
            if (state.slip() != null) {
                slips.add(state.slip());
            }
        }
        Collections.reverse(slips);
        return slips;
    }

    private static List<State> best(Map<Integer, State> states) {
        if (states.size() == 1) {
            return List.copyOf(states.values());
        }
        int cheapest = states.values().stream().mapToInt(State::price).min().orElse(0);
        return states.values().stream()
                .filter(s -> s.price() <= cheapest + LEAD)
                .sorted(CHEAPEST)
                .limit(WIDTH)
                .toList();
    }

    private void reach(int i, State state) {
        if (frontier.get(i) == null) {
            frontier.set(i, new HashMap<>());
        }
        frontier.get(i).merge(state.expected(), state, (a, b) -> CHEAPEST.compare(a, b) <= 0 ? a : b);
    }

    private void extend(int i, State state) {
        int value = items.get(i).value();
        int expected = state.expected();
        if (value == expected) {
            reach(i + 1, state.then(expected + 1, 0, 0, null));
        }
        if (value > expected) {
            int cost = Math.min(GAP + WIDER_GAP * (value - expected - 1), WIDEST_GAP);
            reach(i + 1, state.then(value + 1, cost, 0, new Slip(NumberFault.Kind.GAP, i, expected)));
        }
        if (i == 0 && value > 2) {
            reach(i + 1, state.then(value + 1, LATE_START, 0, new Slip(NumberFault.Kind.LATE_START, i, 1)));
        }
        if (value != expected) {
            Slip wrong = new Slip(NumberFault.Kind.WRONG_NUMBER, i, expected);
            reach(i + 1, state.then(expected + 1, relabelCost(i, expected), 1, wrong));
        }
        if (value == expected - 1) {
            reach(i + 1, state.then(expected, REPEAT, 2, new Slip(NumberFault.Kind.REPEAT, i, expected)));
        }
        if (items.get(i).standing() == Standing.ECHO) {
            reach(i + 1, state.then(expected, ECHO, 0, new Slip(NumberFault.Kind.DOUBLED, i, expected)));
        }
        if (items.get(i).standing() != Standing.DOUBTFUL) {
            reach(i + 1, state.then(expected, MISPLACED, 3, new Slip(NumberFault.Kind.MISPLACED, i, expected)));
        } else {
            reach(i + 1, state.then(expected, DOUBTFUL, 3, null));
        }
        int back = value == expected ? 0 : backBehind(i, expected);
        if (back > 0) {
            int cost = MISPLACED + MISPLACED_TOO * (back - 1);
            reach(i + back, state.then(expected, cost, 3, new Slip(NumberFault.Kind.MISPLACED, i, expected, back)));
        }
        if (value == expected + 1 && i + 1 < items.size() && items.get(i + 1).value() == expected) {
            reach(i + 2, state.then(expected + 2, SWAP, 2, new Slip(NumberFault.Kind.SWAP, i, expected)));
        }
        if (value == 2 && expected > 3 && counts(i, 3)) {
            reach(i + 1, state.then(3, RESTART_LATE, 2, new Slip(NumberFault.Kind.RESTART, i, expected)));
        }
        if (value == 1 && expected > 2) {
            reach(i + 1, state.then(2, restartCost(i), 2, new Slip(NumberFault.Kind.RESTART, i, expected)));
        }
    }

    /** Whether this many numbers from here on run as they should among themselves. */
    private boolean counts(int from, int many) {
        for (int i = from + 1; i < from + many; i++) {
            if (i >= items.size() || items.get(i).value() != items.get(i - 1).value() + 1) {
                return false;
            }
        }
        return true;
    }

    /** How many numbers from here on count on among themselves, more than one, and have the expected number behind them; 0 for none. */
    private int backBehind(int from, int expected) {
        int end = Math.min(items.size() - 1, from + MOST_MISPLACED);
        for (int i = from + 1; i <= end; i++) {
            int value = items.get(i).value();
            if (value == expected && i > from + 1) {
                return i - from;
            }
            if (value != items.get(i - 1).value() + 1) {
                return 0;
            }
        }
        return 0;
    }

    private int relabelCost(int i, int expected) {
        int value = items.get(i).value();
        if (Likeness.alike(value, expected)) {
            return RELABEL_LOOKALIKE;
        }
        boolean likeNeighbour = i > 0 && items.get(i - 1).value() == value
                || i + 1 < items.size() && items.get(i + 1).value() == value;
        return likeNeighbour ? RELABEL_LIKE_NEIGHBOUR : RELABEL;
    }

    private int restartCost(int i) {
        if (i + 1 == items.size()) {
            return RESTART_AT_END;
        }
        return items.get(i + 1).value() == 2 ? RESTART : RESTART_ALONE;
    }
}
