package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an editor shows in and beside the text. */
class StructureTest {

    private static final String ONCE = "由县住建局会同𠮷镇人民政府，于六月底前完成三个老旧小区的管网更新改造任务。";
    private static final String TOKENS = "{textDocument:{semanticTokens:{requests:{full:{delta:true},range:true},"
            + "tokenTypes:[],tokenModifiers:[],formats:['relative']}}}";

    @Test
    void aSelectionGrowsFromWordToDocument() {
        String text = "一、𠮷祥目标\n年底前完成𠮷镇管网改造，确保群众满意。再抓管理。\n二、分工\n各负其责。\n";
        try (Asking asking = Asking.of(text)) {
            JsonNode range = asking.client()
                    .request(
                            "textDocument/selectionRange",
                            "{textDocument:{uri:'" + Asking.URI + "'},positions:[" + asking.at("确保|群众") + "]}")
                    .get(0);
            List<String> grown = new ArrayList<>();
            for (JsonNode at = range; at != null; at = at.get("parent")) {
                grown.add(asking.words(at.get("range")));
            }
            assertEquals(
                    List.of(
                            "群众",
                            "确保群众满意",
                            "年底前完成𠮷镇管网改造，确保群众满意。",
                            "年底前完成𠮷镇管网改造，确保群众满意。再抓管理。",
                            "一、𠮷祥目标\n年底前完成𠮷镇管网改造，确保群众满意。再抓管理。",
                            text),
                    grown);
        }
    }

    @Test
    void lensesCountCopiesItemsAndCitations() {
        String text = "一、𠮷祥要求\n见第三部分。\n（一）目标\n" + ONCE + "\n（二）原则\n量力而行。\n二、任务\n抓紧办理。\n三、保障\n" + ONCE + "\n";
        try (Asking asking = Asking.of(text)) {
            List<String> lenses = new ArrayList<>();
            for (JsonNode lens : asking.ask("textDocument/codeLens")) {
                lenses.add(lens.get("range").get("start").get("line").asInt() + " "
                        + lens.get("command").get("title").asText());
            }
            assertEquals(List.of("3 重复 1 处", "9 与第 4 行起的内容重复", "0 下设 2 项", "8 文中提到 1 次"), lenses);
        }
    }

    @Test
    void theRightNumberStandsBehindAWrongOne() {
        String text = "一、𠮷祥要求\n甲。\n二、任务\n乙。\n四、保障\n丙。\n五、督查\n丁。\n";
        try (Asking asking = Asking.of("{textDocument:{inlayHint:{}}}", text)) {
            String whole = "{textDocument:{uri:'" + Asking.URI + "'},range:" + asking.range(0, text.length()) + "}";
            JsonNode hints = asking.client().request("textDocument/inlayHint", whole);
            assertEquals(1, hints.size());
            assertEquals("应为三、", hints.get(0).get("label").asText());
            assertEquals(text.indexOf("保障"), asking.offset(hints.get(0).get("position")));
            assertEquals(text.replace("四、", "三、"), asking.edited(hints.get(0).get("textEdits")));
            String head = "{textDocument:{uri:'" + Asking.URI + "'},range:" + asking.range(0, 5) + "}";
            assertEquals(
                    0, asking.client().request("textDocument/inlayHint", head).size());
        }
    }

    @Test
    void headingsLabelsCitationsAndNamesAreColoured() {
        String text = "分享到：\n一、𠮷祥要求\n见第二部分和《𠮷祥规划》。\n二、任务\n" + ONCE + "\n三、保障\n" + ONCE + "\n";
        try (Asking asking = Asking.of(TOKENS, text)) {
            JsonNode all = asking.ask("textDocument/semanticTokens/full");
            List<String> expected = List.of(
                    "分享到： 4 0", "一、 0 0", "𠮷祥要求 1 0", "第二部分 2 0", "𠮷祥规划 3 0", "二、 0 0", "任务 1 0", "三、 0 0", "保障 1 0");
            assertEquals(expected, tokens(all.get("data"), asking));
            int from = text.indexOf("见第二");
            JsonNode part = asking.client()
                    .request(
                            "textDocument/semanticTokens/range",
                            "{textDocument:{uri:'" + Asking.URI + "'},range:" + asking.range(from, text.indexOf("二、任务"))
                                    + "}");
            assertEquals(expected.subList(3, 5), tokens(part.get("data"), asking));
        }
    }

    @Test
    void onlyWhatChangedIsSentAgain() {
        String text = "一、𠮷祥要求\n甲。\n二、任务\n乙。\n";
        try (Asking asking = Asking.of(TOKENS, text)) {
            TestClient client = asking.client();
            JsonNode before = asking.ask("textDocument/semanticTokens/full");
            client.change(Asking.URI, 2, "{range:" + asking.range(0, 0) + ",text:'𠮷。\\n'}");
            JsonNode delta = client.request(
                    "textDocument/semanticTokens/full/delta",
                    "{textDocument:{uri:'" + Asking.URI + "'},previousResultId:" + before.get("resultId") + "}");
            List<Integer> patched = integers(before.get("data"));
            for (JsonNode edit : delta.get("edits")) {
                int start = edit.get("start").asInt();
                patched.subList(start, start + edit.get("deleteCount").asInt()).clear();
                patched.addAll(start, integers(edit.get("data")));
            }
            assertTrue(delta.get("edits").get(0).get("data").size() < 5, delta::toString);
            assertEquals(integers(asking.ask("textDocument/semanticTokens/full").get("data")), patched);
        }
    }

    @Test
    void formattingAppliesWhatIsSafe() {
        String text = "一、𠮷祥要求\n坚持改革,注重实效。\n二、任务\n落实责任,加强督查。\n";
        try (Asking asking = Asking.of(text)) {
            String options = "options:{tabSize:4,insertSpaces:true}";
            String document = "{textDocument:{uri:'" + Asking.URI + "'}," + options;
            JsonNode all = asking.client().request("textDocument/formatting", document + "}");
            assertEquals(text.replace(",", "，"), asking.edited(all));
            int second = text.indexOf("二、");
            JsonNode part = asking.client()
                    .request(
                            "textDocument/rangeFormatting",
                            document + ",range:" + asking.range(second, text.length()) + "}");
            assertEquals(text.substring(0, second) + text.substring(second).replace(",", "，"), asking.edited(part));
        }
    }

    private static List<Integer> integers(JsonNode data) {
        List<Integer> numbers = new ArrayList<>();
        if (data != null) {
            data.forEach(n -> numbers.add(n.asInt()));
        }
        return numbers;
    }

    /** The words of each token, its type and its modifiers. */
    private static List<String> tokens(JsonNode data, Asking asking) {
        List<String> tokens = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            int down = data.get(i).asInt();
            line += down;
            column = data.get(i + 1).asInt() + (down == 0 ? column : 0);
            String range = "{start:{line:" + line + ",character:" + column + "},end:{line:" + line + ",character:"
                    + (column + data.get(i + 2).asInt()) + "}}";
            tokens.add(asking.words(TestClient.json(range)) + " " + data.get(i + 3) + " " + data.get(i + 4));
        }
        return tokens;
    }
}
