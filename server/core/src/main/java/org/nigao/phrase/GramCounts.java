package org.nigao.phrase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.nigao.phrase.Sorted.Range;

/** Counts the stretches of some texts that enough plans have, and lays them out level by level. */
final class GramCounts {

    private static final int LONGEST = Seen.FARTHEST + 1;

    private final Sorted places;
    private final int[] planAt;
    private final int fewest;
    private final BitSet wordEnds = new BitSet();
    private final int[] lastIn;
    private int stamp;

    private char[] units = new char[1 << 16];
    private char[] times = new char[1 << 16];
    private char[] children = new char[1 << 16];
    private final BitSet endsWord = new BitSet();
    private int size;

    /**
     * @param plan which plan a paragraph is of, by the number of the paragraph
     * @param words splits a paragraph into its words
     */
    GramCounts(Sorted places, IntUnaryOperator plan, int fewest, Function<String, List<String>> words) {
        this.places = places;
        this.fewest = fewest;
        planAt = new int[places.text().length];
        int paragraph = 0;
        int plans = 0;
        int start = 0;
        for (int i = 0; i < planAt.length; i++) {
            planAt[i] = plan.applyAsInt(paragraph);
            plans = Math.max(plans, planAt[i] + 1);
            if (places.text()[i] == PhraseTexts.SEPARATOR) {
                paragraph++;
                endWords(start, words.apply(new String(places.text(), start, i - start)));
                start = i + 1;
            }
        }
        lastIn = new int[plans];
    }

    private void endWords(int start, List<String> words) {
        int at = start;
        for (String word : words) {
            at += word.length();
            wordEnds.set(at);
        }
    }

    SeenGrams grams() {
        add('\0', places.all(), 0);
        Range[] level = {places.all()};
        for (int depth = 0; depth < LONGEST && level.length > 0; depth++) {
            Range[] below = new Range[level.length];
            int count = 0;
            int parent = size - level.length;
            for (Range range : level) {
                for (int at = range.first(); at < range.end(); ) {
                    Range branch = places.narrowed(new Range(at, range.end()), depth, places.unit(at, depth));
                    if (places.unit(at, depth) != PhraseTexts.SEPARATOR && plans(branch) >= fewest) {
                        below = count == below.length ? Arrays.copyOf(below, 2 * count) : below;
                        below[count++] = branch;
                        add(places.unit(at, depth), branch, depth + 1);
                        children[parent]++;
                    }
                    at = branch.end();
                }
                parent++;
            }
            level = Arrays.copyOf(below, count);
        }
        return SeenGrams.of(
                Arrays.copyOf(units, size),
                Arrays.copyOf(times, size),
                Arrays.copyOf(children, size),
                endsWord.toLongArray());
    }

    private void add(char unit, Range range, int length) {
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            times = Arrays.copyOf(times, 2 * size);
            children = Arrays.copyOf(children, 2 * size);
        }
        units[size] = unit;
        times[size] = (char) Math.min(range.size(), Character.MAX_VALUE);
        endsWord.set(size, 2 * ends(range, length) >= range.size());
        size++;
    }

    /** At how many of the places a word ends behind so many units. */
    private int ends(Range range, int length) {
        int ends = 0;
        for (int i = range.first(); i < range.end(); i++) {
            ends += wordEnds.get(places.positions()[i] + length) ? 1 : 0;
        }
        return ends;
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
