package org.nigao.check;

import java.util.List;
import java.util.function.Consumer;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Role;

/**
 * A check that judges what several lines say together: a name written in two ways, a number announced in one paragraph and
 * counted in others. What a line contributes is taken from it once and kept with it; each version of the draft judges the
 * facts anew, so that a keystroke costs as much as there are facts.
 *
 * @param <T> what a line contributes; immutable, with spans in logical offsets of the line
 */
public non-sealed interface FactCheck<T> extends Check {

    /** What this line contributes; most lines nothing. */
    List<T> facts(LogicalLine line);

    /** Judges all facts, in the order of the draft; reports in UTF-16 offsets of the draft. */
    void run(Analysis analysis, List<Fact<T>> facts, Consumer<Finding> found);

    /** Whether paragraphs of this role contribute. */
    default boolean appliesTo(Role role) {
        return role.isText();
    }

    /** Whether there is nothing to judge where no line contributes. */
    default boolean needsFacts() {
        return true;
    }
}
