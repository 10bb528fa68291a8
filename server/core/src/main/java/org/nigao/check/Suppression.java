package org.nigao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nigao.draft.Marker;
import org.nigao.text.Span;

/** Takes away what a person would not say twice, and grades and sorts the rest. */
final class Suppression {

    private static final Set<String> ABOUT_COPIES =
            Set.of("duplicate-document", "duplicate-block", "duplicate-paragraph");

    /** What the number and the title of a paragraph may have wrong because it was pasted. */
    private static final Set<String> ABOUT_NUMBERS = Set.of(
            "heading-number-order",
            "heading-number-prefix",
            "heading-number-duplicate",
            "heading-number-restart",
            "heading-number-skip",
            "heading-duplicate-title");

    private static final String NEAR_COPY = "near-duplicate-paragraph";

    private final Analysis analysis;
    /** Where the paragraphs begin that are told as changed copies, with the number of what they were copied from. */
    private final Set<Integer> nearCopies;
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
        this.nearCopies = all.stream()
                .filter(f -> f.rule().id().equals(NEAR_COPY) && hasNumberOfOriginal(f))
                .map(f -> f.related().get(1).span().start())
                .collect(Collectors.toSet());
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
        if (!nearCopies.isEmpty() && ABOUT_NUMBERS.contains(finding.rule().id()) && isInNearCopy(at)) {
            return true;
        }
        return analysis.repeats().isInCopy(at)
                && !ABOUT_COPIES.contains(finding.rule().id())
                && isTold(at);
    }

    private boolean hasNumberOfOriginal(Finding nearCopy) {
        Optional<String> number = number(nearCopy.related().get(1).span().start());
        return number.isPresent()
                && number.equals(number(nearCopy.related().get(0).span().start()));
    }

    private Optional<String> number(int offset) {
        return analysis.draft()
                .paragraphAround(offset)
                .flatMap(p -> p.line().marker())
                .map(Marker::text);
    }

    private boolean isInNearCopy(int offset) {
        return analysis.draft()
                .paragraphAround(offset)
                .filter(p -> nearCopies.contains(p.trimmed().start()))
                .isPresent();
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
