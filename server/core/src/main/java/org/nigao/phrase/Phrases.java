package org.nigao.phrase;

import java.util.List;

/** Phrases, and the short sequences of characters that plans have. */
public record Phrases(PhraseIndex index, Sequences sequences) {

    public static final Phrases NONE = new Phrases(PhraseCompiler.compile(List.of()), Sequences.NONE);

    /** Whether each pair of neighbours in a word is written by others. */
    boolean isWritten(String word) {
        for (int at = 0; at + Sequences.SHORTEST <= word.length(); at++) {
            if (!sequences.have(word, at, Sequences.SHORTEST)) {
                return false;
            }
        }
        return true;
    }
}
