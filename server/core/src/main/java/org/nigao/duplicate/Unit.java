package org.nigao.duplicate;

import java.util.HashMap;
import java.util.Map;
import org.nigao.draft.Wording;

/** A wording, and how many paragraphs and stretches say it. Belongs to an index and changes with it. */
final class Unit {

    private final int id;
    private final Map<Unit, Pair> partners = new HashMap<>(0);
    private Wording wording;
    private Grams grams;
    private int pieces;
    private SentenceHashes sentences = SentenceHashes.NONE;
    private int paragraphs;
    private int stretches;
    private int changed;

    Unit(int id, Wording wording, Grams grams) {
        this.id = id;
        this.wording = wording;
        this.grams = grams;
        this.pieces = grams.size();
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

    /** How many pieces it has. */
    int pieces() {
        return pieces;
    }

    /** Its sentences, as long as a paragraph says it. */
    SentenceHashes sentences() {
        return sentences;
    }

    void sayIn(SentenceHashes others) {
        sentences = others;
    }

    int paragraphs() {
        return paragraphs;
    }

    void addParagraphs(int more) {
        paragraphs += more;
    }

    /** Lines on end that would say it if they were one paragraph. */
    int stretches() {
        return stretches;
    }

    void addStretches(int more) {
        stretches += more;
    }

    boolean isSaid() {
        return paragraphs + stretches > 0;
    }

    /** The units near this one. */
    Map<Unit, Pair> partners() {
        return partners;
    }

    /** The state of the index ({@link NearIndex#pairChanges}) since which the same is to be said of stretches that say this. */
    int changed() {
        return changed;
    }

    void change(int state) {
        changed = state;
    }

    void say(Wording other, Grams others) {
        wording = other;
        grams = others;
        pieces = others.size();
    }
}
