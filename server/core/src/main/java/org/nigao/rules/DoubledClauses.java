package org.nigao.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.text.Span;

/** Clauses that stand twice side by side, as many as four together: 加快补齐短板，加快补齐短板. */
final class DoubledClauses {

    private static final String POINTS = "，。；：！？,;:!?";
    private static final int MOST_CLAUSES = 4;

    /** What is shorter is said again for its sound: 落实，落实，再落实. */
    private static final int FEWEST_HAN = 6;

    private DoubledClauses() {}

    /** Where something is said for the second time, without the point behind it; logical offsets. */
    static List<Span> in(LogicalLine line, int from) {
        String text = line.text();
        List<Span> found = new ArrayList<>(0);
        int[] starts = starts(line, from);
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
    private static int[] starts(LogicalLine line, int from) {
        String text = line.text();
        int[] starts = new int[line.glyphs().marks() + 1];
        int count = 0;
        starts[count++] = from;
        for (int mark = 0; mark < line.glyphs().marks(); mark++) {
            int i = line.glyphs().mark(mark);
            if (i >= from && i + 1 < text.length() && POINTS.indexOf(text.charAt(i)) >= 0) {
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
