package org.nigao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.text.Edit;

/** Makes one finding of many that are one fact about the draft. */
final class Aggregation {

    private Aggregation() {}

    static List<Finding> of(Check check, List<Finding> all, Analysis analysis) {
        if (all.size() < 2) {
            return all;
        }
        List<Finding> sorted = all.stream().sorted(Finding.BY_PLACE).toList();
        return check.summary(sorted, analysis)
                .map(message -> List.of(merge(sorted, message, analysis)))
                .orElse(sorted);
    }

    private static Finding merge(List<Finding> parts, String message, Analysis analysis) {
        Finding first = parts.stream()
                .filter(f -> !analysis.repeats().isInCopy(f.span().start()))
                .findFirst()
                .orElse(parts.get(0));
        List<Related> others = new ArrayList<>(parts.size() - 1);
        Severity gravest = first.severity();
        for (Finding part : parts) {
            if (part != first) {
                others.add(new Related(part.span(), part.message()));
            }
            gravest = part.severity().atLeast(gravest) ? part.severity() : gravest;
        }
        Finding merged = new Finding(first.rule(), gravest, first.span(), message, others, List.of(), parts.size());
        return allFixed(parts).map(merged::fixedBy).orElse(merged);
    }

    /** The first fix of every part as one: the safe ones where there are any, else those to confirm. */
    private static Optional<Fix> allFixed(List<Finding> parts) {
        List<Fix> fixes =
                parts.stream().flatMap(f -> f.fixes().stream().limit(1)).toList();
        boolean safe = fixes.stream().anyMatch(Fix::isSafe);
        List<Edit> edits = fixes.stream()
                .filter(f -> f.isSafe() == safe)
                .flatMap(f -> f.edits().stream())
                .toList();
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        String title = fixes.get(0).title() + "（全文 " + edits.size() + " 处）";
        return Optional.of(safe ? Fix.safe(title, edits) : Fix.confirm(title, edits));
    }
}
