package org.nigao.check;

import org.nigao.draft.NumberStyle;

/**
 * How an organisation writes where the norms leave it a choice; what agrees with it is never reported.
 *
 * @param arabicSeparator behind an arabic number: ".", "．" or "、"
 * @param brackets of （一） and （1）
 * @param overlongParagraph from how many characters on a paragraph is called long
 * @param secondLevel of a document with two levels only, below 一、: （一） or 1.
 */
public record HouseStyle(String arabicSeparator, Brackets brackets, int overlongParagraph, NumberStyle secondLevel) {

    /** The width of the brackets around a number. */
    public enum Brackets {
        FULL,
        HALF
    }

    /** GB/T 15834 B.3: "1." and full-width brackets. */
    public static final HouseStyle STANDARD = new HouseStyle(".", Brackets.FULL, 600);

    public HouseStyle(String arabicSeparator, Brackets brackets, int overlongParagraph) {
        this(arabicSeparator, brackets, overlongParagraph, NumberStyle.HAN_PAREN);
    }

    /** This style with another separator behind arabic numbers. */
    public HouseStyle withArabicSeparator(String other) {
        return new HouseStyle(other, brackets, overlongParagraph, secondLevel);
    }
}
