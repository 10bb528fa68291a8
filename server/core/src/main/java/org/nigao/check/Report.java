package org.nigao.check;

import java.util.Comparator;
import java.util.List;
import org.nigao.draft.LogicalLine;

/** The findings of one check of one version, with what the next version's check can use again. */
public final class Report {

    static final Report NONE = new Report(List.of(), List.of(), Finding.BY_PLACE);

    private final List<Finding> findings;
    private final List<LineFindings> byLine;
    private final Comparator<Finding> importance;

    Report(List<Finding> findings, List<LineFindings> byLine, Comparator<Finding> importance) {
        this.findings = findings;
        this.byLine = byLine;
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
    List<LineFindings> byLine() {
        return byLine;
    }

    /** What the line checks say of a line, in source offsets from its start: a list for each of them, in their order. */
    record LineFindings(LogicalLine line, List<List<Finding>> byCheck) {}
}
