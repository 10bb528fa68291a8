package org.nigao.phrase;

/**
 * Another form of a phrase that others have written.
 *
 * @param plans how many plans have it
 */
public record Variant(String text, int plans) {}
