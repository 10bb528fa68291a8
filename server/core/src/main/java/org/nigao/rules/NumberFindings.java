package org.nigao.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.outline.NumberFault;
import org.nigao.outline.Section;

/** The findings of the four rules about rows of numbers; each takes the faults that show as its symptom. */
final class NumberFindings {

    private static final Pattern EXCERPT = Pattern.compile("[（(](?:节选|摘录|摘编|摘要|节录)[）)]");

    private NumberFindings() {}

    static Stream<Finding> of(Rule rule, NumberFault.Symptom symptom, Analysis analysis) {
        return analysis.outline().numberFaults().stream()
                .filter(f -> f.symptom() == symptom)
                .filter(f -> f.at() > 0 || !isExcerpt(analysis))
                .map(f -> finding(rule, f, analysis));
    }

    /** What a title calls an excerpt need not begin at the first number. */
    private static boolean isExcerpt(Analysis analysis) {
        return analysis.outline().roots().stream()
                .filter(r -> r.kind() == Section.Kind.TITLE)
                .anyMatch(r -> EXCERPT.matcher(analysis.draft().text(r.title())).find());
    }

    private static Finding finding(Rule rule, NumberFault fault, Analysis analysis) {
        Section section = fault.section();
        Finding finding = Finding.of(rule, section.label(), message(fault));
        finding = switch (fault.kind()) {
            case SWAP -> finding.relatedTo(fault.row().get(fault.at() + 1).label(), "与这一项的序号颠倒");
            case GAP, RESTART, REPEAT, DOUBLED ->
                fault.at() == 0
                        ? finding
                        : finding.relatedTo(fault.row().get(fault.at() - 1).label(), "同级的上一项");
            case WRONG_NUMBER ->
                fault.equal()
                        .map(e -> Finding.of(rule, section.label(), message(fault))
                                .relatedTo(e.label(), "序号相同的一项"))
                        .orElse(finding);
            default -> finding;
        };
        for (Fix fix : NumberFixes.of(fault, analysis.draft())) {
            finding = finding.fixedBy(fix);
        }
        return finding;
    }

    private static String message(NumberFault fault) {
        Section section = fault.section();
        String is = NumberFixes.label(section, fault.value());
        String expected = NumberFixes.label(section, fault.expected());
        return switch (fault.kind()) {
            case GAP -> "序号应为“%s”，实为“%s”%s".formatted(expected, is, missing(fault));
            case LATE_START -> "这一组序号没有从“%s”编起，而是从“%s”开始".formatted(NumberFixes.label(section, 1), is);
            case WRONG_NUMBER ->
                fault.equal().isPresent()
                        ? "序号“%s”重复，应为“%s”".formatted(is, expected)
                        : "序号应为“%s”，实为“%s”".formatted(expected, is);
            case REPEAT -> "序号“%s”与上一项重复，从这里起应顺延为“%s”".formatted(is, expected);
            case DOUBLED -> "标题“%s”整行重复".formatted(is);
            case SWAP -> "序号“%s”与“%s”颠倒".formatted(is, NumberFixes.label(section, fault.expected()));
            case MISPLACED -> misplaced(fault, is);
            case RESTART -> "同一级编号到这里又从“%s”开始，应为“%s”".formatted(is, expected);
            case TANGLED -> "这一组 %d 个序号多处错乱，建议重新编号".formatted(fault.row().size());
        };
    }

    private static String misplaced(NumberFault fault, String is) {
        Section last = fault.row().get(fault.at() + fault.count() - 1);
        String all = fault.count() == 1 ? "" : "至“" + NumberFixes.label(last, last.number()) + "”";
        return "序号“%s”%s的位置不对，前后序号在此处本来相连".formatted(is, all);
    }

    /** Says how far the gap goes where more than one number is missing. */
    private static String missing(NumberFault fault) {
        int last = fault.value() - 1;
        return last == fault.expected()
                ? ""
                : "，中间缺“%s”至“%s”"
                        .formatted(
                                NumberFixes.label(fault.section(), fault.expected()),
                                NumberFixes.label(fault.section(), last));
    }
}
