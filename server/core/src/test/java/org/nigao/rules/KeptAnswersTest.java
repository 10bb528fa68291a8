package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Report;
import org.nigao.draft.Format;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** What a line was asked about the names of its draft is asked again when they are others, and not taken over from another draft. */
class KeptAnswersTest {

    private static final String KNOWN = "建设青年人才驿站，用好青年人才驿站。";
    private static final String OTHER = "建设农机服务中心，用好农机服务中心。";
    private static final String SLIP = "\n宣传青年人才译站，慰问农机报务中心。\n";

    @Test
    void anUnchangedLineIsHeldAgainstTheNamesOfItsVersion() {
        Analysis analysis = Engine.analysis(KNOWN + SLIP, Format.PLAIN);
        Report report = Engine.CHECKER.check(analysis);
        assertEquals(List.of("青年人才译站"), variants(report, analysis));
        for (String names : List.of(OTHER, KNOWN, KNOWN + OTHER, "没有名称。", OTHER)) {
            int end = analysis.draft().text().length() - SLIP.length();
            analysis = analysis.edited(new Edit(new Span(0, end), names));
            Engine.findings(KNOWN + SLIP, Format.PLAIN); // another draft of other names in between
            report = Engine.CHECKER.check(analysis, report);
            Report fresh = Engine.CHECKER.check(Engine.analysis(analysis.draft().text(), Format.PLAIN));
            assertEquals(fresh.findings(), report.findings(), names);
        }
        assertEquals(List.of("农机报务中心"), variants(report, analysis));
    }

    /** What stands once as nobody writes it is held against what the version has, and is told no longer once it stands twice. */
    @Test
    void aRarePlaceIsHeldAgainstItsVersion() {
        String rest = "\n汛前对城区排浪泵站逐一试机。\n";
        Analysis analysis = Engine.analysis("检修道路。" + rest, Format.PLAIN);
        Report report = Engine.CHECKER.check(analysis);
        assertEquals(List.of(), variants(report, analysis));
        for (String before : List.of("检修城区排涝泵站，更换城区排涝泵站闸门。", "检修道路。", "城区排涝泵站两座，城区排涝泵站、城区排浪泵站各一。", "城区排涝泵站，城区排涝泵站。")) {
            int end = analysis.draft().text().length() - rest.length();
            analysis = analysis.edited(new Edit(new Span(0, end), before));
            report = Engine.CHECKER.check(analysis, report);
            Report fresh = Engine.CHECKER.check(Engine.analysis(analysis.draft().text(), Format.PLAIN));
            assertEquals(fresh.findings(), report.findings(), before);
        }
        assertEquals(List.of("城区排浪泵站"), variants(report, analysis));
    }

    private static List<String> variants(Report report, Analysis analysis) {
        return report.findings().stream()
                .filter(f -> f.rule().id().equals("term-variant"))
                .map(Finding::span)
                .map(analysis.draft()::text)
                .toList();
    }
}
