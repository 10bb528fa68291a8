package org.nigao.app.report;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nigao.app.files.DraftFile;
import org.nigao.app.names.SeverityNames;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Related;
import org.nigao.check.Severity;
import org.nigao.text.Edit;

/** Findings for a person at a terminal: where, what, the words, the remedy. */
final class TextReport implements ReportWriter {

    private static final int RELATED_LINES = 6;
    private static final int LONGEST_REPLACEMENT = 30;

    private final TextStyle.Ink ink;
    private final int perFile;

    TextReport(TextStyle style) {
        this.ink = style.ink();
        this.perFile = style.perFile();
    }

    @Override
    public void write(Results results, OutputStream out) {
        PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
        for (Checked checked : results.checked()) {
            if (!checked.findings().isEmpty() || hasPrior(checked)) {
                file(checked, lines);
            }
        }
        if (!results.checked().isEmpty()) {
            lines.println(summary(results));
        }
        lines.flush();
    }

    private void file(Checked checked, PrintStream out) {
        out.println(ink.bold(shownName(checked)));
        List<Finding> findings = checked.findings();
        findings.stream().limit(perFile).forEach(f -> finding(checked, f, out));
        if (hasPrior(checked)) {
            prior(checked, out);
        }
        if (findings.size() > perFile) {
            out.println("  " + ink.faint("……本文件另有 " + (findings.size() - perFile) + " 条未列出（加 --all 全部列出）"));
            out.println();
        }
    }

    private static boolean hasPrior(Checked checked) {
        return checked.prior().isPresent() && checked.prior().get().all().isPresent();
    }

    private void prior(Checked checked, PrintStream out) {
        PriorShares shares = checked.prior().orElseThrow();
        out.println("  与往年文稿比对：全文 " + shares.all().orElseThrow().said());
        for (PriorShares.Part part : shares.parts()) {
            out.println("      " + Excerpt.heading(checked, part.section()) + "  "
                    + ink.faint("本节 " + part.share().said()));
        }
        out.println();
    }

    private void finding(Checked checked, Finding finding, PrintStream out) {
        int at = finding.span().start();
        out.println("  " + checked.line(at) + ":" + checked.column(at) + "  "
                + ink.severity(finding.severity(), SeverityNames.chinese(finding.severity())) + "  "
                + Excerpt.printable(finding.message()) + "  "
                + ink.faint(finding.rule().id()));
        Excerpt excerpt = Excerpt.of(checked, finding.span());
        out.println("      " + excerpt.before() + "⟦" + ink.marked(excerpt.marked()) + "⟧" + excerpt.after());
        related(checked, finding).ifPresent(line -> out.println("      " + ink.faint(line)));
        Excerpt.elsewhere(finding).ifPresent(line -> out.println("      " + ink.faint(line)));
        finding.fixes().stream().findFirst().ifPresent(fix -> out.println("      " + remedy(checked, fix)));
        out.println();
    }

    private static Optional<String> related(Checked checked, Finding finding) {
        List<Related> related = finding.related().stream()
                .filter(r ->
                        !r.isElsewhere() && r.span().start() != finding.span().start())
                .toList();
        if (related.isEmpty()) {
            return Optional.empty();
        }
        int own = checked.line(finding.span().start());
        List<String> lines = related.stream()
                .map(r -> checked.line(r.span().start()))
                .filter(line -> line != own)
                .distinct()
                .map(String::valueOf)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String more = lines.size() > RELATED_LINES ? "等，共 " + related.size() + " 处" : "";
        return Optional.of("另见第 " + lines.stream().limit(RELATED_LINES).collect(Collectors.joining("、")) + " 行" + more);
    }

    private String remedy(Checked checked, Fix fix) {
        String how = fix.title() + exactly(checked, fix);
        return fix.isSafe() ? ink.green("可自动改正：") + how : "可改为：" + how + ink.faint("（请确认）");
    }

    /** The replacement itself, where it is one, short, and the title does not say it already. */
    private static String exactly(Checked checked, Fix fix) {
        if (fix.edits().size() != 1) {
            return "";
        }
        Edit edit = fix.edits().get(0);
        String from = Excerpt.printable(checked.text(edit.span()));
        String to = Excerpt.printable(edit.text());
        boolean tooLong = from.length() + to.length() > LONGEST_REPLACEMENT;
        if (tooLong || from.isBlank() || to.isBlank() || fix.title().contains(to)) {
            return "";
        }
        return "：" + from + " → " + to;
    }

    private String summary(Results results) {
        long fixable = results.findings()
                .filter(f -> f.fixes().stream().anyMatch(Fix::isSafe))
                .count();
        String files = "共检查 " + results.checked().size() + " 个文件";
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = results.count(severity);
            if (count > 0) {
                counts.add(ink.severity(severity, SeverityNames.chinese(severity) + " " + count));
            }
        }
        if (counts.isEmpty()) {
            return ink.green(files + "，没有发现问题。");
        }
        String mend = fixable == 0 ? "。" : "；其中 " + fixable + " 条可用 nigao fix 自动改正。";
        return files + "：" + String.join("，", counts) + mend;
    }

    static String shownName(Checked checked) {
        return checked.name().equals(DraftFile.STANDARD_INPUT) ? "标准输入" : checked.name();
    }
}
