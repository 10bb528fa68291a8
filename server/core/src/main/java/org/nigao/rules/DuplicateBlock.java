package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.duplicate.Extent;

/** Several paragraphs on end stand in the draft again. */
final class DuplicateBlock implements DraftCheck {

    private static final Rule RULE = Rule.warning("duplicate-block", "连续多段重复");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        CopyFindings.of(RULE, Extent.BLOCK, analysis).forEach(found);
    }
}
