package org.nigao.draft;

/**
 * The signs of Markdown around the words of a heading, a title or the name of a box: one to six # and a space (CommonMark 4.2),
 * ** around the whole line, > in front of a box.
 */
public final class MarkdownHeading {

    private static final int DEEPEST = 6;
    private static final String BOLD = "**";
    private static final String BOX = "专栏";

    private MarkdownHeading() {}

    /** How many # a heading line begins with; 0 for any other line. */
    public static int depth(String text) {
        int from = Whitespace.skip(text, 0);
        int end = from;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        boolean heading = end > from && end - from <= DEEPEST && end < text.length() && Whitespace.is(text.charAt(end));
        return heading ? end - from : 0;
    }

    /** Logical offset of the words of a heading; of the first character that is no white space for any other line. */
    public static int start(String text) {
        int from = Whitespace.skip(text, Whitespace.skip(text, 0) + depth(text));
        if (text.startsWith(">", from)) {
            int quoted = Whitespace.skip(text, from + 1);
            int words = isBold(text, quoted) ? quoted + BOLD.length() : quoted;
            return text.startsWith(BOX, words) ? words : from;
        }
        return isBold(text, from) ? from + BOLD.length() : from;
    }

    /** Logical offset behind the words that begin at {@link #start}. */
    public static int end(String text) {
        int end = Whitespace.trimEnd(text, 0, text.length());
        int start = start(text);
        return start >= BOLD.length() && text.startsWith(BOLD, start - BOLD.length()) ? end - BOLD.length() : end;
    }

    /** The words from {@link #start} to {@link #end}. */
    public static String content(String text) {
        return text.substring(start(text), Math.max(start(text), end(text)));
    }

    /** Whether ** stand here and at the end of the line, and nowhere between. */
    private static boolean isBold(String text, int from) {
        int end = Whitespace.trimEnd(text, 0, text.length()) - BOLD.length();
        return text.startsWith(BOLD, from)
                && end > from + BOLD.length()
                && text.indexOf(BOLD, from + BOLD.length()) == end;
    }
}
