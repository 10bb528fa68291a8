package org.nigao.check;

import java.util.ArrayList;
import java.util.List;

/** Takes away what a person would not say twice, and grades and sorts the rest. */
final class Suppression {

    private Suppression() {}

    static List<Finding> apply(List<Finding> all, Analysis analysis, Settings settings) {
        List<Finding> kept = new ArrayList<>(all.size());
        for (Finding finding : all) {
            // What is wrong inside a copy goes with the copy; a summary over the draft begins outside where it can.
            if (!analysis.repeats().isInCopy(finding.span().start()) || isAboutCopies(finding)) {
                kept.add(finding.graded(settings.severity(finding)));
            }
        }
        kept.sort(Finding.BY_PLACE);
        return List.copyOf(kept);
    }

    private static boolean isAboutCopies(Finding finding) {
        return finding.rule().id().startsWith("duplicate-");
    }
}
