package org.nigao.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nigao.draft.NumberStyle;

/**
 * Finds under which heading each number of a scope stands.
 *
 * <p>The forms alone do not tell: a document may begin at any level, list 一、 under （一）, number straight through across
 * parents, and have slips in it. So readings are compared: each number continues an open level, opens a new one below, or
 * (where its form is doubtful) is no number, at a price for what is unusual; the cheapest reading of the whole scope is the
 * tree. A dozen readings are followed at a time, so the cost is linear.
 */
final class TreeParser {

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
    private static final double DROPPED_DECIMAL = 1.1;
    private static final double LEAST_PARENTLESS = 0.4;
    private static final double ECHO = 0.1;
    private static final double OTHER_FORM = 0.8;
    private static final double LIST_OF_ONE = 0.3;
    private static final double OPENED_WRONG = 0.1;

    private static final Set<NumberStyle> MIXABLE = EnumSet.of(
            NumberStyle.HAN,
            NumberStyle.HAN_PAREN,
            NumberStyle.ARABIC,
            NumberStyle.ARABIC_PAREN,
            NumberStyle.ARABIC_HALF_PAREN,
            NumberStyle.CIRCLED);

    /** How a row is written: the form it goes on in, and the form it began with; and how it came to be open. */
    private record Row(NumberStyle style, NumberStyle first, Opening opening) {}

    /** An open level: its row, the value it has come to, the candidate that holds it, and the level above. */
    private record Level(Row row, int segments, int last, int node, Level above, int depth, int key) {

        static int key(Level above, NumberStyle style, int segments, int last) {
            return ((above == null ? 17 : above.key) * 31 + style.ordinal() * 8 + segments) * 1009 + last;
        }

        NumberStyle style() {
            return row.style();
        }

        boolean isOf(Shape shape) {
            return style() == shape.style() && segments == shape.segments();
        }
    }

    /** How a level came to be open. */
    private enum Opening {
        FRESH,
        /** Its form is open further up already: a list 一、 under （一）. */
        INSIDE_ITSELF
    }

    /** Where the candidates so far were placed, and as numbers of which form; a chain back to the first. */
    private record Placement(int parent, NumberStyle style, Placement before) {}

    /** Where a candidate belongs: the index of its parent, {@link #ROOT} or {@link #NONE}, and the form of its siblings. */
    record Place(int parent, NumberStyle style) {}

    /** One way to read the scope so far. {@code lasts} holds the last value met in each form. */
    private record Reading(double price, Level top, int[] lasts, Placement placed) {

        int key() {
            return top == null ? 0 : top.key();
        }
    }

    /** The parent of a candidate that stands at the top of its scope. */
    static final int ROOT = -1;
    /** In place of a parent: the candidate is no number after all. */
    static final int NONE = -2;

    /** The cheapest readings, in order of price; of two that leave the same levels open only the cheaper. */
    private static final class Frontier {

        private static final int WIDTH = 12;
        /** What is dearer than the cheapest by this much never comes back: no single slip costs as much. */
        private static final double LEAD = 2.6;

        private final Reading[] readings = new Reading[WIDTH];
        private int size;

        boolean accepts(double price, int key) {
            if (size == WIDTH && price >= readings[size - 1].price()
                    || size > 0 && price > readings[0].price() + LEAD) {
                return false;
            }
            for (int i = 0; i < size; i++) {
                if (readings[i].key() == key) {
                    return price < readings[i].price();
                }
            }
            return true;
        }

        void add(Reading reading) {
            int at = 0;
            while (at < size && readings[at].key() != reading.key()) {
                at++;
            }
            if (at == size && size < WIDTH) {
                size++;
            }
            at = Math.min(at, size - 1);
            while (at > 0 && readings[at - 1].price() > reading.price()) {
                readings[at] = readings[at - 1];
                at--;
            }
            readings[at] = reading;
        }
    }

    private final List<Shape> shapes;
    private Frontier next;

