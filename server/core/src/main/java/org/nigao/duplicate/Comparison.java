package org.nigao.duplicate;

import java.util.List;

/** How two wordings are like each other, worked out once when it is asked. */
final class Comparison {

    private double alike = -1;
    private List<Difference> differences = List.of();
    private String comparedFrom = "";

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
