package org.nigao.duplicate;

import java.util.Optional;
import org.nigao.draft.Marker;

/** Whether a numbered paragraph stands where its number belongs, by the numbers of its form before and behind it. */
record NumberRow(Units units) {

    private static final int FARTHEST = 80;

    /** True without a number. */
    boolean holds(int unit) {
        Optional<Marker> marker = marker(unit);
        return marker.isEmpty() || follows(unit, marker.get(), -1) && follows(unit, marker.get(), 1);
    }

    /** Whether the next number of the form in one direction is the next one; where a higher form comes first, the row ends. */
    private boolean follows(int unit, Marker marker, int step) {
        for (int i = unit + step; i >= 0 && i < units.count() && Math.abs(i - unit) <= FARTHEST; i += step) {
            Optional<Marker> other = marker(i);
            if (other.isPresent() && other.get().style() == marker.style()) {
                return other.get().value() == marker.value() + step;
            }
            if (other.isPresent()
                    && other.get().style().defaultLevel() < marker.style().defaultLevel()) {
                break;
            }
        }
        return step > 0 || marker.value() == 1;
    }

    private Optional<Marker> marker(int unit) {
        return units.paragraph(unit).line().marker();
    }
}
