package org.nigao.phrase;

/**
 * Where a phrase stands, word for word.
 *
 * @param plan the file, as the miner was told it
 * @param start UTF-16 offset of its first character in that file's text
 */
public record Place(String plan, int start) {}
