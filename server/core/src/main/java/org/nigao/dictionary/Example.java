package org.nigao.dictionary;

/**
 * A test of an entry: the wrong text gives one finding, the right one none.
 *
 * @param wrong empty where the example only shows what is right
 */
public record Example(String wrong, String right) {}
