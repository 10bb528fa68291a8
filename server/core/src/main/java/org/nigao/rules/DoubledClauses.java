package org.nigao.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nigao.draft.Han;
import org.nigao.text.Span;

/** Clauses that stand twice side by side, as many as four together: 加快补齐短板，加快补齐短板. */
final class DoubledClauses {

    private static final String POINTS = "，。；：！？,;:!?";
    private static final int MOST_CLAUSES = 4;

    /** What is shorter is said again for its sound: 落实，落实，再落实. */
    private static final int FEWEST_HAN = 6;

    private DoubledClauses() {}

    /** Where something is said for the second time, without the point behind it; offsets in the text. */
    static List<Span> in(String text, int from) {
        List<Span> found = new ArrayList<>();
        int[] starts = starts(text, from);
        for (int first = 0; first < starts.length; first++) {
            for (int clauses = 1; clauses <= MOST_CLAUSES && first + clauses < starts.length; clauses++) {
                int again = starts[first + clauses];
                int length = again - 1 - starts[first];
                if (stands(text, starts[first], again, length)) {
                    found.add(Span.at(again, length));
                    first += 2 * clauses - 1;
                    break;
                }
            }
        }
        return found;
    }

    private static boolean stands(String text, int first, int again, int length) {
        int end = again + length;
        return end <= text.length()
                && text.regionMatches(first, text, again, length)
                && (end == text.length() || POINTS.indexOf(text.charAt(end)) >= 0)
                && Han.count(text.substring(first, first + length)) >= FEWEST_HAN;
    }

    /** Where clauses begin. */
    private static int[] starts(String text, int from) {
        int[] starts = new int[text.length() - from + 1];
        int count = 0;
        starts[count++] = from;
        for (int i = from; i + 1 < text.length(); i++) {
            if (POINTS.indexOf(text.charAt(i)) >= 0) {
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
