package org.nigao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** Whatever was joined or split, every character of a paragraph is found again in the original. */
class SourceOffsetsTest {

    @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void everyCharacterOfAParagraphStandsInTheOriginal(@ForAll("wrapped") String text, @ForAll Format format) {
        assertFoundAgain(Draft.of(TextDocument.of(text), format));
    }

    @Property(seed = "2", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void paragraphsStandInOrderAndHoldAllThatIsNotBlank(@ForAll("wrapped") String text, @ForAll Format format) {
        Draft draft = Draft.of(TextDocument.of(text), format);
        int end = 0;
        for (Paragraph paragraph : draft.paragraphs()) {
            Span span = paragraph.span();
            assertTrue(span.start() >= end, () -> "overlaps the one before: " + paragraph);
            assertBlank(text.substring(end, span.start()));
            assertEquals(draft.document().lineOf(span.start()), paragraph.firstLine());
            end = span.end();
        }
        assertBlank(text.substring(end));
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            assertEquals(i, draft.paragraphs().get(i).index());
        }
    }

    @Test
    void aHeadingThatWasSplitOffAJoinedLineIsFoundAgain() {
        Draft draft = Draft.of("""
                2031年，各单位要做好下列工作。一、修好水渠。汛期之前清淤加固，由水务站牵头，各村配合，做到不留死
                角，年底验收并公布结果。二、办好夜校。冬闲时节开办种植和电工两个班，由文化站牵头，聘请本地师傅授课，
                结业发证。三、管好路灯。逐盏登记编号，由供电所牵头，坏灯三日内修复，群众报修电话上墙公示，每季度回访。
                """);
        assertTrue(
                draft.paragraphs().stream().anyMatch(p -> p.inline() && p.line().isJoined()),
                () -> "made of it: " + draft.paragraphs());
        assertFoundAgain(draft);
    }

    private static void assertFoundAgain(Draft draft) {
        for (Paragraph paragraph : draft.paragraphs()) {
            String text = paragraph.text();
            int last = -1;
            for (int i = 0; i < text.length(); i++) {
                int source = paragraph.start() + paragraph.line().source(i);
                assertEquals(text.charAt(i), draft.text().charAt(source), "character " + i + " of " + paragraph);
                assertTrue(source > last, "out of order");
                assertEquals(source, paragraph.span(i, i + 1).start());
                last = source;
            }
            assertEquals(
                    last + 1,
                    text.isEmpty() ? 0 : paragraph.span(0, text.length()).end());
        }
    }

    private static void assertBlank(String between) {
        assertEquals("", Whitespace.removed(between).replaceAll("[\r\n]", ""), "left out");
    }

    @Provide
    Arbitrary<String> wrapped() {
        Arbitrary<String> word = Arbitraries.of(
                "一、",
                "二、",
                "三、",
                "（一）",
                "（二）",
                "1.",
                "2.",
                "3.",
                "修好水渠",
                "办好夜校",
                "管好路灯",
                "由水务站牵头，",
                "按季度公布结果。",
                "的",
                "《",
                "》",
                "附件1",
                "\ud83d\ude00",
                "\ud83d",
                "\u0000",
                "　　",
                " ");
        Arbitrary<String> lineBreak = Arbitraries.of("\n", "\r\n", "\r", "\n\n");
        return Arbitraries.frequencyOf(Tuple.of(6, word), Tuple.of(1, lineBreak))
                .list()
                .ofMaxSize(80)
                .map(pieces -> String.join("", pieces));
    }
}
