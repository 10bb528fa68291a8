package org.nigao.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds where words of a list stand in a text; a look at the first character spares most places the rest. */
final class WordFinder {

    /** The words by their first character, each at the first free place from its hash on; more than half are free. */
    private final String[][] byFirst;

    /** The first character of the words at a place; 0 where there are none. */
    private final char[] first;

    /** @param words of two that begin alike the one listed first is found */
    WordFinder(Collection<String> words) {
        int places = Integer.highestOneBit(Math.max(2, words.size())) * 4;
        byFirst = new String[places][];
        first = new char[places];
        for (String word : words) {
            int place = place(word.charAt(0));
            byFirst[place] = byFirst[place] == null ? new String[] {word} : both(byFirst[place], word);
            first[place] = word.charAt(0);
        }
    }

    /** One for the words of both. */
    static WordFinder of(WordFinder one, WordFinder other) {
        return new WordFinder(Stream.of(one.byFirst, other.byFirst)
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .toList());
    }

    private static String[] both(String[] some, String more) {
        String[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }

    /** Where the words that begin with a character stand, or would. */
    private int place(char c) {
        int place = c * 0x9E3779B1 >>> 16 & first.length - 1;
        while (first[place] != c && first[place] != 0) {
            place = place + 1 & first.length - 1;
        }
        return place;
    }

    /** Whether a word of the list begins with a character. */
    boolean mayBegin(char c) {
        return first[place(c)] != 0;
    }

    /** The length of the word that stands at an offset; 0 where none does. */
    int lengthAt(String text, int offset) {
        String[] words = byFirst[place(text.charAt(offset))];
        if (words != null) {
            for (String word : words) {
                if (text.startsWith(word, offset)) {
                    return word.length();
                }
            }
        }
        return 0;
    }
}
