package org.nigao.check;

import java.util.List;
import java.util.Map;
import org.nigao.draft.LogicalLine;

/** The findings of one check of one version, with what the next version's check can use again. */
public final class Report {

    private final List<Finding> findings;
    private final Map<LogicalLine, LineFindings> byLine;

    Report(List<Finding> findings, Map<LogicalLine, LineFindings> byLine) {
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

    LineFindings of(LogicalLine line) {
        return byLine.get(line);
    }

    /** What the line checks say of a line, in source offsets from its start: a list for each of them, in their order. */
    record LineFindings(List<List<Finding>> byCheck) {}
}
