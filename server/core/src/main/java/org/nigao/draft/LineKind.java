package org.nigao.draft;

/** What a physical line looks like by itself; {@link LineRoles} decides what it is among its neighbours. */
enum LineKind {
    BLANK,
    /** Nothing that sets it apart from running text. */
    TEXT,
    /** Web furniture wherever it stands. */
    FURNITURE,
    /** A bar or list of links: furniture, and so is a site's banner above it. */
    NAVIGATION,
    /** The name of a list of links to other texts: furniture, and so are the titles below it. */
    LINKS,
    /** Furniture if it stands near the start or end of the file. */
    FURNITURE_AT_EDGE,
    /** Furniture if it stands next to furniture. */
    FURNITURE_IN_COMPANY,
    /** Head data of a document site wherever it stands: 索引号：…. */
    METADATA,
    /** The name of such a field; what it holds stands on the next line. */
    METADATA_LABEL,
    /** Head data if other head data stands next to it: 来源：…. */
    FIELD,
    /** The name of such a field, with nothing behind it. */
    FIELD_LABEL,
    /** 主题词：, which is often left empty. */
    KEYWORDS_LABEL,
    /** A date with a time of day, or one written 2010-01-18, perhaps with a source behind it. */
    TIMESTAMP,
    /** 目录. */
    CONTENTS_TITLE,
    /** A heading, dots and a page number. */
    CONTENTS_ENTRY,
    DIVIDER,
    /** — 3 —. */
    PAGE_NUMBER,
    /** A figure on its own: a cell of a table, a page number, or a stray. */
    FIGURE,
    /** Vertical bars and nothing else. */
    BARS,
    /** Several cells side by side. */
    ROW,
    /** {@code <!-- … -->} on one line. */
    COMMENT;

    boolean isFurniture() {
        return this == FURNITURE || this == NAVIGATION || this == LINKS;
    }

    boolean isMetadata() {
        return this == METADATA || this == METADATA_LABEL;
    }

    /** Whether what it names stands on the next line. */
    boolean isLabel() {
        return this == METADATA_LABEL || this == FIELD_LABEL || this == KEYWORDS_LABEL;
    }

    boolean isField() {
        return this == FIELD || isLabel() && this != METADATA_LABEL;
    }
}
