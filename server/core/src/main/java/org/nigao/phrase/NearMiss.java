package org.nigao.phrase;

/**
 * A stretch of a text that is almost a phrase.
 *
 * @param start UTF-16 offset of the stretch
 * @param end offset behind it
 * @param edits how many units must be put in, left out or replaced; a swap of neighbours counts as one
 */
public record NearMiss(int phrase, int start, int end, int edits) {}
