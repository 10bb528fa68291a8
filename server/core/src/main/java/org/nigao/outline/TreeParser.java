package org.nigao.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nigao.draft.NumberStyle;

/**
 * Finds under which heading each number of a scope stands.
 *
 * <p>The forms alone do not tell: a document may begin at any level, list 一、 under （一）, number straight through across
 * parents, and have slips in it. So readings are compared: each number continues an open level, opens a new one below, or
 * (where its form is doubtful) is no number, at a price for what is unusual; the cheapest reading of the whole scope is the
 * tree. A few dozen readings are followed at a time, so the cost is linear.
 */
final class TreeParser {

    private static final int WIDTH = 16;
    private static final int DEEPEST = 12;

    private static final double RELABEL = 1.0;
    private static final double REPEATED = 0.9;
    private static final double BACK = 1.1;
    private static final double RESTART = 0.9;
    private static final double GAP = 1.0;
    private static final double WIDER_GAP = 0.25;
    private static final double STARTS_LATE = 1.2;
    private static final double RUNS_THROUGH = 0.15;
    private static final double FORM_USED_ABOVE = 0.55;
    private static final double INVERTED = 0.4;
    private static final double RAISED = 0.3;
    private static final double DROPPED = 0.5;
    private static final double ECHO = 0.1;
    private static final double OTHER_FORM = 0.8;

    private static final Set<NumberStyle> MIXABLE = EnumSet.of(
            NumberStyle.HAN,
            NumberStyle.HAN_PAREN,
            NumberStyle.ARABIC,
            NumberStyle.ARABIC_PAREN,
            NumberStyle.ARABIC_HALF_PAREN,
            NumberStyle.CIRCLED);

    /**
     * An open level: the form it goes on in, the form its row began with, the value it has come to, the candidate that
     * holds it, and the level above.
     */
    private record Level(
            NumberStyle style, NumberStyle row, int segments, int last, int node, Level above, int depth, int key) {

        static Level of(NumberStyle style, NumberStyle row, int segments, int last, int node, Level above) {
            int key = ((above == null ? 17 : above.key) * 31 + style.ordinal() * 8 + segments) * 1009 + last;
            return new Level(style, row, segments, last, node, above, above == null ? 1 : above.depth + 1, key);
        }

        boolean isOf(NumberStyle otherStyle, int otherSegments) {
            return style == otherStyle && segments == otherSegments;
        }
    }

    /** Where the candidates so far were placed, and as numbers of which form; a chain back to the first. */
    private record Placement(int parent, NumberStyle style, Placement before) {}

    /** Where a candidate belongs: the index of its parent, {@link #ROOT} or {@link #NONE}, and the form of its siblings. */
    record Place(int parent, NumberStyle style) {}

    /** One way to read the scope so far. {@code lasts} holds the last value met in each form. */
    private record Reading(double price, Level top, int[] lasts, Placement placed) {}

    /** The parent of a candidate that stands at the top of its scope. */
    static final int ROOT = -1;
    /** In place of a parent: the candidate is no number after all. */
    static final int NONE = -2;

    private final List<Candidate> candidates;

