package org.nigao.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.nigao.check.Analysis;
import org.nigao.check.Check;
import org.nigao.check.Checker;
import org.nigao.check.DraftCheck;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.LineCheck;
import org.nigao.check.Report;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.Overlaps;
import org.nigao.duplicate.Repeats;
import org.nigao.outline.Outline;
import org.nigao.outline.SiblingGroup;
import org.nigao.rules.Checks;
import org.nigao.text.TextDocument;

/**
 * Lists what each rule and each stage before the rules costs in one draft of a million characters: once for all its lines,
 * when it is opened, and again on every keystroke. The medians of some warm rounds, by processor time of the one thread.
 */
public final class RuleCosts {

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;

    /** What a rule costs, in milliseconds: for the lines of a draft, and for what walks all of it in each version. */
    private record Cost(String name, double lines, double version) {}

    private final TextDocument document;
    private final Analysis analysis;
    private final List<LogicalLine> lines;

    private RuleCosts(String text) {
        document = TextDocument.of(text);
        analysis = Analysis.of(document, Format.PLAIN);
        lines = analysis.draft().paragraphs().stream().map(Paragraph::line).toList();
    }

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.ofAny(line);
        int size = arguments.number("size", 1_000_000);
        String text = arguments.folders().isEmpty()
                ? DraftGenerator.draft(1, size)
                : Corpus.read(arguments.folders()).joined(size);
        new RuleCosts(text).print(arguments.text("rule", ""));
    }

    private void print(String rules) {
        System.out.printf(
                "%,d characters, %,d paragraphs; milliseconds of processor%n%n", document.length(), lines.size());
        System.out.printf("%-28s %9s %9s%n", "stage", "opening", "keystroke");
        stages().forEach(RuleCosts::print);
        List<Cost> costs = new ArrayList<>();
        for (Check check : Checks.all(Findings.basis())) {
            if (check.rule().id().startsWith(rules)) {
                costs.add(cost(check));
            }
        }
        costs.sort(Comparator.comparing((Cost c) -> c.lines() + c.version()).reversed());
        System.out.printf("%n%-28s %9s %9s%n", "rule", "lines", "version");
        costs.forEach(RuleCosts::print);
        print(new Cost(
                "together",
                costs.stream().mapToDouble(Cost::lines).sum(),
                costs.stream().mapToDouble(Cost::version).sum()));
    }

    private static void print(Cost cost) {
        System.out.printf("%-28s %9.2f %9.2f%n", cost.name(), cost.lines(), cost.version());
    }

    private List<Cost> stages() {
        Checker checker = Findings.checker();
        Draft draft = analysis.draft();
        Report report = checker.check(analysis);
        return List.of(
                new Cost("lines and paragraphs", time(() -> Draft.of(document, Format.PLAIN)), 0),
                new Cost("outline", time(() -> Outline.of(Draft.of(document, Format.PLAIN), p -> false)), 0),
                new Cost("repeats", time(() -> Repeats.of(draft)), 0),
                new Cost("near repeats", time(() -> Overlaps.of(draft)), 0),
                new Cost(
                        "checks, all together",
                        time(() -> checker.check(Analysis.of(document, Format.PLAIN)))
                                - time(() -> Analysis.of(document, Format.PLAIN)),
                        time(() -> checker.check(analysis, report))));
    }

    private Cost cost(Check check) {
        String name = check.rule().id();
        if (check instanceof LineCheck lineCheck) {
            return new Cost(name, time(() -> lines.forEach(l -> lineCheck.run(l, RuleCosts::drop))), 0);
        }
        if (check instanceof FactCheck<?> factCheck) {
            return cost(name, factCheck);
        }
        if (check instanceof SiblingCheck<?> siblingCheck) {
            return cost(name, siblingCheck);
        }
        return new Cost(name, 0, time(() -> ((DraftCheck) check).run(analysis, RuleCosts::drop)));
    }

    private <T> Cost cost(String name, FactCheck<T> check) {
        List<Fact<T>> facts = new ArrayList<>();
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (check.appliesTo(paragraph.role())) {
                check.facts(paragraph.line()).forEach(f -> facts.add(new Fact<>(paragraph, f)));
            }
        }
        return new Cost(
                name, time(() -> lines.forEach(check::facts)), time(() -> check.run(analysis, facts, RuleCosts::drop)));
    }

    private <T> Cost cost(String name, SiblingCheck<T> check) {
        List<SiblingGroup> groups = analysis.outline().groups();
        List<SiblingFact<T>> facts = new ArrayList<>();
        groups.forEach(g -> check.facts(g).forEach(f -> facts.add(new SiblingFact<>(g, f))));
        return new Cost(
                name,
                time(() -> groups.forEach(check::facts)),
                time(() -> check.run(analysis, facts, RuleCosts::drop)));
    }

    private static void drop(Finding finding) {
        // Only what finding it costs is asked here.
    }

    private static double time(Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] rounds = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long from = clock.getCurrentThreadCpuTime();
            work.run();
            if (i >= 0) {
                rounds[i] = (clock.getCurrentThreadCpuTime() - from) / 1e6;
            }
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
