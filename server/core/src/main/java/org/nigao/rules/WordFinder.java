package org.nigao.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Finds where words of a list stand in a text; a look at the first character spares most places the rest. */
final class WordFinder {

    private final Map<Character, String[]> byFirst = new HashMap<>();
    private final boolean[] first = new boolean[Character.MAX_VALUE + 1];

    /** @param words of two that begin alike the one listed first is found */
    WordFinder(Collection<String> words) {
        for (String word : words) {
            byFirst.merge(word.charAt(0), new String[] {word}, WordFinder::both);
            first[word.charAt(0)] = true;
        }
    }

    private static String[] both(String[] some, String[] more) {
        String[] all = new String[some.length + 1];
        System.arraycopy(some, 0, all, 0, some.length);
        all[some.length] = more[0];
        return all;
    }

    /** Whether a word of the list begins with a character. */
    boolean mayBegin(char c) {
        return first[c];
    }

    /** The length of the word that stands at an offset; 0 where none does. */
    int lengthAt(String text, int offset) {
        if (first[text.charAt(offset)]) {
            for (String word : byFirst.get(text.charAt(offset))) {
                if (text.startsWith(word, offset)) {
                    return word.length();
                }
            }
        }
        return 0;
    }
}