    private TreeParser(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    static List<Place> places(List<Candidate> candidates) {
        return new TreeParser(candidates).cheapest();
    }

    private List<Place> cheapest() {
        List<Reading> readings = List.of(new Reading(0, null, new int[NumberStyle.values().length], null));
        for (int i = 0; i < candidates.size(); i++) {
            List<Reading> next = new ArrayList<>();
            for (Reading reading : readings) {
                extend(reading, i, next);
            }
            readings = best(next);
        }
        List<Place> places = new ArrayList<>(candidates.size());
        for (Placement placed = readings.get(0).placed(); placed != null; placed = placed.before()) {
            places.add(new Place(placed.parent(), placed.style()));
        }
        Collections.reverse(places);
        return places;
    }

    private static List<Reading> best(List<Reading> readings) {
        Map<Integer, Reading> byStack = new HashMap<>();
        for (Reading reading : readings) {
            byStack.merge(
                    reading.top() == null ? 0 : reading.top().key(), reading, (a, b) -> a.price() <= b.price() ? a : b);
        }
        return byStack.values().stream()
                .sorted(Comparator.comparingDouble(Reading::price)
                        .thenComparingInt(r -> r.top() == null ? 0 : r.top().key()))
                .limit(WIDTH)
                .toList();
    }

    private void extend(Reading reading, int i, List<Reading> next) {
        Candidate candidate = candidates.get(i);
        int segments = candidate.marker().prefix().size();
        if (candidate.style() == NumberStyle.DECIMAL && segments > 0) {
            extendDecimal(reading, i, segments, next);
            return;
        }
        int value = candidate.value();
        boolean above = false;
        for (Level level = reading.top(); level != null; level = level.above()) {
            if (level.isOf(candidate.style(), segments)) {
                above = true;
                next.add(beside(level, level.style(), reading, i, step(level, i), value));
                if (value != level.last() + 1) {
                    next.add(beside(level, level.style(), reading, i, RELABEL, level.last() + 1));
                }
            } else if (value > 1 && value == level.last() + 1 && canMix(candidate.style(), level)) {
                next.add(beside(level, level.style(), reading, i, OTHER_FORM, value));
                if (value == 2
                        && candidate.style().defaultLevel() <= level.style().defaultLevel()) {
                    // The first was the odd one: （1）, 2., 3.
                    next.add(beside(level, candidate.style(), reading, i, OTHER_FORM, value));
                }
            }
        }
        Level top = reading.top();
        if (top == null || !top.isOf(candidate.style(), segments) && top.depth() < DEEPEST) {
            double price = opening(reading, candidate);
            price += above ? FORM_USED_ABOVE * (value == 1 ? 1 : 2) : 0;
            price += top != null
                            && candidate.style().defaultLevel() <= top.style().defaultLevel()
                    ? INVERTED
                    : 0;
            next.add(placed(reading, i, price, value, top));
            if (value != 1) {
                next.add(placed(reading, i, price + 0.1, 1, top));
            }
        }
        if (top != null && value == 1 && !above && isHigherThanAll(candidate.style(), top)) {
            next.add(placed(reading, i, RAISED, value, null));
        }
        if (!candidate.isSure()) {
            next.add(new Reading(
                    reading.price() + DROPPED,
                    top,
                    reading.lasts(),
                    new Placement(NONE, candidate.style(), reading.placed())));
        }
    }

    /** 1.2.3 names its parents: it stands under the open level that says 1.2, or beside its own kind. */
    private void extendDecimal(Reading reading, int i, int segments, List<Reading> next) {
        List<Integer> prefix = candidates.get(i).marker().prefix();
        int value = candidates.get(i).value();
        for (Level level = reading.top(); level != null; level = level.above()) {
            if (level.isOf(NumberStyle.DECIMAL, segments)
                    && candidates.get(level.node()).marker().prefix().equals(prefix)) {
                next.add(placed(reading, i, step(level, i), value, level.above()));
                return;
            }
            boolean decimalParent =
                    level.isOf(NumberStyle.DECIMAL, segments - 1) && prefix.get(segments - 1) == level.last();
            boolean otherParent =
                    segments == 1 && level.style() != NumberStyle.DECIMAL && prefix.get(0) == level.last();
            if (decimalParent || otherParent) {
                next.add(placed(reading, i, value == 1 ? 0 : STARTS_LATE, value, level));
                return;
            }
        }
        Level top = reading.top();
        while (top != null && top.style() == NumberStyle.DECIMAL && top.segments() >= segments) {
            top = top.above();
        }
        next.add(placed(reading, i, RELABEL, value, top));
        next.add(new Reading(
                reading.price() + DROPPED,
                reading.top(),
                reading.lasts(),
                new Placement(NONE, candidates.get(i).style(), reading.placed())));
    }

    private Reading placed(Reading reading, int i, double price, int value, Level above) {
        NumberStyle style = candidates.get(i).style();
        return placed(style, style, reading, i, price, value, above);
    }

    /** As the next of a level's row, which goes on in the given form. */
    private Reading beside(Level level, NumberStyle form, Reading reading, int i, double price, int value) {
        return placed(form, level.row(), reading, i, price, value, level.above());
    }

    private Reading placed(
            NumberStyle style, NumberStyle row, Reading reading, int i, double price, int value, Level above) {
        Level level = Level.of(style, row, candidates.get(i).marker().prefix().size(), value, i, above);
        int[] lasts = reading.lasts();
        if (lasts[style.ordinal()] != value) {
            lasts = Arrays.copyOf(lasts, lasts.length);
            lasts[style.ordinal()] = value;
        }
        int parent = above == null ? ROOT : above.node();
        return new Reading(reading.price() + price, level, lasts, new Placement(parent, row, reading.placed()));
    }

    private double step(Level level, int i) {
        int last = level.last();
        int value = candidates.get(i).value();
        if (value == last + 1) {
            return 0;
        }
        if (value > last) {
            return GAP + WIDER_GAP * Math.min(value - last - 2, 4);
        }
        if (value == last) {
            return candidates.get(i).isEchoOf(candidates.get(level.node())) ? ECHO : REPEATED;
        }
        return value == 1 ? RESTART : BACK;
    }

    /** Whether a number of one form may have been written in a row of another: （3） behind 2. */
    private static boolean canMix(NumberStyle style, Level level) {
        return level.segments() == 0 && MIXABLE.contains(style) && MIXABLE.contains(level.style());
    }

    private static double opening(Reading reading, Candidate candidate) {
        int value = candidate.value();
        if (value == 1) {
            return 0;
        }
        if (value == reading.lasts()[candidate.style().ordinal()] + 1) {
            return candidate.style() == NumberStyle.ARTICLE ? 0 : RUNS_THROUGH;
        }
        return value == 2 ? GAP : STARTS_LATE;
    }

    private static boolean isHigherThanAll(NumberStyle style, Level top) {
        for (Level level = top; level != null; level = level.above()) {
            if (level.style().defaultLevel() <= style.defaultLevel()) {
                return false;
            }
        }
        return true;
    }
}
