package org.nigao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.nigao.text.Span;

/**
 * What the checks found, by check. Of two rules that would say one thing of one place, the one that knows what stands there speaks:
 * it must be decided before findings are summed up, while each is still one place.
 */
final class Precedence {

    /** Rules that leave a place to others, which say the same and more of it. */
    private static final Map<String, Set<String>> YIELDS = Map.ofEntries(
            Map.entry(
                    "halfwidth-punct",
                    Set.of("addressee-form", "attachment-note-form", "heading-end-punctuation", "coordination-comma")),
            Map.entry("lead-in-without-list", Set.of("heading-end-punctuation")),
            Map.entry("sentence-truncated", Set.of("heading-end-punctuation", "doc-title-form")),
            Map.entry("date-format", Set.of("date-invalid")),
            Map.entry("pair-unbalanced", Set.of("year-form", "stray-token")),
            Map.entry("heading-empty-section", Set.of("sentence-unterminated", "sentence-truncated")),
            Map.entry("duplicate-adjacent-word", Set.of("doc-title-form")),
            Map.entry("space-irregular", Set.of("heading-end-punctuation")),
            Map.entry("term-variant", Set.of("duplicate-adjacent-word", "person-name-variant")),
            Map.entry("fixed-phrase-variant", Set.of("confusable-word", "homophone-typo", "duplicate-adjacent-word")),
            Map.entry("heading-level-jump", Set.of("stray-token")),
            Map.entry("heading-orphan-child", Set.of("stray-token")));

    /** Rules that tell one slip by different signs: the graver finding speaks, of equal ones that of the rule that is named first. */
    private static final List<String> BY_SIGNS =
            List.of("cited-title-variant", "term-variant", "homophone-typo", "fixed-phrase-variant");

    private record Told(Check check, List<Finding> findings) {}

    private final List<Told> all = new ArrayList<>();

    void add(Check check, List<Finding> findings) {
        if (!findings.isEmpty()) {
            all.add(new Told(check, findings));
        }
    }

    /** Every check that has something left to say, in the order in which they were added. */
    void each(BiConsumer<Check, List<Finding>> consumer) {
        for (Told told : all) {
            Set<String> stronger = YIELDS.getOrDefault(told.check().rule().id(), Set.of());
            List<Finding> left = stronger.isEmpty() ? told.findings() : without(told.findings(), places(stronger));
            left = BY_SIGNS.contains(told.check().rule().id()) ? withoutSaidBetter(told, left) : left;
            if (!left.isEmpty()) {
                consumer.accept(told.check(), left);
            }
        }
    }

    private List<Finding> withoutSaidBetter(Told told, List<Finding> findings) {
        List<Finding> left = findings;
        for (Told other : all) {
            if (other != told && BY_SIGNS.contains(other.check().rule().id())) {
                left = left.stream()
                        .filter(f -> other.findings().stream().noneMatch(g -> saysBetter(g, f)))
                        .toList();
            }
        }
        return left;
    }

    private static boolean saysBetter(Finding one, Finding other) {
        boolean meet = one.span().start() < other.span().end()
                && other.span().start() < one.span().end();
        boolean first = BY_SIGNS.indexOf(one.rule().id())
                < BY_SIGNS.indexOf(other.rule().id());
        return meet && (first ? one : other).severity().atLeast((first ? other : one).severity()) == first;
    }

    /** Where the findings of these rules begin, in UTF-16 offsets. */
    private NavigableSet<Integer> places(Set<String> rules) {
        NavigableSet<Integer> places = new TreeSet<>();
        for (Told told : all) {
            if (rules.contains(told.check().rule().id())) {
                told.findings().forEach(f -> places.add(f.span().start()));
            }
        }
        return places;
    }

    /** Those that no other begins in. */
    private static List<Finding> without(List<Finding> findings, NavigableSet<Integer> places) {
        return places.isEmpty()
                ? findings
                : findings.stream().filter(f -> !isIn(f.span(), places)).toList();
    }

    private static boolean isIn(Span span, NavigableSet<Integer> places) {
        Integer next = places.ceiling(span.start());
        return next != null && (next == span.start() || next < span.end());
    }
}
