package org.nigao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Format;
import org.nigao.draft.LogicalLine;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

final class IgnoreTest {

    private static final Rule LOUD = Rule.warning("exclamation", "感叹号");

    /** Finds every exclamation mark, and says five or more as one. */
    private record Exclamations() implements LineCheck {
        @Override
        public Rule rule() {
            return LOUD;
        }

        @Override
        public void run(LogicalLine line, Consumer<Finding> found) {
            for (int at = line.text().indexOf('！'); at >= 0; at = line.text().indexOf('！', at + 1)) {
                found.accept(Finding.of(LOUD, Span.at(at, 1), "感叹号"));
            }
        }

        @Override
        public Optional<String> summary(List<Finding> all, Analysis analysis) {
            return all.size() < 5 ? Optional.empty() : Optional.of("全文感叹号 " + all.size() + " 处");
        }
    }

    private static List<Finding> check(String text, Ignore... ignores) {
        Settings settings = new Settings(Set.of(), Set.of(), Map.of(), HouseStyle.STANDARD, Set.of(ignores));
        Checker checker = new Checker(List.of(new Exclamations()), settings, crash -> {
            throw crash.cause();
        });
        return checker.check(Analysis.of(TextDocument.of(text), Format.PLAIN)).findings();
    }

    private static Ignore first(String text) {
        return Ignore.of(check(text).get(0), text);
    }

    @Test
    void whatIsIgnoredIsNotReported() {
        String text = "各乡镇要抓紧落实！\n不得拖延！";
        Ignore ignore = first(text);
        assertEquals(
                List.of(new Span(14, 15)),
                check(text, ignore).stream().map(Finding::span).toList());
    }

    @Test
    void anIgnoreSurvivesEditsElsewhere() {
        Ignore ignore = first("各乡镇要抓紧落实！");
        assertEquals(List.of(), check("前面加了一段话。\n各乡镇要抓紧落实！\n后面也加了一段话。", ignore));
    }

    @Test
    void anIgnoreSurvivesAMoveAndANewIndentation() {
        Ignore ignore = first("第一段。\n各乡镇要抓紧落实！");
        assertEquals(List.of(), check("　　各乡镇要 抓紧落实！\n第一段。", ignore));
    }

    @Test
    void otherWordsBesideItAreAnotherPlace() {
        assertEquals(1, check("各县区要立即整改！", first("各乡镇要抓紧落实！")).size());
    }

    @Test
    void anotherRuleIsNotIgnored() {
        Ignore ignore = first("各乡镇要抓紧落实！");
        assertEquals(
                1, check("各乡镇要抓紧落实！", new Ignore("other", ignore.context())).size());
    }

    @Test
    void aSummaryStaysIgnoredWhenItsFirstPlaceChanges() {
        String text = "甲！\n乙！\n丙！\n丁！\n戊！";
        assertEquals(1, check(text).size());
        Ignore ignore = first(text);
        assertEquals(List.of(), check(text, ignore));
        assertEquals(List.of(), check("新的一句！\n" + text, ignore));
    }

    @Test
    void anIgnoredPlaceDoesNotHideTheSummaryOfTheOthers() {
        String one = "甲！";
        Ignore ignore = first(one);
        List<Finding> found = check("甲！\n乙！\n丙！\n丁！\n戊！\n己！", ignore);
        assertEquals(List.of("全文感叹号 5 处"), found.stream().map(Finding::message).toList());
        assertEquals(5, found.get(0).count());
    }

    @Test
    void anIgnoredSummaryDoesNotHideASinglePlaceLater() {
        Ignore ignore = first("甲！\n乙！\n丙！\n丁！\n戊！");
        assertEquals(1, check("甲！", ignore).size());
    }

    @Test
    void aCommentIgnoresTheNextParagraphOnly() {
        String text = "<!-- nigao-ignore exclamation -->\n\n抓紧落实！\n不得拖延！";
        assertEquals(List.of(text.length() - 1), starts(text));
    }

    @Test
    void aCommentMayBeChineseAndNameTheRuleByItsTitle() {
        String text = "<!-- 拟稿忽略：感叹号 -->\n抓紧落实！\n不得拖延！";
        assertEquals(List.of(text.length() - 1), starts(text));
    }

    @Test
    void aCommentNamingNoRuleIgnoresAll() {
        assertEquals(List.of(), starts("<!-- nigao-ignore -->\n抓紧落实！"));
    }

    @Test
    void aCommentNamingAnotherRuleIgnoresNothing() {
        assertEquals(1, starts("<!-- nigao-ignore hard-wrap -->\n抓紧落实！").size());
    }

    @Test
    void aCommentMayIgnoreInTheWholeFileFromAnywhere() {
        assertEquals(List.of(), starts("抓紧落实！\n不得拖延！\n<!-- nigao-ignore-file exclamation -->"));
        assertEquals(List.of(), starts("<!--拟稿全文忽略 感叹号-->\n抓紧落实！\n不得拖延！"));
    }

    @Test
    void aCommentWithNothingBehindItIsHarmless() {
        assertEquals(1, starts("抓紧落实！\n<!-- nigao-ignore exclamation -->").size());
        assertEquals(1, starts("<!-- nigao-ignore\n抓紧落实！").size());
    }

    @Test
    void theContextIsSixteenHexadecimalDigits() {
        Ignore ignore = first("各乡镇要抓紧落实！");
        assertTrue(ignore.context().matches("[0-9a-f]{16}"), ignore.context());
        assertNotEquals(ignore, first("各县区要抓紧落实！"));
    }

    private static List<Integer> starts(String text) {
        return check(text).stream().map(f -> f.span().start()).toList();
    }
}
