package org.nigao.text;

import java.util.Arrays;

/**
 * One version of a text, and the only converter between its UTF-16 offsets and line/column positions.
 *
 * <p>A line ends with {@code \n}, {@code \r\n} or {@code \r}, as the protocol has it. Immutable.
 */
public final class TextDocument {

    private final Chunks chunks;
    private final int[] lineStarts;
    private final int lineCount;
    /** Put together when first asked for. */
    private String text;

    private TextDocument(Chunks chunks, int[] lineStarts, int lineCount) {
        this.chunks = chunks;
        this.lineStarts = lineStarts;
        this.lineCount = lineCount;
    }

    public static TextDocument of(String text) {
        LineStarts starts = new LineStarts(16 + text.length() / 64);
        starts.add(0);
        starts.scan(text, 0, text.length());
        return new TextDocument(Chunks.of(text), starts.values, starts.count);
    }

    /** The whole text. Of a large draft that was just edited it is put together first: ask for a part where one will do. */
    public String text() {
        if (text == null) {
            text = chunks.toString();
        }
        return text;
    }

    /** The whole text to look into, without putting it together. */
    public CharSequence chars() {
        return chunks;
    }

    /** The text of a span. */
    public String text(Span span) {
        return chunks.substring(span.start(), span.end());
    }

    /** A line without its line break. */
    public String line(int line) {
        return chunks.substring(lineStart(line), lineEnd(line));
    }

    /** The line break that the text uses: that of its first line, {@code \n} where there is none. */
    public String lineBreak() {
        return lineCount == 1 ? "\n" : chunks.substring(lineEnd(0), lineStarts[1]);
    }

    /** Length in UTF-16 units. */
    public int length() {
        return chunks.length();
    }

    /** At least 1; a text that ends with a line break has an empty last line. */
    public int lineCount() {
        return lineCount;
    }

    /** Offset of the first character of a line. */
    public int lineStart(int line) {
        return lineStarts[line];
    }

    /** Offset behind the last character of a line, before its line break. */
    public int lineEnd(int line) {
        int end = line + 1 < lineCount ? lineStarts[line + 1] : chunks.length();
        if (line + 1 < lineCount) {
            end--;
            if (end > lineStarts[line] && chunks.charAt(end) == '\n' && chunks.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return end;
    }

    /** The line that an offset stands on; an offset inside a line break belongs to the line it ends. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, 0, lineCount, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The position of an offset; outside the text that of its nearest end, inside a character that of its start. */
    public LineColumn position(int offset, PositionEncoding encoding) {
        int clamped = Math.max(0, Math.min(offset, chunks.length()));
        if (insideSurrogatePair(clamped)) {
            clamped--;
        }
        int line = lineOf(clamped);
        int start = lineStarts[line];
        int end = Math.min(clamped, lineEnd(line));
        if (encoding == PositionEncoding.UTF16) {
            return new LineColumn(line, end - start);
        }
        int column = 0;
        for (int at = start; at < end; ) {
            int codePoint = Character.codePointAt(chunks, at);
            column += encoding.units(codePoint);
            at += Character.charCount(codePoint);
        }
        return new LineColumn(line, column);
    }

    /**
     * The offset of a position. A line past the end means the end of the text, a column past the end of its line means
     * the end of the line, and a column inside a character means the start of that character.
     */
    public int offset(LineColumn position, PositionEncoding encoding) {
        if (position.line() < 0) {
            return 0;
        }
        if (position.line() >= lineCount) {
            return chunks.length();
        }
        int at = lineStarts[position.line()];
        int end = lineEnd(position.line());
        int column = Math.max(0, position.column());
        if (encoding == PositionEncoding.UTF16) {
            int offset = (int) Math.min(end, (long) at + column);
            return insideSurrogatePair(offset) ? offset - 1 : offset;
        }
        while (at < end) {
            int codePoint = Character.codePointAt(chunks, at);
            column -= encoding.units(codePoint);
            if (column < 0) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** The document after one edit. Copies the text around it and looks for line breaks only in what is new. */
    public TextDocument with(Edit edit) {
        int from = edit.span().start();
        int to = edit.span().end();
        Chunks changed = chunks.replace(from, to, edit.text());
        // A break may form or fall apart where the new text meets the old (\r | \n), so one unit each side is
        // rescanned.
        int scanFrom = Math.max(0, from - 1);
        int scanTo = Math.min(chunks.length(), to + 1);
        int delta = edit.text().length() - (to - from);
        int keepBefore = firstStartAfter(scanFrom);
        int keepAfter = firstStartAfter(scanTo);
        LineStarts starts = new LineStarts(lineCount + 16);
        starts.addAll(lineStarts, 0, keepBefore, 0);
        starts.scan(changed, scanFrom, scanTo + delta);
        starts.addAll(lineStarts, keepAfter, lineCount, delta);
        return new TextDocument(changed, starts.values, starts.count);
    }

    private int firstStartAfter(int offset) {
        int found = Arrays.binarySearch(lineStarts, 0, lineCount, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private boolean insideSurrogatePair(int offset) {
        return offset > 0
                && offset < chunks.length()
                && Character.isLowSurrogate(chunks.charAt(offset))
                && Character.isHighSurrogate(chunks.charAt(offset - 1));
    }

    /** A growing list of offsets. */
    private static final class LineStarts {
        private int[] values;
        private int count;

        LineStarts(int capacity) {
            values = new int[capacity];
        }

        void add(int start) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = start;
        }

        void addAll(int[] source, int from, int to, int shift) {
            int added = to - from;
            if (count + added > values.length) {
                values = Arrays.copyOf(values, count + added + 16);
            }
            for (int i = from; i < to; i++) {
                values[count++] = source[i] + shift;
            }
        }

        /** Adds the starts of the lines whose break ends in (from, to]. */
        void scan(CharSequence text, int from, int to) {
            for (int at = from; at < to; at++) {
                char c = text.charAt(at);
                if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                    add(at + 1);
                }
            }
        }
    }
}
