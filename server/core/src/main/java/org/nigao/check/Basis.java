package org.nigao.check;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.nigao.dictionary.Dictionary;
import org.nigao.phrase.Phrases;

/**
 * What checks judge by besides the draft itself.
 *
 * @param year the one to take for this year; empty means the draft's own
 * @param phrases those of prior plans, asked for when a draft is first checked
 */
public record Basis(HouseStyle style, Dictionary dictionary, OptionalInt year, Supplier<Phrases> phrases) {

    /** The norms, and no words. */
    public static final Basis STANDARD = of(HouseStyle.STANDARD);

    public static Basis of(HouseStyle style) {
        return new Basis(style, Dictionary.EMPTY, OptionalInt.empty(), () -> Phrases.NONE);
    }

    public Basis with(Dictionary other) {
        return new Basis(style, other, year, phrases);
    }

    public Basis with(Supplier<Phrases> others) {
        return new Basis(style, dictionary, year, others);
    }
}
