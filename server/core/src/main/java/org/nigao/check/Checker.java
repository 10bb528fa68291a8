package org.nigao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.nigao.check.Report.LineFindings;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.text.Span;

/**
 * Applies checks to drafts: which of them, and how grave, is decided here and nowhere else.
 *
 * <p>A check that throws loses its own findings on that line or draft; {@code crashed} hears of it once per check.
 */
public final class Checker {

    private final List<LineCheck> lineChecks = new ArrayList<>();
    private final List<DraftCheck> draftChecks = new ArrayList<>();
    private final Settings settings;
    private final Consumer<Crash> crashed;
    private final Comparator<Finding> importance;
    private final Set<Check> reported = ConcurrentHashMap.newKeySet();

    /** A check that threw, and what. The message may quote the draft: log it at debug level only. */
    public record Crash(Rule rule, RuntimeException cause) {}

    public Checker(List<Check> checks, Settings settings, Consumer<Crash> crashed) {
        this.settings = settings;
        this.crashed = crashed;
        Map<String, Integer> order = new HashMap<>();
        checks.forEach(c -> order.put(c.rule().id(), order.size()));
        this.importance = Comparator.comparing(Finding::severity)
                .thenComparing(f -> order.getOrDefault(f.rule().id(), order.size()))
                .thenComparing(Finding.BY_PLACE);
        for (Check check : checks) {
            if (!settings.applies(check.rule())) {
                continue;
            }
            if (check instanceof LineCheck line) {
                lineChecks.add(line);
            } else if (check instanceof DraftCheck draft) {
                draftChecks.add(draft);
            }
        }
    }

    public Report check(Analysis analysis) {
        return check(analysis, Report.NONE);
    }

    /** Checks a version after an edit; lines that {@code previous} knows are not looked at again. */
    public Report check(Analysis analysis, Report previous) {
        List<LineFindings> byLine = look(analysis.draft().paragraphs(), previous.byLine());
        List<List<Finding>> byCheck = new ArrayList<>();
        lineChecks.forEach(c -> byCheck.add(new ArrayList<>()));
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            place(paragraph, byLine.get(paragraph.index()), byCheck);
        }
        Ignores ignores = Ignores.of(analysis, settings);
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < lineChecks.size(); i++) {
            all.addAll(said(lineChecks.get(i), byCheck.get(i), analysis, ignores));
        }
        for (DraftCheck check : draftChecks) {
            all.addAll(said(check, run(check, c -> check.run(analysis, c)), analysis, ignores));
        }
        return new Report(Suppression.apply(all, analysis, settings), byLine, importance);
    }

    private static List<Finding> said(Check check, List<Finding> found, Analysis analysis, Ignores ignores) {
        return ignores.without(Aggregation.of(check, ignores.without(found), analysis));
    }

    /** What is said of every line: from the front and from the back as before, in between looked at afresh. */
    private List<LineFindings> look(List<Paragraph> paragraphs, List<LineFindings> previous) {
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
        List<LineFindings> byLine = new ArrayList<>(paragraphs.size());
        byLine.addAll(previous.subList(0, front));
        for (Paragraph paragraph : paragraphs.subList(front, back)) {
            byLine.add(look(paragraph.line()));
        }
        byLine.addAll(previous.subList(back - added, previous.size()));
        return byLine;
    }

    private LineFindings look(LogicalLine line) {
        List<List<Finding>> found = new ArrayList<>(lineChecks.size());
        boolean any = false;
        for (LineCheck check : lineChecks) {
            List<Finding> here = run(check, c -> check.run(line, c)).stream()
                    .map(f -> f.moved(line::source))
                    .toList();
            any |= !here.isEmpty();
            found.add(here);
        }
        return new LineFindings(line, any ? found : List.of());
    }

    private void place(Paragraph paragraph, LineFindings findings, List<List<Finding>> byCheck) {
        UnaryOperator<Span> shift = span -> span.shift(paragraph.start());
        for (int i = 0; i < findings.byCheck().size(); i++) {
            if (lineChecks.get(i).appliesTo(paragraph.role())) {
                for (Finding finding : findings.byCheck().get(i)) {
                    byCheck.get(i).add(finding.moved(shift));
                }
            }
        }
    }

    private List<Finding> run(Check check, Consumer<Consumer<Finding>> body) {
        List<Finding> found = new ArrayList<>();
        try {
            body.accept(found::add);
            return found;
        } catch (RuntimeException e) {
            if (reported.add(check)) {
                crashed.accept(new Crash(check.rule(), e));
            }
            return List.of();
        }
    }
}
