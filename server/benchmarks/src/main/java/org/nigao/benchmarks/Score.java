package org.nigao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.nigao.check.Finding;
import org.nigao.text.Edits;

/** How the checks fared with the plants of one slip in one form of label. */
final class Score {

    private int plants;
    private int found;
    private int blamed;
    private int alone;
    private int mended;
    private final List<String> cases = new ArrayList<>();

    /** Judges what was newly found in a planted text. */
    void add(String file, Plant plant, Findings fresh) {
        plants++;
        List<Finding> all = fresh.all();
        List<Finding> touching = all.stream()
                .filter(f -> Findings.places(f).anyMatch(plant::isBlamed))
                .toList();
        boolean isFound = !touching.isEmpty();
        boolean isAlone = all.size() == 1;
        boolean isMended = isFound && isMended(plant, touching.get(0));
        found += isFound ? 1 : 0;
        blamed += touching.stream().anyMatch(f -> plant.isBlamed(f.span())) ? 1 : 0;
        alone += isFound && isAlone ? 1 : 0;
        mended += isMended ? 1 : 0;
        if (!isFound || !isAlone || !isMended) {
            String verdict = !isFound ? "MISSED" : !isAlone ? all.size() + " FINDINGS" : "OTHER FIX";
            cases.add(describe(verdict, file, plant, fresh));
        }
    }

    /** Whether the first fix brings back the text, or where that is not to be had, a row that counts right. */
    private static boolean isMended(Plant plant, Finding finding) {
        if (finding.fixes().isEmpty()) {
            return false;
        }
        String fixed = Edits.apply(plant.text(), finding.fixes().get(0).edits());
        return plant.slip().restored() == Slip.Restored.TEXT ? fixed.equals(plant.original()) : plant.isMendedBy(fixed);
    }

    private static String describe(String verdict, String file, Plant plant, Findings fresh) {
        StringBuilder text = new StringBuilder();
        text.append(verdict).append('\t').append(plant.slip().title()).append('\t');
        text.append(file).append(':').append(plant.line()).append('\t').append(plant.describe());
        for (Finding finding : fresh.all()) {
            text.append("\n\t").append(finding.rule().id()).append("\t“").append(fresh.excerpt(finding.span()));
            text.append("”\t").append(finding.message());
            if (!finding.fixes().isEmpty()) {
                text.append("\t→ ").append(finding.fixes().get(0).title());
            }
        }
        return text.append('\n').toString();
    }

    void add(Score other) {
        plants += other.plants;
        found += other.found;
        blamed += other.blamed;
        alone += other.alone;
        mended += other.mended;
    }

    /** What fell short, for a person to judge. */
    List<String> cases() {
        return cases;
    }

    int plants() {
        return plants;
    }

    double found() {
        return share(found);
    }

    double alone() {
        return share(alone);
    }

    double mended() {
        return share(mended);
    }

    private double share(int part) {
        return plants == 0 ? 1 : (double) part / plants;
    }

    @Override
    public String toString() {
        return String.format("%6d %8.3f %8.3f %8.3f %8.3f", plants, found(), share(blamed), alone(), mended());
    }
}
