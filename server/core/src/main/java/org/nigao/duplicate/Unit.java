package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Wording;

/** A wording, and the lines that say it. Belongs to an index and changes with it. */
final class Unit {

    private final int id;
    private final List<LogicalLine> lines = new ArrayList<>(1);
    private final Map<Unit, Pair> partners = new HashMap<>(0);
    private Wording wording;
    private Grams grams;

    Unit(int id, Wording wording, Grams grams) {
        this.id = id;
        this.wording = wording;
        this.grams = grams;
    }

    /** Small, and the same as long as the wording stands in the draft or is edited in its place. */
    int id() {
        return id;
    }

    Wording wording() {
        return wording;
    }

    /** Its pieces; none for one that is too short to be near another. */
    Grams grams() {
        return grams;
    }

    List<LogicalLine> lines() {
        return lines;
    }

    /** The units near this one. */
    Map<Unit, Pair> partners() {
        return partners;
    }

    void say(Wording other, Grams pieces) {
        wording = other;
        grams = pieces;
    }
}
