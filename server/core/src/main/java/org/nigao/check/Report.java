package org.nigao.check;

import java.util.List;
import org.nigao.draft.LogicalLine;

/** The findings of one check of one version, with what the next version's check can use again. */
public final class Report {

    static final Report NONE = new Report(List.of(), List.of());

    private final List<Finding> findings;
    private final List<LineFindings> byLine;

    Report(List<Finding> findings, List<LineFindings> byLine) {
        this.findings = findings;
        this.byLine = byLine;
    }

    /** By place. */
    public List<Finding> findings() {
        return findings;
    }

    /** The graver first, then facts about the whole draft, then by place. */
    public List<Finding> byImportance() {
        return findings.stream().sorted(Finding.BY_IMPORTANCE).toList();
    }

    /** One for each paragraph, in their order. */
    List<LineFindings> byLine() {
        return byLine;
    }

    /** What the line checks say of a line, in source offsets from its start: a list for each of them, in their order. */
    record LineFindings(LogicalLine line, List<List<Finding>> byCheck) {}
}
