package org.nigao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.nigao.text.Span;

/** Takes away what a person would not say twice, and grades and sorts the rest. */
final class Suppression {

    private static final Set<String> ABOUT_COPIES =
            Set.of("duplicate-document", "duplicate-block", "duplicate-paragraph");

    private final Analysis analysis;
    /** Where the places begin that findings about copies speak of, and how far any up to there reaches. */
    private final int[] starts;

    private final int[] reach;

    private Suppression(List<Finding> all, Analysis analysis) {
        this.analysis = analysis;
        List<Span> told = all.stream()
                .filter(f -> ABOUT_COPIES.contains(f.rule().id()))
                .flatMap(f -> f.related().stream())
                .map(Related::span)
                .sorted()
                .toList();
        this.starts = told.stream().mapToInt(Span::start).toArray();
        this.reach = told.stream().mapToInt(Span::end).toArray();
        for (int i = 1; i < reach.length; i++) {
            reach[i] = Math.max(reach[i], reach[i - 1]);
        }
    }

    static List<Finding> apply(List<Finding> all, Analysis analysis, Settings settings) {
        Suppression suppression = new Suppression(all, analysis);
        List<Finding> kept = new ArrayList<>(all.size());
        for (Finding finding : all) {
            if (!suppression.goesWithACopy(finding)) {
                kept.add(finding.graded(settings.severity(finding)));
            }
        }
        kept.sort(Finding.BY_PLACE);
        return withoutEqual(kept);
    }

    /**
     * Whether it lies in a copy that the drafter is told to remove. Where those findings are switched off or ignored, what
     * is wrong in a copy is said like anything else.
     */
    private boolean goesWithACopy(Finding finding) {
        int at = finding.span().start();
        return analysis.repeats().isInCopy(at)
                && !ABOUT_COPIES.contains(finding.rule().id())
                && isTold(at);
    }

    private boolean isTold(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && offset < reach[last];
    }

    /** Two rules may speak of one place, but none twice. */
    private static List<Finding> withoutEqual(List<Finding> sorted) {
        List<Finding> kept = new ArrayList<>(sorted.size());
        Finding last = null;
        for (Finding finding : sorted) {
            if (last == null
                    || !last.span().equals(finding.span())
                    || !last.rule().id().equals(finding.rule().id())
                    || !last.message().equals(finding.message())) {
                kept.add(finding);
            }
            last = finding;
        }
        return List.copyOf(kept);
    }
}
