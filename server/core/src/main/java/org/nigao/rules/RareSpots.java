package org.nigao.rules;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Sequences;

/**
 * The logical offsets at which two characters stand side by side in a line that no two plans have so, neither behind the one before nor
 * before the one behind, and that are not the end of one common word and the beginning of the next; in order.
 *
 * @param phrases of prior plans, with what stands side by side in them
 */
record RareSpots(Supplier<Phrases> phrases) implements Function<LogicalLine, int[]> {

    private static final int[] NONE = {};

    /** Characters that stand beside any other: particles, and what counts. */
    private static final String ALONE = "的了和与及或等之在对为是并将以向从到由把被不也都就而其该此各每这那一二三四五六七八九十百千万亿年月日个";

    @Override
    public int[] apply(LogicalLine line) {
        Phrases others = phrases.get();
        String text = line.folded();
        if (others.indexes().isEmpty() || text.length() != line.length()) {
            return NONE;
        }
        Sequences sequences = others.sequences();
        String view = Sequences.view(text);
        int[] spots = new int[text.length()];
        int count = 0;
        for (int at = 0; at + 1 < text.length(); at++) {
            if (isRare(view, at + 1, sequences)) {
                spots[count++] = at;
            }
        }
        return count == 0 ? NONE : Arrays.copyOf(spots, count);
    }

    /** Whether the two characters of a view from an offset on stand together as nobody else has them. */
    private static boolean isRare(String view, int at, Sequences sequences) {
        return Han.is(view.charAt(at))
                && Han.is(view.charAt(at + 1))
                && !sequences.have(view, at - 1, Sequences.LONGEST)
                && !sequences.have(view, at, Sequences.LONGEST)
                && !areWords(view, at);
    }

    /** Whether they are a word, or the first is or ends one, and the second is or begins the next. */
    private static boolean areWords(String text, int at) {
        return Misheard.isWord(text, at)
                || (ALONE.indexOf(text.charAt(at)) >= 0 || Misheard.isWord(text, at - 1))
                        && (ALONE.indexOf(text.charAt(at + 1)) >= 0 || Misheard.isWord(text, at + 1));
    }
}
