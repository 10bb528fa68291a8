package org.nigao.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among candidates those that are whole and standing phrases, the surest first. */
final class Choice {

    private static final int EVERY = 1 << 12;

    private Choice() {}

    static List<Scored> of(List<Candidate> candidates, WordBorders borders, Watch watch) {
        List<Scored> chosen = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (i % EVERY == 0) {
                watch.at(Watch.Stage.CHOICE, i, candidates.size());
            }
            Candidate candidate = candidates.get(i);
            if (Wholeness.of(candidate, borders)) {
                chosen.add(new Scored(candidate, Score.of(candidate)));
            }
        }
        chosen.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(s -> s.candidate().text()));
        return chosen;
    }

    /**
     * A candidate with its score.
     *
     * @param score from 0 to 1, in steps of a thousandth
     */
    record Scored(Candidate candidate, double score) {}
}
