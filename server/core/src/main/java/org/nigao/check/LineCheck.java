package org.nigao.check;

import java.util.function.Consumer;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Role;

/** A check that judges a logical line by its own text. */
public non-sealed interface LineCheck extends Check {

    /** Reports in logical offsets of the line; whoever calls places them in the draft. */
    void run(LogicalLine line, Consumer<Finding> found);

    /** Whether paragraphs of this role are looked at. */
    default boolean appliesTo(Role role) {
        return role.isText();
    }
}
