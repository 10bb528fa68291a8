package org.nigao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Format;
import org.nigao.draft.LogicalLine;
import org.nigao.rules.Checks;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

class SuppressionTest {

    private static final String ONE = "各灌区要在三月底前完成干渠清淤，淤泥X统一运往指定地点堆放。\n";
    private static final String TWO = "对服役超过十五年的泵站逐座检测，X列出更新清单，分三年改造完毕。\n";
    private static final String TWICE = ONE + TWO + "隔开两处的一句话X。\n" + ONE + TWO;

    /** Every X is wrong; from three on they are said as one. */
    private record NoX(Severity severity, int many) implements LineCheck {
        @Override
        public Rule rule() {
            return new Rule("no-x", "不应有叉", severity);
        }

        @Override
        public void run(LogicalLine line, Consumer<Finding> found) {
            int at = line.text().indexOf('X');
            if (at >= 0) {
                Span span = Span.at(at, 1);
                found.accept(Finding.of(rule(), span, "有叉").fixedBy(Fix.safe("删去", Edit.delete(span))));
            }
        }

        @Override
        public Optional<String> summary(List<Finding> all, Analysis analysis) {
            return all.size() < many ? Optional.empty() : Optional.of("共有 " + all.size() + " 个叉");
        }
    }

    @Test
    void whatIsWrongInACopyGoesWithTheCopy() {
        assertEquals(List.of("1 no-x", "2 no-x", "3 no-x", "4 duplicate-block"), said(TWICE, 100, Settings.DEFAULT));
    }

    @Test
    void theNumberOfAChangedCopyIsPartOfTheCopy() {
        String text = "（一）各灌区要在三月底前完成干渠清淤，淤泥统一运往指定地点堆放，不得占用田间道路，由乡镇水利站逐日登记清淤长度和土方。\n"
                + "（二）对服役超过十五年的泵站逐座检测，列出更新清单，分三年改造完毕。\n"
                + "（三）汛前对水库溢洪道逐座试水，记录启闭时间，报市水务站备案。\n"
                + "（一）各灌区要在四月底前完成支渠清淤，淤泥统一运往指定地点堆放，不得占用田间道路，由乡镇水利站逐日登记清淤长度和土方。\n"
                + "（四）田间管道破损的由村组当日报修，两日之内修复通水。\n";
        List<String> found = new Checker(Checks.all(Basis.STANDARD), Settings.DEFAULT, crash -> {})
                .check(Analysis.of(TextDocument.of(text), Format.PLAIN)).findings().stream()
                        .map(f -> f.rule().id())
                        .filter(id -> id.startsWith("heading-number") || id.startsWith("near"))
                        .toList();

        assertEquals(List.of("near-duplicate-paragraph"), found);
    }

    @Test
    void whereCopiesAreNotReportedNothingIsLost() {
        Settings off = new Settings(Set.of(), Set.of("duplicate-block"), Map.of(), HouseStyle.STANDARD);

        assertEquals(List.of("1 no-x", "2 no-x", "3 no-x", "4 no-x", "5 no-x"), said(TWICE, 100, off));
    }

    @Test
    void aSummaryStandsOutsideTheCopyAndMendsAllPlaces() {
        List<Finding> findings = check(ONE + TWICE, 3, Settings.DEFAULT).findings();
        Finding summary = findings.stream()
                .filter(f -> f.rule().id().equals("no-x"))
                .findFirst()
                .orElseThrow();

        assertEquals("共有 6 个叉", summary.message());
        assertEquals(6, summary.count());
        assertEquals(5, summary.related().size());
        assertEquals(
                (ONE + TWICE).replace("X", ""),
                Edits.apply(ONE + TWICE, summary.fixes().get(0).edits()));
    }

    @Test
    void theGravestAndTheWidestComeFirst() {
        String text = "甲X\n" + TWICE;

        assertEquals(
                List.of("no-x", "duplicate-block"),
                check(text, 3, Settings.DEFAULT).byImportance().stream()
                        .map(f -> f.rule().id())
                        .toList());
    }

    @Test
    void settingsDecideHowGraveAFindingIs() {
        Settings grave =
                new Settings(Set.of(), Set.of(), Map.of("duplicate-block", Severity.ERROR), HouseStyle.STANDARD);

        assertEquals(
                List.of("duplicate-block", "no-x"),
                check(TWICE, 3, grave).byImportance().stream()
                        .map(f -> f.rule().id())
                        .toList());
    }

    @Test
    void theColonBehindTheOfficesIsToldOnce() {
        String text = "市水利局关于做好防汛工作的通知\n各县区水利局:\n请认真执行,抓好落实。\n市水利局\n2025年3月6日\n";
        List<String> found = new Checker(Checks.all(Basis.STANDARD), Settings.DEFAULT, crash -> {})
                .check(Analysis.of(TextDocument.of(text), Format.PLAIN)).findings().stream()
                        .map(f -> f.rule().id() + " " + f.span().in(text))
                        .toList();
        assertEquals(List.of("addressee-form :", "halfwidth-punct ,"), found);
    }

    private static List<String> said(String text, int many, Settings settings) {
        TextDocument document = TextDocument.of(text);
        return check(text, many, settings).findings().stream()
                .map(f -> document.lineOf(f.span().start()) + 1 + " " + f.rule().id())
                .toList();
    }

    private static Report check(String text, int many, Settings settings) {
        List<Check> checks = Stream.concat(
                        Stream.<Check>of(new NoX(Severity.WARNING, many)),
                        Checks.all(Basis.STANDARD).stream()
                                .filter(c -> c.rule().id().startsWith("duplicate-")))
                .toList();
        Checker checker = new Checker(checks, settings, crash -> {
            throw new AssertionError(crash.cause());
        });
        return checker.check(Analysis.of(TextDocument.of(text), org.nigao.draft.Format.PLAIN));
    }
}
