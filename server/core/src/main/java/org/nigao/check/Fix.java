package org.nigao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * A change that would mend a finding.
 *
 * @param title what the button says, in Chinese
 * @param safety whether it may be applied without a person looking
 * @param edits against the checked text, in UTF-16 offsets; never overlapping
 */
public record Fix(String title, Safety safety, List<Edit> edits) {

    /** Whether a fix may be applied unseen. */
    public enum Safety {
        /** Never changes meaning; applied by {@code nigao fix} and on save. */
        SAFE,
        /** Needs a person's yes. */
        CONFIRM
    }

    public Fix {
        edits = List.copyOf(edits);
    }

    public static Fix safe(String title, List<Edit> edits) {
        return new Fix(title, Safety.SAFE, edits);
    }

    public static Fix safe(String title, Edit edit) {
        return safe(title, List.of(edit));
    }

    public static Fix confirm(String title, List<Edit> edits) {
        return new Fix(title, Safety.CONFIRM, edits);
    }

    public static Fix confirm(String title, Edit edit) {
        return confirm(title, List.of(edit));
    }

    public boolean isSafe() {
        return safety == Safety.SAFE;
    }

    Fix moved(UnaryOperator<Span> place) {
        return new Fix(title, safety, each(edits, e -> new Edit(place.apply(e.span()), e.text())));
    }

    /** Each of a list changed. Plain, because half of the findings of a draft move at every keystroke. */
    static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
        if (all.isEmpty()) {
            return all;
        }
        if (all.size() == 1) {
            return List.of(change.apply(all.get(0)));
        }
        List<T> changed = new ArrayList<>(all.size());
        for (T one : all) {
            changed.add(change.apply(one));
        }
        return changed;
    }
}
