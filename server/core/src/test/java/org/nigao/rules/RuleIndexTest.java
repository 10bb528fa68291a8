package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nigao.check.Analysis;
import org.nigao.check.Check;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.HouseStyle;
import org.nigao.check.Rule;
import org.nigao.check.RulePage;
import org.nigao.check.Settings;
import org.nigao.check.Severity;
import org.nigao.draft.DataFile;
import org.nigao.text.TextDocument;

/**
 * {@code docs/rules.md} lists every rule as its page and its examples have it. Where it does not, this remakes it:
 * {@code mvn -q -pl server/core test -Dtest=RuleIndexTest -Dremake}.
 */
class RuleIndexTest {

    private static final Path INDEX = Path.of("../../docs/rules.md");
    private static final List<Check> CHECKS = Checks.all(ShippedDictionary.BASIS);
    private static final String PAGES = "../server/core/src/main/resources/org/nigao/rules/";

    @Test
    void theListOfRulesIsCurrent() throws IOException {
        String index = index();
        if (System.getProperty("remake") != null) {
            Files.createDirectories(INDEX.getParent());
            Files.writeString(INDEX, index);
        }
        assertTrue(Files.exists(INDEX), "docs/rules.md is missing; " + REMAKE);
        assertEquals(index, Files.readString(INDEX), REMAKE);
    }

    private static final String REMAKE = "remake it: mvn -q -pl server/core test -Dtest=RuleIndexTest -Dremake";

    private static String index() {
        Map<String, List<Rule>> groups = new LinkedHashMap<>();
        DataFile.words(RuleIndexTest.class, "groups.tsv").forEach(g -> groups.put(g, new ArrayList<>()));
        CHECKS.stream()
                .map(Check::rule)
                .sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> groups.get(group(rule)).add(rule));
        StringBuilder text = new StringBuilder();
        text.append("# 规则一览\n\n");
        text.append("共 ").append(CHECKS.size()).append(" 条，由各规则的说明页生成，请勿手改（做法见 CONTRIBUTING.md）。");
        text.append("“仅公文”的规则在设置 `\"profile\": \"relaxed\"` 时不查。级别是默认值，个别情形另有轻重；");
        text.append("每条都可以在 nigao.json 或编辑器设置的 `rules` 里关闭或改变级别。\n");
        groups.forEach((group, rules) -> {
            if (!rules.isEmpty()) {
                text.append("\n## ").append(group).append("\n\n");
                text.append("| 规则 | 名称 | 级别 | 修复 | 适用 | 查什么 |\n|---|---|---|---|---|---|\n");
                rules.forEach(rule -> text.append(row(rule)));
            }
        });
        return text.toString();
    }

    private static String group(Rule rule) {
        return DataFile.rows(RuleIndexTest.class, "groups.tsv").stream()
                .filter(row -> rule.id().startsWith(row[1]))
                .map(row -> row[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError("give " + rule.id() + " a group in groups.tsv"));
    }

    private static String row(Rule rule) {
        RulePage page = RulePage.of(rule);
        return "| [`" + rule.id() + "`](" + PAGES + rule.id() + ".md) | " + rule.title() + " | " + name(rule.severity())
                + " | " + fixes(rule, page) + " | " + (rule.audience() == Rule.Audience.OFFICES ? "仅公文" : "全部")
                + " | " + firstSentence(page) + " |\n";
    }

    private static String firstSentence(RulePage page) {
        int end = page.why().indexOf('。');
        return (end < 0 ? page.why() : page.why().substring(0, end + 1))
                .replace("|", "\\|")
                .replace("\n", "");
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "警告";
            case INFORMATION -> "提示";
            case HINT -> "弱提示";
        };
    }

    /** What the examples of the page are mended by. */
    private static String fixes(Rule rule, RulePage page) {
        Set<Fix.Safety> safeties = new TreeSet<>();
        Settings only = new Settings(Set.of(rule.id()), Set.of(), Map.of(), HouseStyle.STANDARD);
        Checker checker = new Checker(CHECKS, only, crash -> {});
        for (PageExample example : PageExample.of(page.markdown())) {
            for (Finding finding : checker.check(Analysis.of(TextDocument.of(example.text()), example.format()))
                    .findings()) {
                finding.fixes().stream().limit(1).map(Fix::safety).forEach(safeties::add);
            }
        }
        return safeties.isEmpty()
                ? "无"
                : safeties.size() == 2 ? "安全或需确认" : safeties.contains(Fix.Safety.SAFE) ? "安全" : "需确认";
    }
}
