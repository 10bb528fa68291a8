package org.nigao.phrase;

import java.util.Arrays;
import java.util.List;
import org.nigao.phrase.Sorted.Range;

/**
 * Whole paragraphs as {@link Seen}: every place in them in the order of what stands there (a suffix array as far as contexts
 * reach), six bytes a unit. Lives in memory only: it is the words of prior plans.
 */
public final class SeenTexts implements Seen, Tree<Range> {

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
            all.append(PhraseTexts.SEPARATOR);
        }
        char[] units = all.toString().toCharArray();
        int[] positions = new int[units.length - paragraphs.size()];
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            if (units[i] != PhraseTexts.SEPARATOR) {
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
            paragraph += units[to] == PhraseTexts.SEPARATOR ? 1 : 0;
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
        return Followed.behind(text, this);
    }

    @Override
    public Range root() {
        return places.all();
    }

    @Override
    public Range below(Range range, int depth, char unit) {
        return places.narrowed(range, depth, unit);
    }

    @Override
    public boolean isThere(Range range) {
        return !range.isEmpty();
    }

    @Override
    public int times(Range range) {
        return range.size();
    }

    @Override
    public int times(Range range, int depth, char unit) {
        if (range.size() > FEW) {
            return places.narrowed(range, depth, unit).size();
        }
        int times = 0;
        for (int at = range.first(); at < range.end(); at++) {
            times += places.unit(at, depth) == unit ? 1 : 0;
        }
        return times;
    }

    @Override
    public void nexts(Range range, int depth, Next next) {
        int step = Math.max(1, range.size() / MANY);
        int times = 0;
        char last = PhraseTexts.SEPARATOR;
        for (int at = range.first() + step / 2; at < range.end(); at += step) {
            char unit = places.unit(at, depth);
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
}
