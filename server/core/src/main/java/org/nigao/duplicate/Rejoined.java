package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Rejoining;
import org.nigao.draft.Rejoining.Stretch;

/**
 * Lines on end taken for one paragraph because the draft says elsewhere what they say together.
 *
 * @param stretch the paragraphs that they are by themselves
 * @param paragraph the one that they are together
 * @param unit what it says
 */
record Rejoined(Stretch stretch, Paragraph paragraph, Unit unit) {

    /** What speaks for a stretch, from 0 to 1: how much is the same elsewhere. */
    private record Evidence(Rejoined candidate, double alike) {}

    LogicalLine line() {
        return paragraph.line();
    }

    /** Whether it stands in a version where it stood. */
    boolean isPlacedIn(Draft draft) {
        return draft.paragraphs().get(stretch.from()).start() == paragraph.start();
    }

    /** This one in a later version, in which {@code by} more paragraphs stand in front of it. */
    Rejoined moved(int by, Draft draft) {
        Stretch there = new Stretch(stretch.from() + by, stretch.to() + by, stretch.run() + by);
        return new Rejoined(there, Rejoining.placed(draft, there.from(), line()), unit);
    }

    /**
     * Which of the candidates are said elsewhere, word for word or with changes; of stretches that overlap the one
     * that is most like what is said there, then the longest, then the first.
     *
     * @param ids by paragraph the number of its wording, or less than 0
     */
    static BitSet choose(List<Rejoined> candidates, IdOfParagraph ids) {
        BitSet chosen = new BitSet();
        for (int from = 0; from < candidates.size(); ) {
            int run = candidates.get(from).stretch().run();
            int to = from + 1;
            while (to < candidates.size() && candidates.get(to).stretch().run() == run) {
                to++;
            }
            for (Rejoined taken : chooseOfRun(candidates.subList(from, to), ids)) {
                chosen.set(from + candidates.subList(from, to).indexOf(taken));
            }
            from = to;
        }
        return chosen;
    }

    /** The number of what a paragraph says, by its place. */
    @FunctionalInterface
    interface IdOfParagraph {
        int of(int paragraph);
    }

    private static List<Rejoined> chooseOfRun(List<Rejoined> candidates, IdOfParagraph ids) {
        if (!anyMayBeSaidElsewhere(candidates)) {
            return List.of();
        }
        Map<Integer, Integer> own = said(candidates, ids);
        List<Evidence> all = new ArrayList<>();
        for (Rejoined candidate : candidates) {
            double alike = candidate.alike(own);
            if (alike > 0) {
                all.add(new Evidence(candidate, alike));
            }
        }
        all.sort(Comparator.comparingDouble(Evidence::alike)
                .thenComparingInt(e ->
                        e.candidate().stretch().to() - e.candidate().stretch().from())
                .reversed());
        List<Rejoined> taken = new ArrayList<>();
        for (Evidence evidence : all) {
            if (taken.stream().noneMatch(evidence.candidate()::overlaps)) {
                taken.add(evidence.candidate());
            }
        }
        return taken;
    }

    private static boolean anyMayBeSaidElsewhere(List<Rejoined> candidates) {
        for (Rejoined candidate : candidates) {
            if (candidate.mayBeSaidElsewhere()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeSaidElsewhere() {
        return !unit.partners().isEmpty() || unit.paragraphs() + unit.stretches() > 1;
    }

    /** How often each wording is said in a run, by its lines and by its stretches. */
    private static Map<Integer, Integer> said(List<Rejoined> candidates, IdOfParagraph ids) {
        Map<Integer, Integer> said = new HashMap<>();
        int last = candidates.get(0).stretch().from();
        for (Rejoined candidate : candidates) {
            said.merge(candidate.unit.id(), 1, Integer::sum);
            for (; last < candidate.stretch().to(); last++) {
                said.merge(ids.of(last), 1, Integer::sum);
            }
        }
        return said;
    }

    private double alike(Map<Integer, Integer> own) {
        if (isElsewhere(unit, own)) {
            return 1;
        }
        double most = 0;
        for (Map.Entry<Unit, Pair> partner : unit.partners().entrySet()) {
            if (isElsewhere(partner.getKey(), own)) {
                Near near = Near.of(unit, partner.getKey(), partner.getValue());
                most = Math.max(most, near.areVersions() ? Math.max(near.alike(), Double.MIN_VALUE) : 0);
            }
        }
        return most;
    }

    /** Whether a wording is said outside of the run. */
    private static boolean isElsewhere(Unit unit, Map<Integer, Integer> own) {
        return unit.paragraphs() + unit.stretches() > own.getOrDefault(unit.id(), 0);
    }

    private boolean overlaps(Rejoined other) {
        return stretch.from() < other.stretch.to() && other.stretch.from() < stretch.to();
    }
}
