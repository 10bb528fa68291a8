package org.nigao.draft;

import org.nigao.text.Span;

/**
 * A word that counts the items of an enumeration inside running text (序次语): 一是, 二要, 第三，, 其四，, 首先，.
 *
 * @param value which item it begins; of 最后, which may be any, {@link #LAST}
 * @param label logical offsets of the word, without the point behind it: 一是, 第一
 * @param numeral logical offsets of its number; of 首先 and its like the whole word
 * @param content logical offset behind the word and its point
 */
public record Enumerator(Form form, int value, Span label, Span numeral, int content) {

    /** The value of 最后. */
    public static final int LAST = Integer.MAX_VALUE;

    /** Sets of words that are not mixed in one enumeration. */
    public enum Form {
        /** 一是 */
        SHI,
        /** 一要 */
        YAO,
        /** 第一， */
        DI,
        /** 其一， */
        QI,
        /** 首先，其次，再次，最后， */
        SHOU
    }
}
