package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import org.nigao.text.Span;

/**
 * Finds pronunciations that a copied web page left behind characters: 經(jīng)濟(jì), 规(gui) 划, 一(yī / yì)致.
 *
 * <p>Only what repeats how the characters before it are read anyway: (市), (km), (GDP), an unusual reading such as 东阿(ē)
 * and the pronunciation of a rare character all stay.
 */
final class PinyinResidue {

    private static final int LONGEST = 24;
    private static final int MOST_CHARACTERS = 6;

    private PinyinResidue() {}

    /** The brackets with what is in them, and the space they brought along. */
    static List<Span> in(String text) {
        List<Span> found = List.of();
        for (int i = 1; i < text.length(); i++) {
            if (isOpening(text.charAt(i))) {
                int close = closing(text, i);
                int character = Whitespace.trimEnd(text, 0, i);
                if (close > 0 && character > 0 && repeats(text, character, text.substring(i + 1, close))) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(new Span(character, withSpace(text, close + 1)));
                    i = close;
                }
            }
        }
        return found;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    /** The closing bracket, if only letters, spaces and slashes stand before it; -1 otherwise. */
    private static int closing(String text, int opening) {
        int limit = Math.min(text.length(), opening + LONGEST);
        for (int i = opening + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == '）') {
                return i > opening + 1 ? i : -1;
            }
            if (!Pinyin.isLetter(c) && c != ' ' && c != '/' && c != ',') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the letters say how the character that ends before {@code character}, or several up to it, are read. */
    private static boolean repeats(String text, int character, String letters) {
        char last = text.charAt(character - 1);
        if (!Han.is(last)) {
            return false;
        }
        boolean toned = letters.chars().anyMatch(c -> Pinyin.isToned((char) c));
        String[] readings = letters.split("[/,]");
        for (String reading : readings) {
            String syllable = toneless(reading);
            if (Pinyin.isUsual(last, syllable) || readings.length > 1 && Pinyin.isReading(last, syllable)) {
                return true;
            }
            if (toned && (isTraditional(last, syllable) || isWord(text, character, syllable))) {
                return true;
            }
        }
        return false;
    }

    /** A traditional character gets its pronunciation from a machine; which reading it chose does not matter. */
    private static boolean isTraditional(char c, String syllable) {
        return Script.isTraditional(c) && !syllable.isEmpty() && syllable.length() <= 6;
    }

    private static boolean isWord(String text, int end, String syllables) {
        String rest = syllables;
        int i = end;
        while (i > Math.max(0, end - MOST_CHARACTERS) && !rest.isEmpty()) {
            i--;
            int length = readingAtEnd(text.charAt(i), rest);
            if (length == 0) {
                return false;
            }
            rest = rest.substring(0, rest.length() - length);
        }
        return rest.isEmpty() && i < end - 1;
    }

    private static int readingAtEnd(char character, String syllables) {
        for (int length = Math.min(6, syllables.length()); length > 0; length--) {
            if (Pinyin.isReading(character, syllables.substring(syllables.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    private static String toneless(String letters) {
        StringBuilder plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != ' ') {
                plain.append(Pinyin.toneless(letters.charAt(i)));
            }
        }
        return plain.toString();
    }

    /** The end of the residue with the one space behind it, if more text follows. */
    private static int withSpace(String text, int end) {
        boolean space = end + 1 < text.length() && text.charAt(end) == ' ' && text.charAt(end + 1) > 0x7f;
        return space ? end + 1 : end;
    }
}
