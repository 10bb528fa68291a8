package org.nigao.app.report;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nigao.app.names.SeverityNames;
import org.nigao.check.Finding;
import org.nigao.check.Severity;

/**
 * JUnit XML, which every build server shows: a suite for each file, a failed case for each finding that is an error or a
 * warning, a passed one with its message as output for each note, one passed case for a file without findings.
 */
final class JunitReport implements ReportWriter {

    @Override
    public void write(Results results, OutputStream out) {
        PrintStream xml = new PrintStream(out, false, StandardCharsets.UTF_8);
        long tests = results.checked().stream().mapToLong(JunitReport::cases).sum()
                + results.troubles().size();
        long failures =
                results.checked().stream().mapToLong(JunitReport::failures).sum();
        xml.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.println("<testsuites name=\"nigao\" tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\""
                + results.troubles().size() + "\">");
        results.checked().forEach(checked -> suite(checked, xml));
        troubles(results.troubles(), xml);
        xml.println("</testsuites>");
        xml.flush();
    }

    private static void suite(Checked checked, PrintStream xml) {
        String name = escape(TextReport.shownName(checked));
        xml.println("  <testsuite name=\"" + name + "\" tests=\"" + cases(checked) + "\" failures=\""
                + failures(checked) + "\" errors=\"0\">");
        if (checked.findings().isEmpty()) {
            xml.println("    <testcase name=\"没有发现问题\" classname=\"" + name + "\"/>");
        }
        for (Finding finding : checked.findings()) {
            finding(checked, finding, name, xml);
        }
        xml.println("  </testsuite>");
    }

    private static void finding(Checked checked, Finding finding, String name, PrintStream xml) {
        int at = finding.span().start();
        String place = checked.line(at) + ":" + checked.column(at);
        String rule = finding.rule().id();
        Excerpt excerpt = Excerpt.of(checked, finding.span());
        String body = escape(checked.name() + ":" + place + " " + SeverityNames.chinese(finding.severity()) + " "
                + finding.message() + "\n" + excerpt.before() + "⟦" + excerpt.marked() + "⟧" + excerpt.after());
        xml.println("    <testcase name=\"" + escape(rule + " " + place) + "\" classname=\"" + name + "\">");
        if (isFailure(finding)) {
            xml.println("      <failure type=\"" + escape(rule) + "\" message=\"" + escape(finding.message()) + "\">"
                    + body + "</failure>");
        } else {
            xml.println("      <system-out>" + body + "</system-out>");
        }
        xml.println("    </testcase>");
    }

    private static void troubles(List<String> troubles, PrintStream xml) {
        if (troubles.isEmpty()) {
            return;
        }
        xml.println("  <testsuite name=\"未能检查\" tests=\"" + troubles.size() + "\" failures=\"0\" errors=\""
                + troubles.size() + "\">");
        for (int i = 0; i < troubles.size(); i++) {
            xml.println("    <testcase name=\"未能检查 " + (i + 1) + "\" classname=\"nigao\"><error message=\""
                    + escape(troubles.get(i)) + "\"/></testcase>");
        }
        xml.println("  </testsuite>");
    }

    private static long cases(Checked checked) {
        return Math.max(1, checked.findings().size());
    }

    private static long failures(Checked checked) {
        return checked.findings().stream().filter(JunitReport::isFailure).count();
    }

    private static boolean isFailure(Finding finding) {
        return finding.severity().atLeast(Severity.WARNING);
    }

    private static String escape(String text) {
        return Markup.escape(text);
    }
}
