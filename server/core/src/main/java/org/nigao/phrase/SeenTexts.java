package org.nigao.phrase;

import java.util.Arrays;
import java.util.List;
import org.nigao.phrase.Sorted.Range;

/**
 * Whole paragraphs as {@link Seen}: every place in them in the order of what stands there (a suffix array as far as contexts
 * reach), six bytes a unit. Lives in memory only: it is the words of prior plans.
 */
public final class SeenTexts implements Seen {

    /** So many units are sorted by; what is alike that far is alike. */
    private static final int DEPTH = FARTHEST + 2;

    /** Behind more occurrences than this only a sample is looked at: what it misses is rare. */
    private static final int MANY = 256;

    /** So few are looked at one by one. */
    private static final int FEW = 4;

    private final Sorted places;

    private SeenTexts(Sorted places) {
        this.places = places;
    }

    public static SeenTexts of(List<String> paragraphs) {
        StringBuilder all = new StringBuilder();
        for (String paragraph : paragraphs) {
            for (int i = 0; i < paragraph.length(); i++) {
                char unit = Seen.folded(paragraph.charAt(i));
                all.append(unit < ' ' ? ' ' : unit);
            }
            all.append(Texts.SEPARATOR);
        }
        char[] units = all.toString().toCharArray();
        int[] positions = new int[units.length - paragraphs.size()];
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            if (units[i] != Texts.SEPARATOR) {
                positions[count++] = i;
            }
        }
        SuffixSort.sort(units, positions, DEPTH);
        return new SeenTexts(new Sorted(units, positions));
    }

    Sorted places() {
        return places;
    }

    /** The same without the paragraphs from the one numbered {@code first} to the one before {@code end}, as {@link #of} was given them. */
    public SeenTexts without(int first, int end) {
        char[] units = places.text();
        int from = 0;
        int to = 0;
        for (int paragraph = 0; paragraph < end; to++) {
            paragraph += units[to] == Texts.SEPARATOR ? 1 : 0;
            from = paragraph == first && from == 0 && first > 0 ? to + 1 : from;
        }
        int without = from;
        int behind = to;
        return new SeenTexts(new Sorted(
                units,
                Arrays.stream(places.positions())
                        .filter(p -> p < without || p >= behind)
                        .toArray()));
    }

    @Override
    public Trail behind(CharSequence text) {
        Range[] ranges = new Range[FARTHEST + 1];
        ranges[0] = places.all();
        int order = 0;
        for (int k = 1; k <= Math.min(FARTHEST, text.length()); k++) {
            Range range = places.all();
            for (int i = 0; i < k && !range.isEmpty(); i++) {
                range = places.narrowed(range, i, Seen.folded(text.charAt(text.length() - k + i)));
            }
            if (range.isEmpty()) {
                break;
            }
            ranges[k] = range;
            order = k;
        }
        return new Places(places, ranges, order);
    }

    /** @param ranges by order, from 0 to {@code order} */
    private record Places(Sorted places, Range[] ranges, int order) implements Trail {

        @Override
        public int times(int order) {
            return ranges[order].size();
        }

        @Override
        public void add(int order, char[] nexts, int[] times) {
            Range range = ranges[order];
            for (int i = 0; i < nexts.length; i++) {
                times[i] += range.size() <= FEW
                        ? counted(range, order, nexts[i])
                        : places.narrowed(range, order, nexts[i]).size();
            }
        }

        private int counted(Range range, int depth, char unit) {
            int times = 0;
            for (int at = range.first(); at < range.end(); at++) {
                times += places.unit(at, depth) == unit ? 1 : 0;
            }
            return times;
        }

        @Override
        public void nexts(int order, Next next) {
            Range range = ranges[order];
            int step = Math.max(1, range.size() / MANY);
            int times = 0;
            char last = Texts.SEPARATOR;
            for (int at = range.first() + step / 2; at < range.end(); at += step) {
                char unit = places.unit(at, order);
                if (unit != last && times > 0) {
                    next.is(last, times);
                    times = 0;
                }
                last = unit;
                times += step;
            }
            if (times > 0) {
                next.is(last, times);
            }
        }

        @Override
        public Trail then(char next) {
            Range[] longer = new Range[FARTHEST + 1];
            longer[0] = ranges[0];
            int most = 0;
            for (int k = 0; k <= Math.min(order, FARTHEST - 1); k++) {
                Range range = places.narrowed(ranges[k], k, next);
                if (range.isEmpty()) {
                    break;
                }
                longer[k + 1] = range;
                most = k + 1;
            }
            return new Places(places, longer, most);
        }
    }
}
