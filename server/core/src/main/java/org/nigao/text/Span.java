package org.nigao.text;

/**
 * A half-open range of UTF-16 offsets.
 *
 * @param start the first offset inside
 * @param end the first offset behind; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
        }
    }

    public static Span at(int start, int length) {
        return new Span(start, start + length);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The same range {@code by} units further on. */
    public Span shift(int by) {
        return by == 0 ? this : new Span(start + by, end + by);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether both share at least one unit; an empty span overlaps a span that it stands strictly inside of. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether both share a unit or stand side by side, so that a caret at an end is at the span. */
    public boolean touches(Span other) {
        return start <= other.end && other.start <= end;
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    // Written out: what the compiler makes of a record links classes at run time, which a start waits for.
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && span.start == start && span.end == end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
