package org.nigao.check;

import java.util.List;
import java.util.Optional;

/**
 * One rule applied to drafts. Immutable: the same draft always yields the same findings.
 *
 * <p>A check that can judge a line by itself is a {@link LineCheck}, whose answers are kept with the line while the
 * draft is edited; one that needs a little of many lines is a {@link FactCheck}; one that compares sibling
 * headings is a {@link SiblingCheck}; one that needs the document is a
 * {@link DraftCheck}.
 */
public sealed interface Check permits LineCheck, FactCheck, SiblingCheck, DraftCheck {

    Rule rule();

    /**
     * The message that says all of these findings at once, where they are one fact about the draft rather than many
     * (usually from ten on, or when most of what could be wrong is). Empty leaves them apart.
     *
     * @param all every finding of this check, in order; at least two
     */
    default Optional<String> summary(List<Finding> all, Analysis analysis) {
        return Optional.empty();
    }

    /**
     * The message that says all of these findings at once, where a writer makes and mends them together. Asked only where
     * there is no {@link #summary}.
     *
     * @param some every finding of this check in one paragraph, in order; at least two
     */
    default Optional<String> summaryOfParagraph(List<Finding> some) {
        return Optional.empty();
    }
}
