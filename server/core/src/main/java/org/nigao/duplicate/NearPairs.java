package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.List;

/** The pairs of near paragraphs side by side, so that a version can be told all of them at the price of a copy. */
final class NearPairs {

    /** The place of a pair that is not told. */
    static final int NOWHERE = -1;

    private final List<Near> told = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** Tells of a pair, or no longer, as both are paragraphs of the draft or not. */
    void update(Pair pair) {
        if (!pair.isOfParagraphs()) {
            remove(pair);
        } else if (pair.place() == NOWHERE) {
            pair.stand(told.size());
            pairs.add(pair);
            told.add(pair.near());
        } else {
            told.set(pair.place(), pair.near());
        }
    }

    void remove(Pair pair) {
        if (pair.place() == NOWHERE) {
            return;
        }
        Pair last = pairs.remove(pairs.size() - 1);
        Near near = told.remove(told.size() - 1);
        if (last != pair) {
            last.stand(pair.place());
            pairs.set(last.place(), last);
            told.set(last.place(), near);
        }
        pair.stand(NOWHERE);
    }

    List<Near> all() {
        return List.copyOf(told);
    }
}
