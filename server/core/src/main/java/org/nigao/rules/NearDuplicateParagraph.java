package org.nigao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.duplicate.Difference;
import org.nigao.duplicate.Near;
import org.nigao.duplicate.Overlaps.Pairing;
import org.nigao.duplicate.Removal;

/** Two paragraphs say almost the same. */
final class NearDuplicateParagraph implements DraftCheck {

    private static final Rule RULE = Rule.information("near-duplicate-paragraph", "近似重复段");

    /** What many paragraphs are like is a form that each of them fills in. */
    private static final int FORM = 3;

    private static final int LONGEST_NAME = 12;
    private static final int MOST_SHOWN = 2;

    private static final int MOST_RELATED = 20;
    private static final int LONGEST_QUOTE = 30;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        List<Near> near =
                analysis.overlaps().near().stream().filter(Near::areVersions).toList();
        if (near.isEmpty()) {
            return;
        }
        List<Pairing> pairs = new ArrayList<>(analysis.overlaps().places(near, p -> isWanted(p, analysis)));
        Map<Paragraph, Long> degree = pairs.stream()
                .flatMap(p -> Stream.of(p.earlier(), p.later()))
                .collect(Collectors.groupingBy(p -> p, IdentityHashMap::new, Collectors.counting()));
        // One finding for a paragraph, about the one it is most like.
        pairs.sort(Comparator.comparingInt((Pairing p) -> p.later().index())
                .thenComparing(p -> -p.near().alike())
                .thenComparing(p -> p.earlier().index()));
        Paragraph done = null;
        for (Pairing pair : pairs) {
            boolean form = degree.get(pair.earlier()) >= FORM || degree.get(pair.later()) >= FORM;
            if (form || pair.later() == done || ParallelItems.are(pair)) {
                continue;
            }
            done = pair.later();
            if (analysis.overlaps().count(pair.near()) <= FORM && !ParallelProvisions.are(pair, analysis)) {
                found.accept(finding(pair, analysis));
            }
        }
    }

    private static boolean isWanted(Paragraph paragraph, Analysis analysis) {
        return paragraph.role() == Role.BODY
                && paragraph.line().wording().isSubstantial()
                && !analysis.repeats().isAmongCopies(paragraph);
    }

    private static Finding finding(Pairing pair, Analysis analysis) {
        int line = analysis.draft().document().lineOf(pair.earlier().start()) + 1;
        int own = analysis.draft().document().lineOf(pair.later().start()) + 1;
        List<Difference> differences = pair.differences();
        boolean figures = differences.stream().allMatch(Difference::isOfFigures);
        String where = line == own ? "本行另一处" : "第 " + line + " 行";
        String number = sameNumber(pair).map(m -> "，序号同为“" + m + "”").orElse("");
        String message = figures
                ? "这一段与" + where + "只有数字或标点不同" + shown(differences) + number
                : "这一段与" + where + "约 " + percent(pair.near()) + "% 相同" + shown(differences) + number + "，请看是否重复";
        Finding finding = Finding.of(RULE, CopyFindings.mark(pair.later()), message)
                .relatedTo(related(pair, differences))
                .fixedBy(Fix.confirm("删去这一段", Removal.of(List.of(pair.later()), analysis.draft())));
        return figures ? finding.graded(Severity.WARNING) : finding;
    }

    /** What was pasted with its number has that of the first; what is wrong with that number is told with the copy. */
    private static Optional<String> sameNumber(Pairing pair) {
        Optional<String> number = pair.later().line().marker().map(Marker::text);
        return number.filter(n -> number.equals(pair.earlier().line().marker().map(Marker::text)));
    }

    /** Both places, and in the later one where it differs. */
    private static List<Related> related(Pairing pair, List<Difference> differences) {
        List<Related> related = new ArrayList<>();
        related.add(new Related(pair.earlier().trimmed(), "相近的一处"));
        related.add(new Related(pair.later().trimmed(), "这一处"));
        differences.stream()
                .limit(MOST_RELATED)
                .map(d -> new Related(pair.later().span(pair.later().line().said(d.place())), "前一处：" + before(d)))
                .forEach(related::add);
        return related;
    }

    private static String before(Difference difference) {
        return difference.one().isEmpty() ? "没有这几个字" : Words.quoted(difference.one(), LONGEST_QUOTE);
    }

    private static long percent(Near near) {
        return Math.round(100 * near.alike());
    }

    /** The first differences. */
    private static String shown(List<Difference> differences) {
        String shown = differences.stream()
                .filter(d -> !d.one().isBlank() || !d.other().isBlank())
                .limit(MOST_SHOWN)
                .map(d -> words(d.one(), d.other()))
                .collect(Collectors.joining("、"));
        String more = differences.size() > MOST_SHOWN ? " 等 " + differences.size() + " 处" : "";
        return shown.isEmpty() ? "" : "（" + shown + more + "）";
    }

    private static String words(String earlier, String later) {
        if (earlier.isEmpty()) {
            return "多" + Words.quoted(later, LONGEST_NAME);
        }
        return later.isEmpty()
                ? "少" + Words.quoted(earlier, LONGEST_NAME)
                : Words.quoted(earlier, LONGEST_NAME) + "改为" + Words.quoted(later, LONGEST_NAME);
    }
}
