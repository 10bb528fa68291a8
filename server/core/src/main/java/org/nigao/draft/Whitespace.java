package org.nigao.draft;

/** What counts as white space in drafts: also U+3000, U+00A0, U+2000–200B and U+FEFF. */
public final class Whitespace {

    private Whitespace() {}

    public static boolean is(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200b'
                || c == '\u202f'
                || c == '\ufeff';
    }

    /** Whether nothing shows of it: white space, controls, format characters, and what GBK's second blank becomes. */
    public static boolean isInvisible(char c) {
        if (c > '\u3000' && c < Character.MIN_SURROGATE) {
            return false; // Chinese and its marks: nearly everything that is asked
        }
        return is(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0xe5e5;
    }

    /** The first offset at or behind {@code from} that is no white space. */
    public static int skip(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The last offset at or before {@code to}, and not before {@code from}, with no white space in front of it. */
    public static int trimEnd(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && is(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The text without any white space. */
    public static String removed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** The text without white space at its ends. */
    public static String strip(String text) {
        int from = skip(text, 0);
        return text.substring(from, trimEnd(text, from, text.length()));
    }

    /**
     * The text indented by U+3000 where it was by U+00A0, as web pages are, or by U+FEFF, as a file begins, which patterns do not count
     * as white space; as long as it was.
     *
     * @param indent how many units stand before its first character
     */
    static String evenlyIndented(String text, int indent) {
        int from = 0;
        while (from < indent && text.charAt(from) != '\u00a0' && text.charAt(from) != '\ufeff') {
            from++;
        }
        return from == indent
                ? text
                : text.substring(0, indent).replace('\u00a0', '\u3000').replace('\ufeff', '\u3000')
                        + text.substring(indent);
    }
}
