package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.outline.NumberFault;

/** A number is missing in a row of headings, or the row does not begin at 1. */
final class HeadingNumberSkip implements DraftCheck {

    private static final Rule RULE = Rule.warning("heading-number-skip", "标题跳号");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        NumberFindings.of(RULE, NumberFault.Symptom.SKIP, analysis).forEach(found);
    }
}
