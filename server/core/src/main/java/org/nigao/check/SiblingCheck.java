package org.nigao.check;

import java.util.List;
import java.util.function.Consumer;
import org.nigao.outline.SiblingGroup;

/**
 * A check that judges headings beside their siblings. What there is to say of a group is found once and kept until its
 * headings, their numbers or whether text stands below them change; each version of the draft only places it anew.
 *
 * @param <T> what there is to say; immutable and free of positions, usually the index of a member
 */
public non-sealed interface SiblingCheck<T> extends Check {

    /**
     * What there is to say of this group; of most nothing. May read all that {@link SiblingGroup#fingerprint()} covers,
     * and nothing else.
     */
    List<T> facts(SiblingGroup group);

    /** Judges all facts, in the order of the groups; reports in UTF-16 offsets of the draft. */
    void run(Analysis analysis, List<SiblingFact<T>> facts, Consumer<Finding> found);
}
