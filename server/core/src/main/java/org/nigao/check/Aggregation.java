package org.nigao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.text.Edit;

/** Makes one finding of many that are one fact about the draft, with every place in it and one fix for all of them. */
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

    /** Stands at the first place that will remain once copies are gone. */
    private static Finding merge(List<Finding> parts, String message, Analysis analysis) {
        Finding first = parts.stream()
                .filter(f -> !analysis.repeats().isInCopy(f.span().start()))
                .findFirst()
                .orElse(parts.get(0));
        List<Related> places = new ArrayList<>(parts.size());
        Severity gravest = first.severity();
        for (Finding part : parts) {
            if (part != first) {
                places.add(new Related(part.span(), part.message()));
            }
            places.addAll(part.related());
            gravest = part.severity().atLeast(gravest) ? part.severity() : gravest;
        }
        return new Finding(first.rule(), gravest, first.span(), message, places, fixes(parts), parts.size());
    }

    /** What may be done unseen by itself, and, where that is not all, everything at once for a person to confirm. */
    private static List<Fix> fixes(List<Finding> parts) {
        List<Fix> all = parts.stream().flatMap(f -> f.fixes().stream().limit(1)).toList();
        List<Fix> safe = all.stream().filter(Fix::isSafe).toList();
        List<Fix> fixes = new ArrayList<>();
        together(safe).ifPresent(edits -> fixes.add(Fix.safe(title(safe), edits)));
        if (safe.size() < all.size()) {
            together(all).ifPresent(edits -> fixes.add(Fix.confirm(title(all), edits)));
        }
        return fixes;
    }

    private static String title(List<Fix> fixes) {
        return fixes.size() == 1 ? fixes.get(0).title() : fixes.get(0).title() + "（全文 " + fixes.size() + " 处）";
    }

    private static Optional<List<Edit>> together(List<Fix> fixes) {
        List<Edit> edits = fixes.stream().flatMap(f -> f.edits().stream()).toList();
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isInOrder(edits) ? edits : Fixes.together(fixes));
    }

    private static boolean isInOrder(List<Edit> edits) {
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).span().start() < edits.get(i - 1).span().end()
                    || edits.get(i).span().equals(edits.get(i - 1).span())) {
                return false;
            }
        }
        return true;
    }
}
