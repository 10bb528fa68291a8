package org.nigao.check;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.nigao.dictionary.Dictionary;
import org.nigao.phrase.Phrases;
import org.nigao.prior.PriorPlans;

/**
 * What checks judge by besides the draft itself.
 *
 * @param year the one to take for this year; empty means the draft's own
 * @param phrases those of prior plans, asked for when a draft is first checked
 * @param prior the plans to compare with, if any
 */
public record Basis(
        HouseStyle style,
        Dictionary dictionary,
        OptionalInt year,
        Supplier<Phrases> phrases,
        Optional<PriorPlans> prior) {

    /** The norms, and no words. */
    public static final Basis STANDARD = of(HouseStyle.STANDARD);

    public static Basis of(HouseStyle style) {
        return of(style, Dictionary.EMPTY, OptionalInt.empty());
    }

    /** The same with words, but without the phrases of prior plans and the plans themselves. */
    public static Basis of(HouseStyle style, Dictionary dictionary, OptionalInt year) {
        return new Basis(style, dictionary, year, () -> Phrases.NONE, Optional.empty());
    }

    public Basis with(Dictionary other) {
        return new Basis(style, other, year, phrases, prior);
    }

    public Basis with(Supplier<Phrases> others) {
        return new Basis(style, dictionary, year, others, prior);
    }

    public Basis with(PriorPlans plans) {
        return new Basis(style, dictionary, year, phrases, Optional.of(plans));
    }
}
