package org.nigao.phrase;

/**
 * The texts of phrases in order, one behind the other.
 *
 * @param units each text is followed by a separator
 * @param starts of the texts in it, and its length
 */
record PhraseTexts(char[] units, int[] starts) {

    static final char SEPARATOR = 0;

    int size() {
        return starts.length - 1;
    }

    int start(int phrase) {
        return starts[phrase];
    }

    /** Offset of the separator behind it. */
    int end(int phrase) {
        return starts[phrase + 1] - 1;
    }

    int length(int phrase) {
        return end(phrase) - start(phrase);
    }

    String text(int phrase) {
        return new String(units, start(phrase), length(phrase));
    }

    /** How many units a phrase and a stretch of a text have in common from their beginnings. */
    int common(int phrase, char[] other, int at) {
        int from = start(phrase);
        int most = Math.min(length(phrase), other.length - at);
        int common = 0;
        while (common < most && units[from + common] == other[at + common]) {
            common++;
        }
        return common;
    }
}
