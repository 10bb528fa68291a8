package org.nigao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nigao.check.Report.Said;
import org.nigao.check.Report.Stated;
import org.nigao.draft.Lanes;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.outline.SiblingGroup;

/**
 * Applies checks to drafts: which of them, and how grave, is decided here and nowhere else.
 *
 * <p>A check that throws loses its own findings on that line or draft; {@code crashed} hears of it once per check.
 */
public final class Checker {

    private final List<LineCheck> lineChecks = new ArrayList<>();
    private final List<FactCheck<?>> factChecks = new ArrayList<>();
    private final List<SiblingCheck<?>> siblingChecks = new ArrayList<>();
    private final List<DraftCheck> draftChecks = new ArrayList<>();
    private final Settings settings;
    private final Consumer<Crash> crashed;
    private final Comparator<Finding> importance;
    private final Set<Check> reported = new HashSet<>();

    /** A check that threw, and what. The message may quote the draft: log it at debug level only. */
    public record Crash(Rule rule, RuntimeException cause) {}

    public Checker(List<Check> checks, Settings settings, Consumer<Crash> crashed) {
        this.settings = settings;
        this.crashed = crashed;
        Map<String, Integer> order = new HashMap<>();
        checks.forEach(c -> order.put(c.rule().id(), order.size()));
        this.importance = (one, other) -> {
            int graver = one.severity().compareTo(other.severity());
            int first = graver != 0 ? graver : place(one, order) - place(other, order);
            return first != 0 ? first : Finding.BY_PLACE.compare(one, other);
        };
        for (Check check : checks) {
            if (!settings.applies(check.rule())) {
                continue;
            }
            if (check instanceof LineCheck line) {
                lineChecks.add(line);
            } else if (check instanceof FactCheck<?> fact) {
                factChecks.add(fact);
            } else if (check instanceof SiblingCheck<?> siblings) {
                siblingChecks.add(siblings);
            } else if (check instanceof DraftCheck draft) {
                draftChecks.add(draft);
            }
        }
    }

    /** Of its check among all. */
    private static int place(Finding finding, Map<String, Integer> order) {
        return order.getOrDefault(finding.rule().id(), order.size());
    }

    public Report check(Analysis analysis) {
        return check(analysis, Report.NONE);
    }

    /** Checks a version after an edit; lines that {@code previous} knows are not looked at again. */
    public Report check(Analysis analysis, Report previous) {
        List<Paragraph> paragraphs = analysis.draft().paragraphs();
        Lanes lanes = Lanes.of(paragraphs.size());
        List<LineResults> byLine = look(analysis, previous.byLine(), lanes);
        List<List<Finding>> byCheck = lists(lineChecks.size());
        List<List<Fact<?>>> facts = lists(factChecks.size());
        List<Paragraph> comments = new ArrayList<>(0);
        for (Paragraph paragraph : paragraphs) {
            LineResults results = byLine.get(paragraph.index());
            place(paragraph, results, byCheck, facts);
            if (results.opensComment()) {
                comments.add(paragraph);
            }
        }
        SiblingResults bySiblings =
                previous.bySiblings().next(analysis.outline().groups(), this::look);
        Ignores ignores = Ignores.of(analysis, settings, comments);
        List<Job> jobs = jobs(
                analysis, byCheck, facts, placed(bySiblings, analysis.outline().groups()));
        // How the numbers run takes longest and is asked for by several.
        run(jobs, ignores, lanes, () -> analysis.outline().numberFaults());
        Precedence told = new Precedence();
        jobs.forEach(job -> told.add(job.check, job.findings));
        List<Job> sums = new ArrayList<>();
        told.each((check, found) -> sums.add(new Job(check, () -> Aggregation.of(check, found, analysis))));
        run(sums, ignores, lanes, () -> {});
        List<Finding> all = new ArrayList<>();
        sums.forEach(job -> all.addAll(job.findings));
        return new Report(Suppression.apply(all, analysis, settings), byLine, bySiblings, importance);
    }

    /** One check and what it found; one thread does it, and then others see it. */
    private static final class Job {

        private final Check check;
        private final Supplier<List<Finding>> work;
        private List<Finding> findings = List.of();

        Job(Check check, Supplier<List<Finding>> work) {
            this.check = check;
            this.work = work;
        }

        void run(Ignores ignores) {
            findings = ignores.without(work.get());
        }
    }

    private static void run(List<Job> jobs, Ignores ignores, Lanes lanes, Runnable first) {
        List<Runnable> all = new ArrayList<>();
        all.add(first);
        jobs.forEach(job -> all.add(() -> job.run(ignores)));
        lanes.all(all);
    }

