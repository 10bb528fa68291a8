package org.nigao.draft;

import org.nigao.text.Span;

/**
 * A logical line at its place in one version of a draft.
 *
 * @param index its place among {@link Draft#paragraphs()}
 * @param start UTF-16 offset of its first character in the original
 * @param firstLine the physical line it begins on, counted from 0
 * @param role what it is in the document
 * @param inline whether it was split off: the text before it stands on the same physical line
 */
public record Paragraph(int index, int start, int firstLine, Role role, LogicalLine line, boolean inline) {

    public String text() {
        return line.text();
    }

    /** Where it stands in the original. */
    public Span span() {
        return Span.at(start, line.sourceLength());
    }

    /** Where a span of its logical text stands in the original. */
    public Span span(Span logical) {
        return line.source(logical, start);
    }

    public Span span(int from, int to) {
        return span(new Span(from, to));
    }

    /** Where it stands in the original, without white space at its ends. */
    public Span trimmed() {
        String text = line.text();
        int from = Whitespace.skip(text, 0);
        return span(from, Whitespace.trimEnd(text, from, text.length()));
    }

    /** Where its last character that is no white space ends in the original. */
    public int trimmedEnd() {
        return start + line.trimmedEnd();
    }

    /** This one said by another line that begins where it does. */
    Paragraph in(LogicalLine other) {
        return new Paragraph(index, start, firstLine, role, other, inline);
    }

    Paragraph in(Role other) {
        return new Paragraph(index, start, firstLine, other, line, inline);
    }
}
