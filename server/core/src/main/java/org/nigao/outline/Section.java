package org.nigao.outline;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.Han;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/**
 * A node of the outline.
 *
 * @param kind what it is
 * @param paragraph where it stands
 * @param marker its number as written, where it has one
 * @param number the number itself; 0 where it has none
 * @param label UTF-16 span of the number with its separator; empty at the title's start where there is none
 * @param title span of the words of the heading, without the full stop behind a run-in heading
 * @param end offset behind everything that belongs to it, its children included
 * @param level depth in the tree: 0 for titles and attachments, 1 for 一、 in an ordinary plan
 */
public record Section(
        Kind kind,
        Paragraph paragraph,
        Optional<Marker> marker,
        int number,
        Span label,
        Span title,
        int end,
        int level,
        List<Section> children) {

    /** What a node of the outline is; the names are part of the contract of {@code outline --format json}. */
    public enum Kind {
        /** A heading on a line of its own. */
        HEADING,
        /** A heading with its text behind it on the same line (接排). */
        RUN_IN,
        /** A numbered item that is one sentence or longer than a heading. */
        ITEM,
        /** The title of a document. */
        TITLE,
        /** An attachment or a numbered box (附件, 专栏). */
        ATTACHMENT
    }

    /** Whether text stands below the line that the heading begins on. */
    public boolean hasTextBelow() {
        return end > paragraph.span().end();
    }

    public int start() {
        return label.start();
    }

    /**
     * The number and the words as a list of headings shows them: on one line, with a space behind 第一章, 附件1 or 1.1 and
     * none inside 总　　则.
     */
    public String name(String text) {
        String number = Whitespace.strip(label.in(text));
        String words = withoutGaps(Whitespace.strip(title.in(text)));
        boolean apart = !number.isEmpty() && !words.isEmpty() && isWord(number.charAt(number.length() - 1));
        return number + (apart ? " " : "") + words;
    }

    private static String withoutGaps(String words) {
        StringBuilder joined = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!Whitespace.is(words.charAt(i))) {
                joined.append(words.charAt(i));
            } else if (isLatin(words.charAt(i - 1)) && isLatin(words.charAt(Whitespace.skip(words, i)))) {
                joined.append(' ');
            }
        }
        return joined.toString();
    }

    private static boolean isWord(char c) {
        return Han.is(c) || isLatin(c);
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** From the label to the end of its last child. */
    public Span span() {
        return new Span(start(), end);
    }
}
