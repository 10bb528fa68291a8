package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.duplicate.Extent;

/** The document stands in its file twice or more. */
final class DuplicateDocument implements DraftCheck {

    private static final Rule RULE = Rule.error("duplicate-document", "全文重复");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        CopyFindings.of(RULE, Extent.DOCUMENT, analysis).forEach(found);
        CopyFindings.of(RULE, Extent.FORM, analysis)
                .map(finding -> finding.graded(Severity.INFORMATION))
                .forEach(found);
    }
}
