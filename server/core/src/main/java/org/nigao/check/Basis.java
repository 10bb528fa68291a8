package org.nigao.check;

import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.dictionary.Dictionary;
import org.nigao.prior.PriorPlans;

/**
 * What checks judge by besides the draft itself.
 *
 * @param year the one to take for this year; empty means the draft's own
 * @param prior the plans to compare with, if any
 */
public record Basis(HouseStyle style, Dictionary dictionary, OptionalInt year, Optional<PriorPlans> prior) {

    /** The norms, and no words. */
    public static final Basis STANDARD = new Basis(HouseStyle.STANDARD, Dictionary.EMPTY, OptionalInt.empty());

    public Basis(HouseStyle style, Dictionary dictionary, OptionalInt year) {
        this(style, dictionary, year, Optional.empty());
    }

    public static Basis of(HouseStyle style) {
        return new Basis(style, Dictionary.EMPTY, OptionalInt.empty());
    }

    public Basis with(Dictionary other) {
        return new Basis(style, other, year, prior);
    }

    public Basis with(PriorPlans plans) {
        return new Basis(style, dictionary, year, Optional.of(plans));
    }
}
