package org.nigao.phrase;

import java.util.List;

/**
 * Phrases, and the short sequences of characters that plans have.
 *
 * @param indexes the shipped one first, then those of an organisation
 */
public record Phrases(List<PhraseIndex> indexes, Sequences sequences) {

    public static final Phrases NONE = new Phrases(List.of(), Sequences.NONE);

    public Phrases {
        indexes = List.copyOf(indexes);
    }

    /** Whether each pair of neighbours in a word is written by others. */
    public boolean isWritten(String word) {
        for (int at = 0; at + Sequences.SHORTEST <= word.length(); at++) {
            if (!sequences.have(word, at, Sequences.SHORTEST)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase of any of them reads just so. */
    public boolean has(String text) {
        return indexes.stream().anyMatch(index -> index.find(text).isPresent());
    }

    /** Makes what the first look at a text would wait for; who asks meanwhile makes it, too. */
    public void prepare() {
        for (PhraseIndex index : indexes) {
            index.swappedHeads();
            index.soundAlikes();
        }
    }
}
