package org.nigao.duplicate;

import java.util.Optional;

/** What two units have in common. */
final class Pair {

    private final Unit one;
    private final Unit other;
    private int shared;
    private Comparison comparison = new Comparison();
    private Optional<Near> near = Optional.empty();
    private int place = NearPairs.NOWHERE;

    Pair(Unit one, Unit other, int shared) {
        this.one = one;
        this.other = other;
        this.shared = shared;
    }

    /** What is told of the two; another object when they share more or less, or one says something else. */
    Near near() {
        Near known = near.orElseGet(() -> Near.of(one, other, shared, comparison));
        near = Optional.of(known);
        return known;
    }

    /** Whether both are paragraphs of the draft. */
    boolean isOfParagraphs() {
        return one.paragraphs() > 0 && other.paragraphs() > 0;
    }

    /** How many pieces both have that are not common. */
    int shared() {
        return shared;
    }

    /** They share other pieces than before. */
    void share(int pieces) {
        shared = pieces;
        near = Optional.empty();
    }

    /** One of the two says something else now. */
    void reword(int pieces) {
        comparison = new Comparison();
        share(pieces);
    }

    /** Where it stands among the pairs that are told. */
    int place() {
        return place;
    }

    void stand(int place) {
        this.place = place;
    }
}
