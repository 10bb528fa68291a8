package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.outline.NumberFault;

/** A row begins at 1 again though nothing new begins. */
final class HeadingNumberRestart implements DraftCheck {

    private static final Rule RULE = Rule.warning("heading-number-restart", "编号中途重启");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        NumberFindings.of(RULE, NumberFault.Symptom.RESTART, analysis).forEach(found);
    }
}
