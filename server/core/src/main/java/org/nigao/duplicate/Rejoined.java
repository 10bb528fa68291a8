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
     * @param before what was chosen in an earlier version
     */
    static BitSet choose(List<Rejoined> candidates, IdOfParagraph ids, Choice before) {
        BitSet chosen = new BitSet();
        int more = candidates.size() - before.candidates().size();
        int front = before.sameInFront(candidates);
        int back = before.sameBehind(candidates);
        for (int from = 0; from < candidates.size(); ) {
            int to = endOfRun(candidates, from);
            int then = to <= front ? from : from >= candidates.size() - back ? from - more : -1;
            if (then >= 0 && before.isStill(then, to - from)) {
                for (int i = before.chosen().nextSetBit(then); i >= 0 && i < then + to - from; ) {
                    chosen.set(from + i - then);
                    i = before.chosen().nextSetBit(i + 1);
                }
            } else {
                List<Rejoined> run = candidates.subList(from, to);
                for (Rejoined taken : chooseOfRun(run, ids)) {
                    chosen.set(from + run.indexOf(taken));
                }
            }
            from = to;
        }
        return chosen;
    }

    private static int endOfRun(List<Rejoined> candidates, int from) {
        int to = from + 1;
        while (to < candidates.size()
                && candidates.get(to).stretch().run()
                        == candidates.get(from).stretch().run()) {
            to++;
        }
        return to;
    }

    /**
     * What was chosen in an earlier version.
     *
     * @param state of the index, as {@link Unit#changed} counts it
     */
    record Choice(List<Rejoined> candidates, BitSet chosen, int state) {

        static final Choice NONE = new Choice(List.of(), new BitSet(), 0);

        private int sameInFront(List<Rejoined> now) {
            int most = Math.min(candidates.size(), now.size());
            int same = 0;
            while (same < most && candidates.get(same) == now.get(same)) {
                same++;
            }
            return same;
        }

        private int sameBehind(List<Rejoined> now) {
            int most = Math.min(candidates.size(), now.size());
            int same = 0;
            while (same < most
                    && candidates.get(candidates.size() - 1 - same).saysAlike(now.get(now.size() - 1 - same))) {
                same++;
            }
            return same;
        }

        /** Whether so many from one on were a whole run, of which nothing else is to be said now. */
        private boolean isStill(int from, int length) {
            if (from > 0
                            && candidates.get(from - 1).stretch().run()
                                    == candidates.get(from).stretch().run()
                    || endOfRun(candidates, from) != from + length) {
                return false;
            }
            for (int i = from; i < from + length; i++) {
                if (candidates.get(i).unit().changed() > state) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether it is the same stretch, perhaps at another place. */
    private boolean saysAlike(Rejoined other) {
        return line() == other.line()
                && stretch.to() - stretch.from() == other.stretch.to() - other.stretch.from()
                && stretch.from() - stretch.run() == other.stretch.from() - other.stretch.run();
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
                Near near = partner.getValue().near();
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
