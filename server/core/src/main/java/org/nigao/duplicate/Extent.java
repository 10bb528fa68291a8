package org.nigao.duplicate;

/** How much of a draft a repeat is. */
public enum Extent {
    /** One paragraph. */
    PARAGRAPH,
    /** Several paragraphs on end. */
    BLOCK,
    /** So much of the body, with its main headings, that the document stands more than once. */
    DOCUMENT,
    /** As much, but with another number in it time and again: one form that was filled in for two subjects. */
    FORM;

    /** Whether it is a whole document. */
    boolean isWhole() {
        return this == DOCUMENT || this == FORM;
    }
}
