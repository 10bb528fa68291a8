package org.nigao.draft;

/** The signs in front of a Markdown heading: CommonMark 4.2, one to six # and a space. */
public final class MarkdownHeading {

    private static final int DEEPEST = 6;

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
        return Whitespace.skip(text, Whitespace.skip(text, 0) + depth(text));
    }

    static String content(String text) {
        return text.substring(start(text));
    }
}
