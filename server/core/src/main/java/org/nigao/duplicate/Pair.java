package org.nigao.duplicate;

import java.util.List;
import java.util.Optional;

/** What two units have in common; what is worked out of it is kept as long as neither is edited. */
final class Pair {

    private final Unit one;
    private final Unit other;
    private int shared;
    private Optional<Near> near = Optional.empty();
    private double alike = -1;
    private List<Difference> differences = List.of();
    private String comparedFrom = "";

    Pair(Unit one, Unit other, int shared) {
        this.one = one;
        this.other = other;
        this.shared = shared;
    }

    /** What is told of the two; another object when they share more or less. */
    Near near() {
        Near known = near.orElseGet(() -> Near.of(one, other, this));
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

    void share(int pieces) {
        shared = pieces;
        near = Optional.empty();
    }

    /** How much of both texts is the same in the same order, every number taken for the same, from 0 to 1. */
    double alike(String one, String other) {
        if (alike < 0) {
            String masked = Grams.masked(one);
            String otherMasked = Grams.masked(other);
            alike = 2.0 * CommonSubsequence.length(masked, otherMasked) / (masked.length() + otherMasked.length());
        }
        return alike;
    }

    /** How the other differs from the one; the same two may be asked for the other way round later. */
    List<Difference> differences(String one, String other) {
        if (!one.equals(comparedFrom)) {
            differences = Difference.between(one, other);
            comparedFrom = one;
        }
        return differences;
    }
}
