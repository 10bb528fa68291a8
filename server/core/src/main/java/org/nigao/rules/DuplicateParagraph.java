package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.duplicate.Extent;

/** A paragraph stands in the draft again. */
final class DuplicateParagraph implements DraftCheck {

    private static final Rule RULE = Rule.warning("duplicate-paragraph", "整段重复");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        CopyFindings.of(RULE, Extent.PARAGRAPH, analysis).forEach(found);
    }
}
