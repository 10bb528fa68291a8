package org.nigao.draft;

import org.nigao.text.Span;

/**
 * Where the words of a heading end (接排): behind the label, up to the first full stop where text follows it on the same
 * line.
 *
 * @param title logical offsets of the words
 * @param words the words without white space
 * @param end logical offset behind the last character of the line that is no white space
 * @param last that character; 0 where there is none
 */
public record HeadingWords(Form form, Span title, String words, int end, char last) {

    /** How a heading stands on its line. */
    public enum Form {
        /** On a line of its own. */
        HEADING,
        /** With text behind it (接排). */
        RUN_IN,
        /** One sentence, or longer than a heading. */
        ITEM
    }

    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_RUN_IN = 40;
    private static final int ITEM_TITLE = 24;

    static HeadingWords of(LogicalLine line) {
        String text = line.text();
        Span label = line.marker().map(Marker::label).orElse(new Span(0, 0));
        int content = line.marker().map(Marker::content).orElse(0);
        int end = Whitespace.trimEnd(text, content, text.length());
        String sign = emphasis(text, label.start());
        int close = sign.isEmpty() ? -1 : text.indexOf(sign, content);
        if (close > content && close - content <= LONGEST_HEADING) {
            return emphasised(text, content, close, close + sign.length());
        }
        int within = text.startsWith("**", content) ? text.indexOf("**", content + 2) : -1;
        if (within > content + 2 && within - content <= LONGEST_HEADING && endsHeading(text, within, end)) {
            return emphasised(text, content + 2, within, within + 2);
        }
        // Of "**1.** 测量" the label alone is emphasised.
        int from = Math.min(close == content ? Whitespace.skip(text, close + sign.length()) : content, end);
        int stop = firstOf(text, from, end, "。！？!?");
        int words = stop < 0 ? end : stop;
        int length = line.reading().length(from, words);
        if (stop < 0) {
            boolean item = length > LONGEST_HEADING || end > from && "；;，,".indexOf(text.charAt(end - 1)) >= 0;
            return item ? item(text, from, end) : of(Form.HEADING, new Span(from, headingEnd(text, from, end)), text);
        }
        boolean textBehind = Whitespace.skip(text, stop + 1) < end;
        if (textBehind && length <= LONGEST_RUN_IN && length > 0) {
            return of(Form.RUN_IN, new Span(from, stop), text);
        }
        return textBehind || length > LONGEST_RUN_IN
                ? item(text, from, stop)
                : of(Form.ITEM, new Span(from, stop), text);
    }

    /** The signs right in front of a label that emphasise it in Markdown: ** of "**一、总体要求**"; may be empty. */
    private static String emphasis(String text, int label) {
        int from = label;
        while (from > 0 && label - from < 3 && "*_".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return text.substring(from, label);
    }

    /** Whether what is emphasised up to an offset is all of a heading, not some words at the beginning of a sentence. */
    private static boolean endsHeading(String text, int close, int end) {
        return close + 2 >= end
                || "。；：:".indexOf(text.charAt(close - 1)) >= 0
                || "。：: ".indexOf(text.charAt(close + 2)) >= 0;
    }

    /** Whoever emphasises a heading says where it ends. */
    private static HeadingWords emphasised(String text, int from, int close, int behind) {
        int words = close;
        while (words > from && "。；，：:、".indexOf(text.charAt(words - 1)) >= 0) {
            words--;
        }
        int next = behind;
        while (next < text.length() && (Whitespace.is(text.charAt(next)) || "：:。".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return of(next < text.length() ? Form.RUN_IN : Form.HEADING, new Span(from, words), text);
    }

    /** The title without a colon at its end; a question keeps its mark. */
    private static int headingEnd(String text, int from, int end) {
        int words = end;
        while (words > from && "：:、".indexOf(text.charAt(words - 1)) >= 0) {
            words--;
        }
        return words;
    }

    /** The words of an item up to its first comma, at most 24. */
    private static HeadingWords item(String text, int from, int end) {
        int comma = firstOf(text, from, end, "，,；;：:");
        int words = Math.min(comma < 0 ? end : comma, from + ITEM_TITLE);
        if (words > from && words < text.length() && Character.isLowSurrogate(text.charAt(words))) {
            words--;
        }
        return of(Form.ITEM, new Span(from, Math.max(from, words)), text);
    }

    private static int firstOf(String text, int from, int to, String marks) {
        for (int i = from; i < to; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static HeadingWords of(Form form, Span title, String text) {
        StringBuilder words = new StringBuilder(title.length());
        for (int i = title.start(); i < title.end(); i++) {
            if (!Whitespace.is(text.charAt(i))) {
                words.append(text.charAt(i));
            }
        }
        int end = Whitespace.trimEnd(text, 0, text.length());
        return new HeadingWords(form, title, words.toString(), end, end == 0 ? 0 : text.charAt(end - 1));
    }

    /** Whether a line would be the title of a document but for the point at its end. */
    public static boolean areTitleWithPoint(LogicalLine of) {
        String line = Whitespace.strip(of.text());
        int last = line.length() - 1;
        return last > 0
                && "。；，：".indexOf(line.charAt(last)) >= 0
                && PartHint.of(line.substring(0, last)) == PartHint.TITLE;
    }
}
