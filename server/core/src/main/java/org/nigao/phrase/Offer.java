package org.nigao.phrase;

/**
 * A phrase that can be written next.
 *
 * @param typed how many units in front of the caret it takes the place of
 */
public record Offer(PhraseIndex index, int phrase, int typed) {

    public String text() {
        return index.text(phrase);
    }

    public Evidence evidence() {
        return index.evidence(phrase);
    }
}
