package org.nigao.text;

/**
 * One replacement in a text.
 *
 * @param span what is replaced, in UTF-16 offsets of the text before the edit
 * @param text what stands there afterwards
 */
public record Edit(Span span, String text) implements Comparable<Edit> {

    public static Edit insert(int offset, String text) {
        return new Edit(new Span(offset, offset), text);
    }

    public static Edit delete(Span span) {
        return new Edit(span, "");
    }

    @Override
    public int compareTo(Edit other) {
        return span.compareTo(other.span);
    }
}
