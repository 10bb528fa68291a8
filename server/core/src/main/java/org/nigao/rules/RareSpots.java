package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Sequences;

/**
 * Where characters stand side by side in a line that no two plans have so, and that are not the end of one common word and the
 * beginning of the next.
 *
 * @param phrases of prior plans, with what stands side by side in them
 */
record RareSpots(Supplier<Phrases> phrases) implements Function<LogicalLine, List<RareSpots.Spot>> {

    /** Characters that stand beside any other: particles, and what counts. */
    private static final String ALONE = "的了和与及或等之在对为是并将以向从到由把被不也都就而其该此各每这那一二三四五六七八九十百千万亿年月日个";

    /**
     * One of them.
     *
     * @param at logical offset of its text in the line
     */
    record Spot(SoughtSpot sought, int at) {}

    @Override
    public List<Spot> apply(LogicalLine line) {
        Phrases others = phrases.get();
        String text = line.folded();
        if (others.indexes().isEmpty() || text.length() != line.length()) {
            return List.of();
        }
        Sequences sequences = others.sequences();
        List<Spot> spots = new ArrayList<>(0);
        int at = 0;
        while (at + 1 < text.length()) {
            int end = at;
            while (end + 1 < text.length() && isRare(text, end, sequences)) {
                end++;
            }
            if (end > at && end + 1 - at <= SoughtSpot.LONGEST) {
                spots.add(spot(line.text(), at, end + 1));
            }
            at = Math.max(at + 1, end);
        }
        return spots.isEmpty() ? List.of() : spots;
    }

    private static boolean isRare(String text, int at, Sequences others) {
        return Han.is(text.charAt(at))
                && Han.is(text.charAt(at + 1))
                && !others.have(text, at, 2)
                && !areWords(text, at);
    }

    /** Whether the first is or ends a word, and the second is or begins the next. */
    private static boolean areWords(String text, int at) {
        return Misheard.isWord(text, at)
                || (ALONE.indexOf(text.charAt(at)) >= 0 || Misheard.isWord(text, at - 1))
                        && (ALONE.indexOf(text.charAt(at + 1)) >= 0 || Misheard.isWord(text, at + 1));
    }

    private static Spot spot(String text, int from, int to) {
        int start = from;
        while (start > 0 && from - start < SoughtSpot.AROUND && Han.is(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < SoughtSpot.AROUND && Han.is(text.charAt(end))) {
            end++;
        }
        boolean begins = start == 0 || !Han.is(text.charAt(start - 1));
        boolean ends = end == text.length() || !Han.is(text.charAt(end));
        return new Spot(new SoughtSpot(text.substring(start, end), from - start, to - start, begins, ends), start);
    }
}
