package org.nigao.dictionary;

import java.util.Optional;

/**
 * A misuse that stands in a text.
 *
 * @param start offset of its first unit
 * @param end offset behind its last
 * @param right what to write instead
 */
public record Hit(Entry entry, Misuse misuse, int start, int end, Optional<String> right) {}
