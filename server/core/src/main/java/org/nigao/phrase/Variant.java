package org.nigao.phrase;

/**
 * What others have written in place of something: another form of a phrase, or what fills the gap of a template.
 *
 * @param plans how many plans have it
 */
public record Variant(String text, int plans) {}
