package org.nigao.phrase;

import org.nigao.phrase.Seen.Next;

/**
 * What was written, to be followed unit by unit from a root: as a trie, or as a range of sorted places.
 *
 * @param <N> where a stretch leads to
 */
interface Tree<N> {

    N root();

    /** Where a stretch of {@code depth} units leads to with one more. */
    N below(N node, int depth, char unit);

    /** Whether anything leads there. */
    boolean isThere(N node);

    /** How often a stretch was written. */
    int times(N node);

    /** How often it was, with one unit more. */
    int times(N node, int depth, char unit);

    /** As {@link Seen.Trail#nexts}. */
    void nexts(N node, int depth, Next next);

    /** Whether a word can end behind a stretch; where nobody knows, it can. */
    default boolean endsWord(N node) {
        return true;
    }
}
