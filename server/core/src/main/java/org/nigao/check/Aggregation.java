package org.nigao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.draft.Paragraph;
import org.nigao.text.Edit;

/** Makes one finding of many that are one fact about the draft or a paragraph, with every place in it and one fix for all of them. */
final class Aggregation {

    private Aggregation() {}

    static List<Finding> of(Check check, List<Finding> all, Analysis analysis) {
        if (all.size() < 2) {
            return all;
        }
        List<Finding> sorted =
                isSorted(all) ? all : all.stream().sorted(Finding.BY_PLACE).toList();
        return check.summary(sorted, analysis)
                .map(message -> List.of(merge(sorted, message, "全文", analysis)))
                .orElseGet(() -> byParagraph(check, sorted, analysis));
    }

    private static boolean isSorted(List<Finding> findings) {
        for (int i = 1; i < findings.size(); i++) {
            if (Finding.BY_PLACE.compare(findings.get(i - 1), findings.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Finding> byParagraph(Check check, List<Finding> sorted, Analysis analysis) {
        List<Finding> fewer = new ArrayList<>();
        for (int from = 0, to; from < sorted.size(); from = to) {
            Paragraph paragraph =
                    analysis.draft().paragraphAt(sorted.get(from).span().start());
            to = from + 1;
            while (to < sorted.size()
                    && paragraph.span().contains(sorted.get(to).span().start())) {
                to++;
            }
            if (to == from + 1) {
                fewer.add(sorted.get(from));
                continue;
            }
            List<Finding> together = sorted.subList(from, to);
            check.summaryOfParagraph(together)
                    .ifPresentOrElse(m -> fewer.add(merge(together, m, "本段", analysis)), () -> fewer.addAll(together));
        }
        return fewer;
    }

    /** Stands at the first place that will remain once copies are gone. */
    private static Finding merge(List<Finding> parts, String message, String where, Analysis analysis) {
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
        return new Finding(first.rule(), gravest, first.span(), message, places, fixes(parts, where), parts.size());
    }

    /** What may be done unseen by itself, and, where that is not all, everything at once for a person to confirm. */
    private static List<Fix> fixes(List<Finding> parts, String where) {
        List<Fix> all = new ArrayList<>(parts.size());
        List<Fix> safe = new ArrayList<>(parts.size());
        for (Finding part : parts) {
            if (!part.fixes().isEmpty()) {
                Fix best = part.fixes().get(0);
                all.add(best);
                if (best.isSafe()) {
                    safe.add(best);
                }
            }
        }
        List<Fix> fixes = new ArrayList<>();
        together(safe).ifPresent(edits -> fixes.add(Fix.safe(title(safe, where), edits)));
        if (safe.size() < all.size()) {
            together(all).ifPresent(edits -> fixes.add(Fix.confirm(title(all, where), edits)));
        }
        return fixes;
    }

    private static String title(List<Fix> fixes, String where) {
        String title = fixes.get(0).title();
        return fixes.size() == 1 ? title : title + "（" + where + " " + fixes.size() + " 处）";
    }

    private static Optional<List<Edit>> together(List<Fix> fixes) {
        List<Edit> edits = new ArrayList<>(fixes.size());
        fixes.forEach(f -> edits.addAll(f.edits()));
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
