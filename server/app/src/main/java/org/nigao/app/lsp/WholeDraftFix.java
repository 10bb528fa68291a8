package org.nigao.app.lsp;

import java.util.List;
import java.util.Optional;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Fixes;
import org.nigao.text.Edit;

/**
 * One action that mends many findings of a draft.
 *
 * @param rule the rule whose findings it mends; empty for all that can be mended unseen
 */
record WholeDraftFix(String title, String rule, List<Edit> edits) {

    static Optional<WholeDraftFix> of(String rule, List<Finding> findings) {
        return rule.isEmpty() ? ofAll(findings) : ofRule(rule, findings);
    }

    /** The safe fix of every finding that has one. */
    private static Optional<WholeDraftFix> ofAll(List<Finding> findings) {
        List<Edit> edits = Fixes.together(findings.stream()
                .flatMap(f -> f.fixes().stream().filter(Fix::isSafe).limit(1))
                .toList());
        return edits.isEmpty() ? Optional.empty() : Optional.of(new WholeDraftFix("改正全文可以放心改的问题", "", edits));
    }

    /** Where a rule found more than one thing: the best fix of each, as far as they are as safe as that of the first. */
    private static Optional<WholeDraftFix> ofRule(String rule, List<Finding> findings) {
        List<Fix> best = findings.stream()
                .filter(f -> f.rule().id().equals(rule))
                .flatMap(f -> f.fixes().stream().limit(1))
                .toList();
        List<Fix> alike =
                best.stream().filter(f -> f.isSafe() == best.get(0).isSafe()).toList();
        return alike.size() < 2
                ? Optional.empty()
                : Optional.of(new WholeDraftFix("改正全文同类问题（" + alike.size() + " 处）", rule, Fixes.together(alike)));
    }
}
