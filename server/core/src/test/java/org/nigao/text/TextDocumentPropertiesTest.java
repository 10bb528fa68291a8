package org.nigao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text, with the line breaks and characters that make conversion hard at every turn. */
class TextDocumentPropertiesTest {

    @Property(seed = "1", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void everyOffsetComesBackFromItsPosition(@ForAll("texts") String text, @ForAll PositionEncoding encoding) {
        TextDocument document = TextDocument.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            int back = document.offset(document.position(offset, encoding), encoding);
            assertEquals(startOfCharacter(text, offset), back, "offset " + offset);
        }
    }

    @Property(seed = "2", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void aPositionCountsTheUnitsOfItsLine(@ForAll("texts") String text, @ForAll PositionEncoding encoding) {
        TextDocument document = TextDocument.of(text);
        for (int line = 0; line < document.lineCount(); line++) {
            String words = text.substring(document.lineStart(line), document.lineEnd(line));
            assertEquals(
                    new LineColumn(line, units(words, encoding)), document.position(document.lineEnd(line), encoding));
        }
    }

    @Property(seed = "3", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void positionsRiseWithOffsets(@ForAll("texts") String text, @ForAll PositionEncoding encoding) {
        TextDocument document = TextDocument.of(text);
        for (int offset = 1; offset <= text.length(); offset++) {
            LineColumn before = document.position(offset - 1, encoding);
            LineColumn after = document.position(offset, encoding);
            assertTrue(
                    after.line() > before.line() || after.line() == before.line() && after.column() >= before.column(),
                    () -> before + " then " + after);
        }
    }

    @Property(seed = "4", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void linesAreWhatJavaReadsAsLines(@ForAll("texts") String text) {
        TextDocument document = TextDocument.of(text);
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertEquals(lines.length, document.lineCount());
        for (int i = 0; i < lines.length; i++) {
            assertEquals(lines[i], text.substring(document.lineStart(i), document.lineEnd(i)));
        }
    }

    @Property(seed = "5", tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void anEditedDocumentIsADocumentOfTheNewText(
            @ForAll("texts") String text, @ForAll("texts") String inserted, @ForAll int a, @ForAll int b) {
        int one = Math.floorMod(a, text.length() + 1);
        int other = Math.floorMod(b, text.length() + 1);
        Span span = new Span(Math.min(one, other), Math.max(one, other));
        TextDocument edited = TextDocument.of(text).with(new Edit(span, inserted));
        TextDocument fresh = TextDocument.of(text.substring(0, span.start()) + inserted + text.substring(span.end()));
        assertEquals(fresh.text(), edited.text());
        assertEquals(fresh.lineCount(), edited.lineCount());
        for (int line = 0; line < fresh.lineCount(); line++) {
            assertEquals(fresh.lineStart(line), edited.lineStart(line), "start of line " + line);
            assertEquals(fresh.lineEnd(line), edited.lineEnd(line), "end of line " + line);
        }
    }

    @Property(seed = "6", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void everyPositionMeansAnOffsetInTheText(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = -3, max = 40) int line,
            @ForAll @IntRange(min = -3, max = 60) int column,
            @ForAll PositionEncoding encoding) {
        int offset = TextDocument.of(text).offset(new LineColumn(line, column), encoding);
        assertTrue(offset >= 0 && offset <= text.length());
        assertEquals(startOfCharacter(text, offset), offset);
    }

    /** A pair of surrogates and a pair of \r\n are one; an offset inside means the first of them. */
    private static int startOfCharacter(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && (Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
                        || text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n');
        return inside ? offset - 1 : offset;
    }

    private static int units(String text, PositionEncoding encoding) {
        return switch (encoding) {
            case UTF16 -> text.length();
            case UTF32 -> text.codePointCount(0, text.length());
            // Java writes a lone surrogate as one "?"; the protocol's UTF-8 has three bytes for the character that
            // replaces it.
            case UTF8 ->
                text.codePoints()
                        .map(c -> c >= 0xD800 && c < 0xE000
                                ? 3
                                : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length)
                        .sum();
        };
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hard = Arbitraries.of(
                "\n",
                "\r",
                "\r\n",
                "\ud83d\ude00",
                "\ud83d",
                "\ude00",
                "\u0000",
                "\u00e9",
                "\u2028",
                "\u0085",
                "一",
                "a");
        Arbitrary<String> any = Arbitraries.chars().all().map(String::valueOf);
        return Arbitraries.frequencyOf(Tuple.of(6, hard), Tuple.of(1, any))
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }
}
