package org.nigao.phrase;

import org.nigao.draft.Pinyin;

/** The first letters of how characters are usually read: 科技创新 is kjcx. */
final class Initials {

    private static final char NONE = '\uffff';

    private Initials() {}

    /** The letters of units, one for one; what is no common character has none that can be typed. */
    static char[] of(char[] units) {
        char[] letters = new char[units.length];
        char[] known = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < units.length; i++) {
            char unit = units[i];
            if (known[unit] == 0) {
                known[unit] = of(unit);
            }
            letters[i] = known[unit];
        }
        return letters;
    }

    /** The letter of one. */
    static char of(char unit) {
        if (unit == PhraseTexts.SEPARATOR) {
            return unit;
        }
        if (unit < 0x80) {
            return Character.toLowerCase(unit);
        }
        String reading = Pinyin.usual(unit);
        return reading.isEmpty() ? NONE : reading.charAt(0);
    }
}
