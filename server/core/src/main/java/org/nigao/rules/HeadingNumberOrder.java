package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.outline.NumberFault;

/** Numbers of a row stand in the wrong order. */
final class HeadingNumberOrder implements DraftCheck {

    private static final Rule RULE = Rule.warning("heading-number-order", "标题倒序");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        NumberFindings.of(RULE, NumberFault.Symptom.ORDER, analysis).forEach(found);
    }
}
