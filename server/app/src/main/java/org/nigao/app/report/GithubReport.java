package org.nigao.app.report;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.nigao.app.names.SeverityNames;
import org.nigao.check.Finding;

/** Workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
final class GithubReport implements ReportWriter {

    @Override
    public void write(Results results, OutputStream out) {
        PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
        results.troubles().forEach(t -> lines.println("::error::" + message(t)));
        for (Checked checked : results.checked()) {
            for (Finding finding : checked.findings()) {
                lines.println(annotation(checked, finding));
            }
        }
        lines.flush();
    }

    private static String annotation(Checked checked, Finding finding) {
        int start = finding.span().start();
        int end = finding.span().end();
        int line = checked.line(start);
        int endLine = Math.max(line, checked.line(Math.max(start, end - 1)));
        // GitHub takes columns only where the annotation stays on one line.
        String columns = endLine == line ? ",col=" + checked.column(start) + ",endColumn=" + checked.column(end) : "";
        return "::" + SeverityNames.sarifLevel(finding.severity()).replace("note", "notice")
                + " file=" + property(checked.name())
                + ",line=" + line
                + ",endLine=" + endLine
                + columns
                + ",title="
                + property(finding.rule().title() + " " + finding.rule().id())
                + "::" + message(finding.message());
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
