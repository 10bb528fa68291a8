package org.nigao.phrase;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.nigao.phrase.Sorted.Range;

/** Counts the stretches of some texts that enough plans have, and lays them out level by level. */
final class GramCounts {

    private static final int LONGEST = Seen.FARTHEST + 1;

    private final Sorted places;
    private final int[] planAt;
    private final int fewest;
    private final int[] lastIn;
    private int stamp;

    private char[] units = new char[1 << 16];
    private char[] times = new char[1 << 16];
    private char[] children = new char[1 << 16];
    private int size;

    /** @param plan which plan a paragraph is of, by the number of the paragraph */
    GramCounts(Sorted places, IntUnaryOperator plan, int fewest) {
        this.places = places;
        this.fewest = fewest;
        planAt = new int[places.text().length];
        int paragraph = 0;
        int plans = 0;
        for (int i = 0; i < planAt.length; i++) {
            planAt[i] = plan.applyAsInt(paragraph);
            plans = Math.max(plans, planAt[i] + 1);
            paragraph += places.text()[i] == Texts.SEPARATOR ? 1 : 0;
        }
        lastIn = new int[plans];
    }

    SeenGrams grams() {
        add('\0', places.size());
        Range[] level = {places.all()};
        for (int depth = 0; depth < LONGEST && level.length > 0; depth++) {
            Range[] below = new Range[level.length];
            int count = 0;
            int parent = size - level.length;
            for (Range range : level) {
                for (int at = range.first(); at < range.end(); ) {
                    Range branch = places.narrowed(new Range(at, range.end()), depth, places.unit(at, depth));
                    if (places.unit(at, depth) != Texts.SEPARATOR && plans(branch) >= fewest) {
                        below = count == below.length ? Arrays.copyOf(below, 2 * count) : below;
                        below[count++] = branch;
                        add(places.unit(at, depth), branch.size());
                        children[parent]++;
                    }
                    at = branch.end();
                }
                parent++;
            }
            level = Arrays.copyOf(below, count);
        }
        return SeenGrams.of(Arrays.copyOf(units, size), Arrays.copyOf(times, size), Arrays.copyOf(children, size));
    }

    private void add(char unit, int count) {
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            times = Arrays.copyOf(times, 2 * size);
            children = Arrays.copyOf(children, 2 * size);
        }
        units[size] = unit;
        times[size++] = (char) Math.min(count, Character.MAX_VALUE);
    }

    private int plans(Range range) {
        stamp++;
        int plans = 0;
        for (int i = range.first(); i < range.end() && plans < fewest; i++) {
            int plan = planAt[places.positions()[i]];
            if (lastIn[plan] != stamp) {
                lastIn[plan] = stamp;
                plans++;
            }
        }
        return plans;
    }
}
