package org.nigao.draft;

/** How a draft's text is marked up. */
public enum Format {
    PLAIN,
    MARKDOWN
}
