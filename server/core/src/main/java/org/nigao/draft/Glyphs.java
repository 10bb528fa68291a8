package org.nigao.draft;

import java.util.Arrays;

/**
 * Which characters stand in a text, by one look at each of them: what most rules look for is not there, and need not be sought
 * again and again. Offsets are those of UTF-16 units in the text.
 */
public final class Glyphs {

    /** Of a Bloom filter of one hash; a paragraph of a hundred characters sets a tenth of them. */
    private static final int BITS = 1 << 10;

    private static final int FEWEST_MARKS = 8;

    private final String text;
    private final long[] seen = new long[BITS / Long.SIZE];
    private final int[] marks;
    private final boolean isFigures;

    private Glyphs(String text) {
        this.text = text;
        int[] found = new int[Math.max(FEWEST_MARKS, text.length() / FEWEST_MARKS)];
        int count = 0;
        boolean figures = true;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int bit = bit(c);
            seen[bit >> 6] |= 1L << bit;
            figures = figures && (Character.isDigit(c) || Whitespace.is(c));
            if ((c < '\u4e00' || c > '\u9fff') && !isLetterOrFigure(c)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        marks = Arrays.copyOf(found, count);
        isFigures = figures;
    }

    static Glyphs of(String text) {
        return new Glyphs(text);
    }

    private static int bit(char c) {
        return c * 0x9E3779B1 >>> 22;
    }

    private static boolean isLetterOrFigure(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean mayHave(char c) {
        int bit = bit(c);
        return (seen[bit >> 6] & 1L << bit) != 0;
    }

    /** Whether a character stands in the text. */
    public boolean has(char c) {
        return mayHave(c) && text.indexOf(c) >= 0;
    }

    /** Whether a word stands in the text. */
    public boolean has(String word) {
        return indexOf(word) >= 0;
    }

    /** Where a word stands first in the text; -1 where it does not. */
    public int indexOf(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!mayHave(word.charAt(i))) {
                return -1;
            }
        }
        return text.indexOf(word);
    }

    /** Whether any of some characters stands in the text. */
    public boolean hasAny(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (has(characters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is any {@link Whitespace white space}. */
    boolean hasBlank() {
        for (int mark : marks) {
            if (Whitespace.is(text.charAt(mark))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but digits and white space stands in the text. */
    public boolean isFigures() {
        return isFigures;
    }

    /** How many {@link #mark marks} there are. */
    public int marks() {
        return marks.length;
    }

    /**
     * The offset of a mark, counted from 0 in their order: of whatever is neither an ideograph of the first block (U+4E00 to
     * U+9FFF) nor a letter or figure of ASCII, so of every point, bracket, sign and blank.
     */
    public int mark(int index) {
        return marks[index];
    }
}
