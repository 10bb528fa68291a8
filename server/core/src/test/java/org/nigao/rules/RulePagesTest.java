package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nigao.check.Analysis;
import org.nigao.check.Check;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.HouseStyle;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.check.RulePage;
import org.nigao.check.Settings;
import org.nigao.draft.Draft;
import org.nigao.prior.PlanPrints;
import org.nigao.prior.PriorIndex;
import org.nigao.prior.PriorPlans;
import org.nigao.prior.PriorPlans.Shelf;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * Every rule page keeps its word.
 *
 * <p>The form of a page:
 *
 * <ul>
 *   <li>{@code # } and the rule's title; then why, the norm and its strength (规定, 通常 or 实务), up to the first {@code ##}.
 *   <li>{@code ## 会报告}: fences of the language {@code draft} (or {@code draft-markdown}) in which ⟦ and ⟧ stand around
 *       the place of every finding and every related place, and no other; they nest, and ⟦⟧ marks an empty place.
 *   <li>Below such a fence a line {@code > message} for each finding, in the order of their places.
 *   <li>Then, where there is a fix, the line {@code 改正后：} and a fence with the draft after the first fix of every finding.
 *   <li>{@code ## 不报告}: fences without marks give nothing. Before each a sentence says why.
 *   <li>A fence {@code prior} and a file name is a plan that the drafts below it are compared with.
 *   <li>In a fence or message {@code \}{@code u{200B}} stands for that character, so that invisible ones can be seen.
 * </ul>
 *
 * <p>A fence is checked by the rule of its page alone, as {@code --rule} would. To run one page: {@code -Dtest=RulePagesTest
 * -Dpage=hard-wrap}.
 */
class RulePagesTest {

    private static final List<Check> CHECKS = Checks.all(ShippedDictionary.BASIS);

    @TestFactory
    Stream<DynamicNode> everyPageKeepsItsWord() {
        String only = System.getProperty("page", "");
        return CHECKS.stream()
                .map(Check::rule)
                .filter(rule -> only.isEmpty() || rule.id().equals(only))
                .map(rule -> dynamicContainer(rule.id(), tests(rule)));
    }

    @Test
    void everyRuleHasAPageAndEveryPageARule() throws IOException {
        Set<String> rules = CHECKS.stream().map(c -> c.rule().id()).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(CHECKS.size(), rules.size(), "an id is given twice");
        assertEquals(rules, pages());
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/nigao/rules"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<DynamicTest> tests(Rule rule) {
        RulePage page = RulePage.of(rule);
        List<PageExample> examples = PageExample.of(page.markdown());
        return Stream.concat(
                Stream.of(dynamicTest("form", () -> form(rule, page, examples))),
                examples.stream().map(e -> dynamicTest("line " + e.line(), () -> example(rule, e))));
    }

    private static void form(Rule rule, RulePage page, List<PageExample> examples) {
        assertEquals(rule.title(), page.title());
        assertFalse(page.why().isEmpty(), "the page does not say why");
        assertTrue(examples.stream().anyMatch(e -> !e.isClean()), "no example of what is reported");
        assertTrue(examples.stream().anyMatch(PageExample::isClean), "no example of what is not reported");
        assertEquals(
                List.of("## 会报告", "## 不报告"),
                page.markdown().lines().filter(l -> l.startsWith("## ")).toList());
    }

    private static void example(Rule rule, PageExample example) {
        List<Finding> findings = check(rule, example, example.text());

        assertEquals(words(example.marked(), example.text()), words(places(findings), example.text()), "marked places");
        assertEquals(example.messages(), findings.stream().map(Finding::message).toList());
        example.fixed().ifPresent(fixed -> assertEquals(fixed, fixed(example.text(), findings)));
        assertSafeFixesSettle(rule, example, findings);
    }

    /** Applying the safe fixes a second time changes nothing. */
    private static void assertSafeFixesSettle(Rule rule, PageExample example, List<Finding> findings) {
        String once = Edits.apply(example.text(), safeEdits(findings));
        String twice = Edits.apply(once, safeEdits(check(rule, example, once)));
        assertEquals(once, twice, "safe fixes applied twice");
    }

    private static List<Finding> check(Rule rule, PageExample example, String text) {
        Checker checker = new Checker(
                checks(example), new Settings(Set.of(rule.id()), Set.of(), Map.of(), HouseStyle.STANDARD), crash -> {
                    throw new AssertionError(crash.rule().id() + " crashed", crash.cause());
                });
        return checker.check(Analysis.of(TextDocument.of(text), example.format()))
                .findings();
    }

    private static List<Check> checks(PageExample example) {
        if (example.prior().isEmpty()) {
            return CHECKS;
        }
        Map<String, TextDocument> texts = example.prior().stream()
                .collect(Collectors.toMap(PageExample.Prior::name, p -> TextDocument.of(p.text())));
        List<PlanPrints> prints = example.prior().stream()
                .map(p -> PlanPrints.of(p.name(), Draft.of(p.text())))
                .toList();
        PriorPlans plans = PriorPlans.of(
                List.of(new Shelf(PriorIndex.of(prints), plan -> Optional.ofNullable(texts.get(plan.name())))));
        return Checks.all(ShippedDictionary.BASIS.with(plans));
    }

    private static TreeSet<Span> places(List<Finding> findings) {
        TreeSet<Span> places = new TreeSet<>();
        for (Finding finding : findings) {
            places.add(finding.span());
            finding.related().stream()
                    .filter(r -> !r.isElsewhere())
                    .map(Related::span)
                    .forEach(places::add);
        }
        return places;
    }

    private static List<String> words(Collection<Span> spans, String text) {
        return spans.stream().map(s -> s.start() + ":" + s.in(text)).toList();
    }

    private static String fixed(String text, List<Finding> findings) {
        return Edits.apply(
                text,
                findings.stream()
                        .flatMap(f -> f.fixes().stream().limit(1))
                        .flatMap(f -> f.edits().stream())
                        .toList());
    }

    private static List<Edit> safeEdits(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> f.fixes().stream().filter(Fix::isSafe).limit(1))
                .flatMap(f -> f.edits().stream())
                .toList();
    }
}
