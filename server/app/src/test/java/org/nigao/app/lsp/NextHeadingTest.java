package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of the next heading, in the three ways that editors offer what could be written. */
class NextHeadingTest {

    private static final String PLAN = "一、𠮷祥要求\n（一）𠮷祥目标\n年底前完成。\n（二）原则\n量力而行。\n";
    private static final String LAZY =
            "{textDocument:{completion:{completionItem:{resolveSupport:{properties:['documentation']}}},inlineCompletion:{}}}";

    @ParameterizedTest
    @CsvSource({
        "'',（三） 二、 1.",
        "（,（三）",
        "(,（三）",
        "三,（三）",
        "二,二、",
        "坚持,''",
    })
    void aLineCanBeginWithTheNextNumberOfEachOpenLevel(String typed, String labels) {
        String text = PLAN + typed;
        try (Asking asking = Asking.of(text)) {
            JsonNode list = asking.client()
                    .request(
                            "textDocument/completion",
                            "{textDocument:{uri:'" + Asking.URI + "'},position:" + asking.position(text.length())
                                    + "}");
            assertTrue(list.get("isIncomplete").asBoolean());
            List<String> offered = new ArrayList<>();
            for (JsonNode item : list.get("items")) {
                if (!item.get("detail").asText().startsWith("下一")) {
                    continue; // a phrase
                }
                offered.add(item.get("label").asText());
                assertEquals(typed, asking.words(item.get("textEdit").get("range")));
                assertTrue(item.get("filterText").asText().startsWith(typed));
                assertFalse(item.get("documentation").get("value").asText().isEmpty());
            }
            assertEquals(labels, String.join(" ", offered));
        }
    }

    @Test
    void whyIsToldWhenAnItemIsLookedAt() {
        try (Asking asking = Asking.of(LAZY, PLAN)) {
            JsonNode list = asking.client()
                    .request(
                            "textDocument/completion",
                            "{textDocument:{uri:'" + Asking.URI + "'},position:" + asking.position(PLAN.length())
                                    + "}");
            JsonNode item = list.get("items").get(0);
            assertFalse(item.has("documentation"));
            JsonNode resolved = asking.client().request("completionItem/resolve", item.toString());
            assertEquals(
                    "与“（二）原则”同级，接在它后面。",
                    resolved.get("documentation").get("value").asText());
        }
    }

    @Test
    void anEmptyLineShowsItInGrey() {
        try (Asking asking = Asking.of(LAZY, PLAN)) {
            String at = "{textDocument:{uri:'" + Asking.URI + "'},context:{triggerKind:2},position:";
            JsonNode items = asking.client()
                    .request("textDocument/inlineCompletion", at + asking.position(PLAN.length()) + "}")
                    .get("items");
            assertEquals("（三）", items.get(0).get("insertText").asText());
            assertEquals(
                    0,
                    asking.client()
                            .request("textDocument/inlineCompletion", at + asking.at("量力|而行") + "}")
                            .get("items")
                            .size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'（一）𠮷祥。先行。\n（二）原则。量力而行。\n', '（一）𠮷祥。先行。\n（二）原则。量力而行。\n（三）'",
        "'（一）𠮷祥\n（二）原则\n', '（一）𠮷祥\n（二）原则\n（三）'",
        "'　　1.清淤。先行。\n　　2.护岸𠮷。随后。\n', '　　1.清淤。先行。\n　　2.护岸𠮷。随后。\n　　3.'",
        // Nothing was written behind the number: it goes.
        "'（一）𠮷祥。先行。\n（二）\n', '（一）𠮷祥。先行。\n\n'",
        // Text belongs below these headings.
        "'（一）𠮷祥\n先行。\n（二）原则\n', '（一）𠮷祥\n先行。\n（二）原则\n'",
        "'（一）𠮷祥\n', '（一）𠮷祥\n'",
        // Behind text nothing is known.
        "'（一）𠮷祥\n先行。\n', '（一）𠮷祥\n先行。\n'",
    })
    void aNewLineBehindAnItemBeginsWithTheNextNumber(String before, String after) {
        try (Asking asking = Asking.of(before)) {
            JsonNode edits = asking.client()
                    .request(
                            "textDocument/onTypeFormatting",
                            "{textDocument:{uri:'" + Asking.URI
                                    + "'},ch:'\\n',options:{tabSize:4,insertSpaces:true},position:"
                                    + asking.position(before.length()) + "}");
            assertEquals(after, asking.edited(edits));
        }
    }

    @Test
    void aNumberThatStandsBelowAlreadyIsNotWrittenAgain() {
        String text = "（一）𠮷祥。先行。\n\n（二）原则。量力而行。\n";
        try (Asking asking = Asking.of(text)) {
            JsonNode edits = asking.client()
                    .request(
                            "textDocument/onTypeFormatting",
                            "{textDocument:{uri:'" + Asking.URI + "'},ch:'\\n',options:{tabSize:4,insertSpaces:true},"
                                    + "position:{line:1,character:0}}");
            assertEquals(0, edits.size());
        }
    }
}
