package org.nigao.check;

import java.util.Comparator;
import java.util.List;

/** The findings of one check of one version, with what the next version's check can use again. */
public final class Report {

    static final Report NONE = new Report(List.of(), List.of(), SiblingResults.NONE, Finding.BY_PLACE);

    private final List<Finding> findings;
    private final List<LineResults> byLine;
    private final SiblingResults bySiblings;
    private final Comparator<Finding> importance;

    Report(
            List<Finding> findings,
            List<LineResults> byLine,
            SiblingResults bySiblings,
            Comparator<Finding> importance) {
        this.findings = findings;
        this.byLine = byLine;
        this.bySiblings = bySiblings;
        this.importance = importance;
    }

    /** By place. */
    public List<Finding> findings() {
        return findings;
    }

    /** The graver first, then in the order in which the checks are listed, then by place. */
    public List<Finding> byImportance() {
        return findings.stream().sorted(importance).toList();
    }

    /** One for each paragraph, in their order. */
    List<LineResults> byLine() {
        return byLine;
    }

    SiblingResults bySiblings() {
        return bySiblings;
    }

    /** A finding of the line check with this place among line checks. */
    record Said(int check, Finding finding) {}

    /** A fact of the fact check with this place among fact checks, or of the sibling check among sibling checks. */
    record Stated(int check, Object fact) {}
}
