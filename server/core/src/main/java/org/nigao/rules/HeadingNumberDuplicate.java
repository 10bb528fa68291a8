package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.outline.NumberFault;

/** Two headings of a row bear the same number. */
final class HeadingNumberDuplicate implements DraftCheck {

    private static final Rule RULE = Rule.warning("heading-number-duplicate", "标题重号");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        NumberFindings.of(RULE, NumberFault.Symptom.DUPLICATE, analysis).forEach(found);
    }
}
