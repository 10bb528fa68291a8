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

    // Prices, in hundredths of what a number out of order costs.

    private static final int RELABEL = 100;
    private static final int REPEATED = 90;
    private static final int BACK = 110;
    private static final int RESTART = 90;
    private static final int GAP = 100;
    private static final int WIDER_GAP = 25;
    private static final int STARTS_LATE = 120;
    private static final int RUNS_THROUGH = 15;
    private static final int FORM_USED_ABOVE = 55;
    private static final int INVERTED = 40;
    private static final int RAISED = 30;
    private static final int DROPPED = 50;
    private static final int DROPPED_DECIMAL = 110;
    private static final int OTHER_PREFIX = 60;
    private static final int LEAST_PARENTLESS = 40;
    private static final int ECHO = 10;
    private static final int OTHER_FORM = 80;
    /** Dearer than any slip of one number, cheaper than what a form of another level tears apart. */
    private static final int FORM_OF_ABOVE = 115;
    /** Where its form is that of an open row below, it is likely one of that. */
    private static final int FORM_OF_BELOW = 205;

    private static final int LIST_OF_ONE = 30;
    private static final int SWAPPED = 10;
    /** What is below a heading that was moved begins with the number it had. */
    private static final int MOVED_ALONG = 40;

    private static final int OPENED_WRONG = 10;

    private static final Set<NumberStyle> MIXABLE = EnumSet.of(
            NumberStyle.HAN,
            NumberStyle.HAN_PAREN,
            NumberStyle.ARABIC,
            NumberStyle.ARABIC_PAREN,
            NumberStyle.ARABIC_HALF_PAREN,
            NumberStyle.CIRCLED);

    /** How a row is written: the form it goes on in, the form it began with and what stood before that number; and how it came to be open. */
    private record Row(NumberStyle style, NumberStyle first, List<Integer> prefix, Opening opening) {}

    /** An open level: its row, the value it has come to and the one before, the candidate that holds it, and the level above. */
    private record Level(Row row, int segments, int last, int before, int node, Level above, int depth, int key) {

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
        INSIDE_ITSELF,
        /** The same straight below a number of that form; the rest of the row is of another form, or it is none. */
        WRONG
    }

    /**
     * Where a candidate belongs: the index of its parent, {@link #ROOT} or {@link #NONE}, and the form of the first of its siblings
     * with the numbers in front of that.
     */
    record Place(int parent, NumberStyle style, List<Integer> prefix) {}

    /**
     * One way to read the scope so far, and how the one before its last candidate was read.
     *
     * @param lasts the last value met in each form
     * @param place where its last candidate belongs
     */
    private record Reading(int price, Level top, int[] lasts, Place place, Reading before) {

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
        private static final int LEAD = 260;

        private final Reading[] readings = new Reading[WIDTH];
        private int size;

        boolean accepts(int price, int key) {
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
        frontier.add(new Reading(0, null, new int[NumberStyle.values().length], null, null));
        for (int i = 0; i < shapes.size(); i++) {
            next = new Frontier();
            for (int r = 0; r < frontier.size; r++) {
                extend(frontier.readings[r], i);
            }
            frontier = next;
        }
        List<Place> places = new ArrayList<>(shapes.size());
        for (Reading read = frontier.readings[0]; read.before() != null; read = read.before()) {
            places.add(read.place());
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
        boolean below = false;
        int closing = 0;
        for (Level level = reading.top(); level != null; level = level.above()) {
            boolean wrong = level.row().opening() == Opening.WRONG;
            below |= level.isOf(shape);
            if (level.isOf(shape) && !wrong) {
                beside(level, level.style(), reading, i, closing + step(level, i), value);
                if (value < level.last()) {
                    boolean swapped = value == level.last() - 1 && value == level.before() + 1;
                    beside(level, level.style(), reading, i, closing + (swapped ? SWAPPED : BACK), level.last());
                }
                if (value != level.last() + 1) {
                    beside(level, level.style(), reading, i, closing + RELABEL, level.last() + 1);
                }
            } else if (value > 1 && value == level.last() + 1 && canMix(shape.style(), level)) {
                int price = closing + (!above ? OTHER_FORM : below ? FORM_OF_BELOW : FORM_OF_ABOVE);
                if (!wrong) {
                    beside(level, level.style(), reading, i, price, value);
                }
                if (value == 2 && mayBeginWrong(level, shape)) {
                    beside(level, shape.style(), reading, i, price, value);
                }
            }
            if (wrong) {
                break;
            }
            closing += level.row().opening() == Opening.INSIDE_ITSELF && level.last() == 1 ? LIST_OF_ONE : 0;
        }
        Level top = reading.top();
        if (top == null || !top.isOf(shape) && (top.depth() < DEEPEST || !above)) {
            int price = opening(reading, shape);
            price += above ? FORM_USED_ABOVE * (value == 1 ? 1 : 2) : 0;
            price += top != null && isInverted(shape.style(), top.style()) ? INVERTED : 0;
            place(reading, i, price, value, top);
            if (value != 1) {
                place(reading, i, price + OPENED_WRONG, 1, top);
            }
        }
        if (value == 1 && top != null && top.isOf(shape) && top.depth() < DEEPEST && canMix(shape.style(), top)) {
            openWrong(reading, i, top);
        }
        if (top != null && value == 1 && !above && isHigherThanAll(shape.style(), top)) {
            place(reading, i, RAISED, value, null);
        }
        if (!shape.isSure()) {
            drop(reading, i);
        }
    }

    /** Below 1.1 any form may stand. */
    private static boolean isInverted(NumberStyle style, NumberStyle above) {
        return above != NumberStyle.DECIMAL && style.defaultLevel() <= above.defaultLevel();
    }

    /** Whether the first of a row may have been the odd one: （1）, 2., 3. below 一、; 一、, （二）, （三） below 一、. */
    private static boolean mayBeginWrong(Level level, Shape second) {
        return second.style().defaultLevel() <= level.style().defaultLevel()
                || level.row().opening() != Opening.FRESH;
    }

    private static boolean isOpen(Shape shape, Level top) {
        for (Level level = top; level != null; level = level.above()) {
            if (level.isOf(shape)) {
                return true;
            }
        }
        return false;
    }

    /** 1.2.3 names its parents: it stands under the open level that says 1.2, or beside its own kind; 3.2 may be meant for 4.2. */
    private void extendDecimal(Reading reading, int i) {
        Shape shape = shapes.get(i);
        int segments = shape.segments();
        boolean placed = false;
        for (Level level = reading.top(); level != null; level = level.above()) {
            if (level.isOf(shape)
                    && (shapes.get(level.node()).prefix().equals(shape.prefix())
                            || level.row().prefix().equals(shape.prefix()))) {
                beside(level, level.style(), reading, i, step(level, i), shape.value());
                return;
            }
            if (level.isOf(shape) && shape.value() == level.last() + 1) {
                beside(level, level.style(), reading, i, OTHER_PREFIX, shape.value());
            }
            boolean decimal = level.style() == NumberStyle.DECIMAL;
            boolean parent = shape.prefix().get(segments - 1) == level.last()
                    && (decimal ? level.segments() == segments - 1 : segments == 1);
            if (parent && !placed) {
                place(reading, i, shape.value() == 1 ? 0 : STARTS_LATE, shape.value(), level);
                placed = true;
                if (shape.value() == 1) {
                    return;
                }
            }
        }
        if (placed) {
            return;
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
        int price = reading.price() + (shapes.get(i).segments() > 0 ? DROPPED_DECIMAL : DROPPED);
        if (next.accepts(price, reading.key())) {
            Place none = new Place(NONE, shapes.get(i).style(), List.of());
            next.add(new Reading(price, reading.top(), reading.lasts(), none, reading));
        }
    }

    private void place(Reading reading, int i, int price, int value, Level above) {
        NumberStyle style = shapes.get(i).style();
        if (!accepts(style, reading, i, price, value, above)) {
            return;
        }
        Opening opening = isOpen(shapes.get(i), above) ? Opening.INSIDE_ITSELF : Opening.FRESH;
        place(new Row(style, style, shapes.get(i).prefix(), opening), reading, i, price, value, 0, above);
    }

    private void openWrong(Reading reading, int i, Level above) {
        Shape shape = shapes.get(i);
        int price = FORM_USED_ABOVE + INVERTED;
        if (accepts(shape.style(), reading, i, price, shape.value(), above)) {
            Row row = new Row(shape.style(), shape.style(), shape.prefix(), Opening.WRONG);
            place(row, reading, i, price, shape.value(), 0, above);
        }
    }

    /** Whether a reading that goes on so is worth making: most are not. */
    private boolean accepts(NumberStyle style, Reading reading, int i, int added, int value, Level above) {
        return next.accepts(
                reading.price() + added, Level.key(above, style, shapes.get(i).segments(), value));
    }

    /** As the next of a level's row, which goes on in the given form. */
    private void beside(Level level, NumberStyle form, Reading reading, int i, int price, int value) {
        if (!accepts(form, reading, i, price, value, level.above())) {
            return;
        }
        Row row = form == level.style()
                ? level.row()
                : new Row(form, level.row().first(), level.row().prefix(), Opening.FRESH);
        place(row, reading, i, price, value, level.last(), level.above());
    }

    private void place(Row row, Reading reading, int i, int added, int value, int before, Level above) {
        int segments = shapes.get(i).segments();
        int key = Level.key(above, row.style(), segments, value);
        int price = reading.price() + added;
        Level level = new Level(row, segments, value, before, i, above, above == null ? 1 : above.depth() + 1, key);
        int[] lasts = reading.lasts();
        if (lasts[row.style().ordinal()] != value) {
            lasts = Arrays.copyOf(lasts, lasts.length);
            lasts[row.style().ordinal()] = value;
        }
        int parent = above == null ? ROOT : above.node();
        next.add(new Reading(price, level, lasts, new Place(parent, row.first(), row.prefix()), reading));
    }

    private int step(Level level, int i) {
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

    private static int opening(Reading reading, Shape shape) {
        int value = shape.value();
        if (value == 1) {
            return 0;
        }
        if (value == reading.lasts()[shape.style().ordinal()] + 1) {
            return shape.style() == NumberStyle.ARTICLE ? 0 : RUNS_THROUGH;
        }
        Level above = reading.top();
        if (value > 2 && above != null && above.before() > 0 && above.last() != above.before() + 1) {
            return MOVED_ALONG;
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