    private TreeParser(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /** For each candidate of a scope its place. */
    static List<Place> places(List<Shape> shapes) {
        return new TreeParser(shapes).cheapest();
    }

    private List<Place> cheapest() {
        Frontier frontier = new Frontier();
        frontier.add(new Reading(0, null, new int[NumberStyle.values().length], null));
        for (int i = 0; i < shapes.size(); i++) {
            next = new Frontier();
            for (int r = 0; r < frontier.size; r++) {
                extend(frontier.readings[r], i);
            }
            frontier = next;
        }
        List<Place> places = new ArrayList<>(shapes.size());
        for (Placement placed = frontier.readings[0].placed(); placed != null; placed = placed.before()) {
            places.add(new Place(placed.parent(), placed.style()));
        }
        Collections.reverse(places);
        return places;
    }

    private void extend(Reading reading, int i) {
        Shape shape = shapes.get(i);
        if (shape.style() == NumberStyle.DECIMAL && shape.segments() > 0) {
            extendDecimal(reading, i);
            return;
        }
        int value = shape.value();
        boolean above = isOpen(shape, reading.top());
        double closing = 0;
        for (Level level = reading.top(); level != null; level = level.above()) {
            if (level.isOf(shape)) {
                beside(level, level.style(), reading, i, closing + step(level, i), value);
                if (value != level.last() + 1) {
                    beside(level, level.style(), reading, i, closing + RELABEL, level.last() + 1);
                }
            } else if (!above && value > 1 && value == level.last() + 1 && canMix(shape.style(), level)) {
                beside(level, level.style(), reading, i, OTHER_FORM, value);
                if (value == 2 && shape.style().defaultLevel() <= level.style().defaultLevel()) {
                    // The first was the odd one: （1）, 2., 3.
                    beside(level, shape.style(), reading, i, OTHER_FORM, value);
                }
            }
            closing += level.row().opening() == Opening.INSIDE_ITSELF && level.last() == 1 ? LIST_OF_ONE : 0;
        }
        Level top = reading.top();
        if (top == null || !top.isOf(shape) && (top.depth() < DEEPEST || !above)) {
            double price = opening(reading, shape);
            price += above ? FORM_USED_ABOVE * (value == 1 ? 1 : 2) : 0;
            price += top != null && shape.style().defaultLevel() <= top.style().defaultLevel() ? INVERTED : 0;
            place(reading, i, price, value, top);
            if (value != 1) {
                place(reading, i, price + OPENED_WRONG, 1, top);
            }
        }
        if (top != null && value == 1 && !above && isHigherThanAll(shape.style(), top)) {
            place(reading, i, RAISED, value, null);
        }
        if (!shape.isSure()) {
            drop(reading, i);
        }
    }

    private static boolean isOpen(Shape shape, Level top) {
        for (Level level = top; level != null; level = level.above()) {
            if (level.isOf(shape)) {
                return true;
            }
        }
        return false;
    }

    /** 1.2.3 names its parents: it stands under the open level that says 1.2, or beside its own kind. */
    private void extendDecimal(Reading reading, int i) {
        Shape shape = shapes.get(i);
        int segments = shape.segments();
        for (Level level = reading.top(); level != null; level = level.above()) {
            if (level.isOf(shape) && shapes.get(level.node()).prefix().equals(shape.prefix())) {
                beside(level, level.style(), reading, i, step(level, i), shape.value());
                return;
            }
            boolean decimal = level.style() == NumberStyle.DECIMAL;
            boolean parent = shape.prefix().get(segments - 1) == level.last()
                    && (decimal ? level.segments() == segments - 1 : segments == 1);
            if (parent) {
                place(reading, i, shape.value() == 1 ? 0 : STARTS_LATE, shape.value(), level);
                return;
            }
        }
        Level top = reading.top();
        while (top != null && top.style() == NumberStyle.DECIMAL && top.segments() >= segments) {
            top = top.above();
        }
        place(reading, i, shape.value() == 1 ? LEAST_PARENTLESS : RELABEL, shape.value(), top);
        drop(reading, i);
    }

    private void drop(Reading reading, int i) {
        // A number with two parts that has company is hardly anything but a label.
        double price = reading.price() + (shapes.get(i).segments() > 0 ? DROPPED_DECIMAL : DROPPED);
        if (next.accepts(price, reading.key())) {
            Placement placed = new Placement(NONE, shapes.get(i).style(), reading.placed());
            next.add(new Reading(price, reading.top(), reading.lasts(), placed));
        }
    }

    private void place(Reading reading, int i, double price, int value, Level above) {
        NumberStyle style = shapes.get(i).style();
        Opening opening = isOpen(shapes.get(i), above) ? Opening.INSIDE_ITSELF : Opening.FRESH;
        place(new Row(style, style, opening), reading, i, price, value, above);
    }

    /** As the next of a level's row, which goes on in the given form. */
    private void beside(Level level, NumberStyle form, Reading reading, int i, double price, int value) {
        Row row = form == level.style()
                ? level.row()
                : new Row(form, level.row().first(), level.row().opening());
        place(row, reading, i, price, value, level.above());
    }

    private void place(Row row, Reading reading, int i, double added, int value, Level above) {
        int segments = shapes.get(i).segments();
        int key = Level.key(above, row.style(), segments, value);
        double price = reading.price() + added;
        if (!next.accepts(price, key)) {
            return;
        }
        Level level = new Level(row, segments, value, i, above, above == null ? 1 : above.depth() + 1, key);
        int[] lasts = reading.lasts();
        if (lasts[row.style().ordinal()] != value) {
            lasts = Arrays.copyOf(lasts, lasts.length);
            lasts[row.style().ordinal()] = value;
        }
        int parent = above == null ? ROOT : above.node();
        next.add(new Reading(price, level, lasts, new Placement(parent, row.first(), reading.placed())));
    }

    private double step(Level level, int i) {
        int last = level.last();
        int value = shapes.get(i).value();
        if (value == last + 1) {
            return 0;
        }
        if (value > last) {
            return GAP + WIDER_GAP * Math.min(value - last - 2, 4);
        }
        if (value == last) {
            return shapes.get(i).isEcho() && level.node() == i - 1 ? ECHO : REPEATED;
        }
        return value == 1 ? RESTART : BACK;
    }

    /** Whether a number of one form may have been written in a row of another: （3） behind 2. */
    private static boolean canMix(NumberStyle style, Level level) {
        return level.segments() == 0 && MIXABLE.contains(style) && MIXABLE.contains(level.style());
    }

    private static double opening(Reading reading, Shape shape) {
        int value = shape.value();
        if (value == 1) {
            return 0;
        }
        if (value == reading.lasts()[shape.style().ordinal()] + 1) {
            return shape.style() == NumberStyle.ARTICLE ? 0 : RUNS_THROUGH;
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
