package org.nigao.outline;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.NumberStyle;

/**
 * Numbered nodes that share a parent and a form (兄弟组).
 *
 * @param scope which numbering scope it belongs to; numbers run through within one scope at the most
 * @param parent the node above, where there is one that carries a number
 * @param members at least one, in order
 */
public record SiblingGroup(int scope, NumberStyle style, Optional<Section> parent, List<Section> members) {

    int first() {
        return members.get(0).number();
    }

    int last() {
        return members.get(members.size() - 1).number();
    }
}
