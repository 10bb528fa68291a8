package org.nigao.duplicate;

/** How much of a draft a repeat is. */
public enum Extent {
    /** One paragraph. */
    PARAGRAPH,
    /** Several paragraphs on end. */
    BLOCK,
    /** So much of the body, with its main headings, that the document stands more than once. */
    DOCUMENT
}
