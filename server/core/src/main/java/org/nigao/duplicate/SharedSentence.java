package org.nigao.duplicate;

import java.util.Set;

/**
 * A sentence that stands in several paragraphs which are not the same.
 *
 * @param text as compared, with the mark that ends it
 * @param wordings the numbers of the wordings it stands in
 */
public record SharedSentence(String text, Set<Integer> wordings) {}
