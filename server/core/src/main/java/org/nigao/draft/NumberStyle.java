package org.nigao.draft;

/**
 * The forms of a number in front of a heading, from the highest level down.
 *
 * <p>GB/T 9704 7.3.3 and GB/T 15834 B.3.8 recommend 一、→（一）→1.→（1）→①; a document may begin at any of them.
 */
public enum NumberStyle {
    /** 第一部分, 第一篇. */
    PART(0),
    /** 第一编. */
    VOLUME(0),
    /** 第一章. */
    CHAPTER(0),
    /** 第一节. */
    SECTION(1),
    /** 第一条: one run through the whole document. */
    ARTICLE(2),
    /** 一、 */
    HAN(1),
    /** （一） */
    HAN_PAREN(2),
    /** 1. */
    ARABIC(3),
    /** （1） */
    ARABIC_PAREN(4),
    /** ① */
    CIRCLED(5),
    /** 1） */
    ARABIC_HALF_PAREN(5),
    /** A. a. */
    LATIN(6),
    /** I. Ⅰ. */
    ROMAN(6),
    /** 1.1, 1.1.1: the number of segments gives the level. */
    DECIMAL(3);

    private final int defaultLevel;

    NumberStyle(int defaultLevel) {
        this.defaultLevel = defaultLevel;
    }

    /** The level it has where the document does not say otherwise; 0 is the highest. */
    public int defaultLevel() {
        return defaultLevel;
    }
}
