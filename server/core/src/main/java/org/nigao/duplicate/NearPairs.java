package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs of near paragraphs side by side, so that a version can be told all of them at the price of a copy. */
final class NearPairs {

    private final List<Near> told = new ArrayList<>();
    private final Map<Pair, Integer> places = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** Tells of a pair, or no longer, as both are paragraphs of the draft or not. */
    void update(Pair pair) {
        Integer place = places.get(pair);
        if (!pair.isOfParagraphs()) {
            remove(pair);
        } else if (place == null) {
            places.put(pair, told.size());
            pairs.add(pair);
            told.add(pair.near());
        } else {
            told.set(place, pair.near());
        }
    }

    void remove(Pair pair) {
        Integer place = places.remove(pair);
        if (place == null) {
            return;
        }
        Pair last = pairs.remove(pairs.size() - 1);
        Near near = told.remove(told.size() - 1);
        if (last != pair) {
            pairs.set(place, last);
            told.set(place, near);
            places.put(last, place);
        }
    }

    List<Near> all() {
        return List.copyOf(told);
    }
}
