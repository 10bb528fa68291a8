package org.nigao.draft;

/**
 * Traditional characters and their simplified forms, one UTF-16 unit each, as {@code traditional.txt} lists them.
 *
 * <p>Only characters that no text in simplified script has: 著, 乾, 於, 藉 and others that both scripts use are not in it.
 */
public final class Script {

    private static final int FIRST = 0x3400;

    private static final char[] SIMPLIFIED = load();

    private Script() {}

    /** Whether the character belongs to traditional script alone. */
    public static boolean isTraditional(char c) {
        return simplified(c) != c;
    }

    /** The simplified form of a traditional character; any other unchanged. */
    public static char simplified(char c) {
        int at = c - FIRST;
        return at >= 0 && at < SIMPLIFIED.length && SIMPLIFIED[at] != 0 ? SIMPLIFIED[at] : c;
    }

    /** The text with every traditional character in its simplified form; of the same length, for comparing. */
    public static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isTraditional(text.charAt(i))) {
                char[] folded = text.toCharArray();
                for (int j = i; j < folded.length; j++) {
                    folded[j] = simplified(folded[j]);
                }
                return new String(folded);
            }
        }
        return text;
    }

    /** How many characters belong to traditional script alone. */
    public static int countTraditional(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isTraditional(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    private static char[] load() {
        char[] simplified = new char[0xfb00 - FIRST];
        for (String pairs : DataFile.words(Script.class, "traditional.txt")) {
            for (int i = 0; i + 1 < pairs.length(); i += 2) {
                simplified[pairs.charAt(i) - FIRST] = pairs.charAt(i + 1);
            }
        }
        return simplified;
    }
}
