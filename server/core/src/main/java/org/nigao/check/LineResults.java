package org.nigao.check;

import java.util.ArrayList;
import java.util.List;
import org.nigao.check.Report.Said;
import org.nigao.check.Report.Stated;
import org.nigao.draft.LogicalLine;

/**
 * What checks got from a line: the findings of line checks, in source offsets from its start, and the facts of fact checks.
 * Most lines have neither. Where the line stands as it stood in the version before, so do its findings, and are the same.
 */
final class LineResults {

    private final LogicalLine line;
    private final List<Said> said;
    private final List<Stated> stated;
    private final boolean opensComment;
    // Two threads that meet here place the same findings twice, each for itself.
    private Placed placed = new Placed(-1, List.of());

    /** The findings of the line, in their order, where it starts at an offset of the draft. */
    private record Placed(int start, List<Finding> findings) {}

    LineResults(LogicalLine line, List<Said> said, List<Stated> stated) {
        this.line = line;
        this.said = List.copyOf(said);
        this.stated = List.copyOf(stated);
        this.opensComment = IgnoreComment.opens(line);
    }

    LogicalLine line() {
        return line;
    }

    List<Said> said() {
        return said;
    }

    List<Stated> stated() {
        return stated;
    }

    /** Whether it could be a comment of the drafter's to this program. */
    boolean opensComment() {
        return opensComment;
    }

    /** The findings in offsets of a draft in which the line starts at {@code start}, one for each that was {@link #said}. */
    List<Finding> placed(int start) {
        Placed known = placed;
        if (known.start() != start) {
            List<Finding> findings = new ArrayList<>(said.size());
            for (Said finding : said) {
                findings.add(finding.finding().moved(span -> span.shift(start)));
            }
            known = new Placed(start, findings);
            placed = known;
        }
        return known.findings();
    }
}
