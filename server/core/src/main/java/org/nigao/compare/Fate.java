package org.nigao.compare;

/** What became of a paragraph from the prior plan to the draft; the names are part of the contract of {@code compare}. */
public enum Fate {
    /** Word for word; marks and numbers in front aside. */
    KEPT,
    CHANGED,
    /** Only in the draft. */
    NEW,
    /** Only in the prior plan. */
    DROPPED
}
