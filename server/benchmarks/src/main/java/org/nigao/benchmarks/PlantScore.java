package org.nigao.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nigao.benchmarks.plants.Defect;
import org.nigao.check.Finding;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;

/** How a rule fared with the defects planted for it. */
final class PlantScore {

    private static final int FEWEST = 30;
    private static final int AROUND = 50;

    private final String rule;
    private final List<String> misses = new ArrayList<>();
    private int plants;
    private int found;
    private int once;
    private int fixed;
    private int restored;
    private int safe;
    private int safeRestored;
    private int others;

    PlantScore(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    /** What fell short, for a person to judge. */
    List<String> misses() {
        return misses;
    }

    /** Judges what is said of a document with a defect against what is said of it without. */
    void add(String file, Defect defect, Findings before, Findings after) {
        plants++;
        Findings fresh = after.without(before);
        List<Finding> own =
                fresh.all().stream().filter(f -> f.rule().id().equals(rule)).toList();
        others += fresh.all().size() - own.size();
        String verdict = own.isEmpty() ? "MISSED" : own.size() > 1 ? own.size() + " FINDINGS" : "";
        found += own.isEmpty() ? 0 : 1;
        once += own.size() == 1 ? 1 : 0;
        if (own.size() == 1 && isFixed(own.get(0), defect.place())) {
            boolean isRestored = isRestored(own.get(0), defect.extent(), before, after);
            boolean isSafe = own.get(0).fixes().get(0).isSafe();
            fixed++;
            restored += isRestored ? 1 : 0;
            safe += isSafe ? 1 : 0;
            safeRestored += isSafe && isRestored ? 1 : 0;
            verdict = isRestored
                    ? verdict
                    : (isSafe ? "SAFE FIX DOES NOT RESTORE" : "OTHER FIX") + difference(own.get(0), before, after);
        }
        if (!verdict.isEmpty()) {
            misses.add(describe(verdict, file, defect, fresh));
        }
    }

    /** Whether there is a fix; one of many places may leave that of the defect to the writer. */
    private static boolean isFixed(Finding finding, Span place) {
        return !finding.fixes().isEmpty()
                && (finding.count() == 1
                        || finding.fixes().get(0).edits().stream()
                                .anyMatch(e -> e.span().touches(place)));
    }

    /**
     * Whether the first fix gives the sound text: of one for many places, what it does where the defect is. Where it does not,
     * what is left of the text when the places that it sums up are mended without the defect too.
     */
    private static boolean isRestored(Finding finding, Span place, Findings before, Findings after) {
        List<Edit> edits = finding.fixes().get(0).edits();
        String mended = Edits.apply(after.text(), edits);
        if (mended.equals(before.text())) {
            return true;
        }
        if (finding.count() == 1) {
            return false;
        }
        List<Edit> here = edits.stream().filter(e -> e.span().touches(place)).toList();
        return Edits.apply(after.text(), here).equals(before.text())
                || mended.equals(Edits.apply(before.text(), earlier(finding, before, after)));
    }

    /** What is mended without the defect where that adds to what is told already. */
    private static List<Edit> earlier(Finding finding, Findings before, Findings after) {
        return before.without(after).all().stream()
                .filter(f -> f.rule().equals(finding.rule()))
                .flatMap(f -> f.fixes().stream().limit(1))
                .flatMap(f -> f.edits().stream())
                .toList();
    }

    /** Where the mended text first differs from the sound one. */
    private static String difference(Finding finding, Findings before, Findings after) {
        String mended = Edits.apply(after.text(), finding.fixes().get(0).edits());
        int at = Arrays.mismatch(mended.toCharArray(), before.text().toCharArray());
        Span place = new Span(Math.max(0, at), Math.max(0, at));
        return " (" + around(mended, place) + ")";
    }

    private static String describe(String verdict, String file, Defect defect, Findings fresh) {
        StringBuilder text =
                new StringBuilder(verdict).append('\t').append(file).append("\t");
        text.append(around(fresh.text(), defect.place()));
        for (Finding finding : fresh.all()) {
            text.append("\n\t").append(finding.rule().id()).append("\t“").append(fresh.excerpt(finding.span()));
            text.append("”\t").append(finding.message());
            finding.fixes().stream().limit(1).forEach(f -> text.append("\t→ ").append(f.title()));
        }
        return text.toString();
    }

    private static String around(String text, Span place) {
        String before = text.substring(Math.max(0, place.start() - AROUND), place.start());
        String behind = text.substring(place.end(), Math.min(text.length(), place.end() + AROUND));
        return (before + "⟦" + place.in(text) + "⟧" + behind).replaceAll("\\s*\\R\\s*", "⏎");
    }

    /** Where it misses a bar; nothing is said of a rule with too few plants to judge by. */
    List<String> below(double bar) {
        List<String> below = new ArrayList<>();
        if (plants < FEWEST) {
            return below;
        }
        if (share(found, plants) < bar) {
            below.add(String.format("below the bar: %s: found %.3f < %.2f", rule, share(found, plants), bar));
        }
        if (share(once, found) < bar) {
            below.add(String.format("below the bar: %s: once %.3f < %.2f", rule, share(once, found), bar));
        }
        if (safeRestored < safe) {
            below.add(String.format("below the bar: %s: %d safe fixes do not restore", rule, safe - safeRestored));
        }
        return below;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    static String header() {
        return String.format(
                "%-28s %6s %8s %8s %10s %10s %8s", "rule", "plants", "found", "once", "restored", "safe fix", "others");
    }

    @Override
    public String toString() {
        return String.format(
                "%-28s %6d %8.3f %8.3f %10s %10s %8d",
                rule,
                plants,
                share(found, plants),
                share(once, found),
                restored + "/" + fixed,
                safeRestored + "/" + safe,
                others);
    }
}
