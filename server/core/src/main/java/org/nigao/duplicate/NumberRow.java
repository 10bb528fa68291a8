package org.nigao.duplicate;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;

/** Whether a numbered paragraph stands where its number belongs, by the numbers of its form before and behind it. */
record NumberRow(List<Paragraph> paragraphs) {

    private static final int FARTHEST = 160;

    /** True without a number. */
    boolean holds(Paragraph paragraph) {
        Optional<Marker> marker = paragraph.line().marker();
        return marker.isEmpty()
                || follows(paragraph.index(), marker.get(), -1) && follows(paragraph.index(), marker.get(), 1);
    }

    /**
     * Whether the next number of the form in one direction is the next one. Behind a higher form a row may end, or begin anew, or go
     * on: some plans number straight through.
     */
    private boolean follows(int index, Marker marker, int step) {
        boolean otherPart = false;
        for (int i = index + step; i >= 0 && i < paragraphs.size() && Math.abs(i - index) <= FARTHEST; i += step) {
            Optional<Marker> other = paragraphs.get(i).line().marker();
            if (other.isPresent() && other.get().style() == marker.style()) {
                int value = other.get().value();
                return value == marker.value() + step || otherPart && (step > 0 ? value == 1 : marker.value() == 1);
            }
            otherPart |= other.isPresent()
                    && other.get().style().defaultLevel() < marker.style().defaultLevel();
        }
        return step > 0 || marker.value() == 1;
    }
}
