package org.nigao.check;

import java.util.OptionalInt;
import org.nigao.dictionary.Dictionary;

/**
 * What checks judge by besides the draft itself.
 *
 * @param year the one to take for this year; empty means the draft's own
 */
public record Basis(HouseStyle style, Dictionary dictionary, OptionalInt year) {

    /** The norms, and no words. */
    public static final Basis STANDARD = new Basis(HouseStyle.STANDARD, Dictionary.EMPTY, OptionalInt.empty());

    public static Basis of(HouseStyle style) {
        return new Basis(style, Dictionary.EMPTY, OptionalInt.empty());
    }

    public Basis with(Dictionary other) {
        return new Basis(style, other, year);
    }
}
