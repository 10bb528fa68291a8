package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;
import org.nigao.draft.NumberStyle;

/**
 * All of a candidate that its place in the tree depends on.
 *
 * @param isSure whether it is a number by its form alone
 * @param isEcho whether its line is the line before it once more
 */
record Shape(NumberStyle style, int value, List<Integer> prefix, boolean isSure, boolean isEcho) {

    static List<Shape> of(List<Candidate> candidates) {
        List<Shape> shapes = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            shapes.add(new Shape(
                    candidate.style(),
                    candidate.value(),
                    candidate.marker().prefix(),
                    candidate.isSure(),
                    i > 0 && candidate.isEchoOf(candidates.get(i - 1))));
        }
        return shapes;
    }

    /** Whether it is the shape of the candidate with this index. */
    boolean isOf(List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        return candidate.value() == value
                && candidate.style() == style
                && candidate.isSure() == isSure
                && (index > 0 && candidate.isEchoOf(candidates.get(index - 1))) == isEcho
                && candidate.marker().prefix().equals(prefix);
    }

    int segments() {
        return prefix.size();
    }
}
