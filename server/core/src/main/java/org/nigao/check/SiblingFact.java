package org.nigao.check;

import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/** What there is to say of a group of siblings, with the group as it stands in this version of the draft. */
public record SiblingFact<T>(SiblingGroup group, T value) {

    /** The member with an index. */
    public Section member(int index) {
        return group.members().get(index);
    }
}