    /** What is left to do when every line was looked at, in the order in which checks are told. */
    private List<Job> jobs(
            Analysis analysis,
            List<List<Finding>> byCheck,
            List<List<Fact<?>>> facts,
            List<List<SiblingFact<?>>> siblingFacts) {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < lineChecks.size(); i++) {
            List<Finding> found = byCheck.get(i);
            jobs.add(new Job(lineChecks.get(i), () -> found));
        }
        for (int i = 0; i < factChecks.size(); i++) {
            FactCheck<?> check = factChecks.get(i);
            List<Fact<?>> own = facts.get(i);
            jobs.add(new Job(check, () -> judged(check, analysis, own)));
        }
        for (int i = 0; i < siblingChecks.size(); i++) {
            SiblingCheck<?> check = siblingChecks.get(i);
            List<SiblingFact<?>> own = siblingFacts.get(i);
            jobs.add(new Job(check, () -> judged(check, analysis, own)));
        }
        for (DraftCheck check : draftChecks) {
            jobs.add(new Job(check, () -> run(check, c -> check.run(analysis, c))));
        }
        return jobs;
    }

    /** What is said of every line: from the front and from the back as before, in between looked at afresh. */
    private List<LineResults> look(Analysis analysis, List<LineResults> previous, Lanes lanes) {
        List<Paragraph> paragraphs = analysis.draft().paragraphs();
        int shared = Math.min(paragraphs.size(), previous.size());
        int front = 0;
        while (front < shared
                && previous.get(front).line() == paragraphs.get(front).line()) {
            front++;
        }
        int added = paragraphs.size() - previous.size();
        int back = paragraphs.size();
        while (back > front
                && back - added > front
                && previous.get(back - 1 - added).line()
                        == paragraphs.get(back - 1).line()) {
            back--;
        }
        List<LineResults> byLine = new ArrayList<>(paragraphs.size());
        byLine.addAll(previous.subList(0, front));
        byLine.addAll(looked(paragraphs.subList(front, back), analysis, lanes));
        byLine.addAll(previous.subList(back - added, previous.size()));
        return byLine;
    }

    /** Beside it what stands twice is sought, and the outline, which need nothing of it. */
    private List<LineResults> looked(List<Paragraph> paragraphs, Analysis analysis, Lanes lanes) {
        LineResults[] results = new LineResults[paragraphs.size()];
        lanes.beside(
                analysis::outline,
                results.length,
                i -> results[i] = look(paragraphs.get(i).line()));
        return Arrays.asList(results);
    }

    /** Nearly every check of nearly every line finds nothing, and a large draft asks a million times: no list for each. */
    private LineResults look(LogicalLine line) {
        line.look();
        List<Said> said = new ArrayList<>(0);
        List<Finding> found = new ArrayList<>();
        Consumer<Finding> finding = found::add;
        for (int i = 0; i < lineChecks.size(); i++) {
            LineCheck check = lineChecks.get(i);
            try {
                check.run(line, finding);
            } catch (RuntimeException e) {
                found.clear();
                lost(check, e);
            }
            if (!found.isEmpty()) {
                for (Finding one : found) {
                    said.add(new Said(i, one.moved(line::source)));
                }
                found.clear();
            }
        }
        List<Stated> stated = new ArrayList<>(0);
        for (int i = 0; i < factChecks.size(); i++) {
            state(i, facts(factChecks.get(i), line), stated);
        }
        return new LineResults(line, said, stated);
    }

    private <T> List<T> facts(FactCheck<T> check, LogicalLine line) {
        try {
            return check.facts(line);
        } catch (RuntimeException e) {
            return lost(check, e);
        }
    }

    private static void state(int check, List<?> facts, List<Stated> stated) {
        for (int i = 0; i < facts.size(); i++) {
            stated.add(new Stated(check, facts.get(i)));
        }
    }

    private void place(
            Paragraph paragraph, LineResults results, List<List<Finding>> byCheck, List<List<Fact<?>>> facts) {
        if (!results.said().isEmpty()) {
            List<Finding> placed = results.placed(paragraph.start());
            for (int i = 0; i < placed.size(); i++) {
                int check = results.said().get(i).check();
                if (lineChecks.get(check).appliesTo(paragraph.role())) {
                    byCheck.get(check).add(placed.get(i));
                }
            }
        }
        for (int i = 0; i < results.stated().size(); i++) {
            Stated stated = results.stated().get(i);
            if (factChecks.get(stated.check()).appliesTo(paragraph.role())) {
                facts.get(stated.check()).add(new Fact<>(paragraph, stated.fact()));
            }
        }
    }

    /** The facts are the check's own: each was put into the list of the check that stated it. */
    @SuppressWarnings("unchecked")
    private <T> List<Finding> judged(FactCheck<T> check, Analysis analysis, List<Fact<?>> facts) {
        List<Fact<T>> own = (List<Fact<T>>) (List<?>) facts;
        return own.isEmpty() && check.needsFacts() ? List.of() : run(check, c -> check.run(analysis, own, c));
    }

    private List<Stated> look(SiblingGroup group) {
        List<Stated> stated = new ArrayList<>(0);
        for (int i = 0; i < siblingChecks.size(); i++) {
            state(i, facts(siblingChecks.get(i), group), stated);
        }
        return List.copyOf(stated);
    }

    private <T> List<T> facts(SiblingCheck<T> check, SiblingGroup group) {
        try {
            return check.facts(group);
        } catch (RuntimeException e) {
            return lost(check, e);
        }
    }

    private List<List<SiblingFact<?>>> placed(SiblingResults results, List<SiblingGroup> groups) {
        List<List<SiblingFact<?>>> facts = lists(siblingChecks.size());
        for (int i = 0; i < groups.size(); i++) {
            for (Stated stated : results.stated().get(i)) {
                facts.get(stated.check()).add(new SiblingFact<>(groups.get(i), stated.fact()));
            }
        }
        return facts;
    }

    @SuppressWarnings("unchecked")
    private <T> List<Finding> judged(SiblingCheck<T> check, Analysis analysis, List<SiblingFact<?>> facts) {
        List<SiblingFact<T>> own = (List<SiblingFact<T>>) (List<?>) facts;
        return own.isEmpty() ? List.of() : run(check, c -> check.run(analysis, own, c));
    }

    private static <T> List<List<T>> lists(int count) {
        List<List<T>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private List<Finding> run(Check check, Consumer<Consumer<Finding>> body) {
        List<Finding> found = new ArrayList<>();
        try {
            body.accept(found::add);
            return found;
        } catch (RuntimeException e) {
            return lost(check, e);
        }
    }

    /** What is left of a check that threw: nothing. */
    private synchronized <T> List<T> lost(Check check, RuntimeException cause) {
        if (reported.add(check)) {
            crashed.accept(new Crash(check.rule(), cause));
        }
        return List.of();
    }
}
