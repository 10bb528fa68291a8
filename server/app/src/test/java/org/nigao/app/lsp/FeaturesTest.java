package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What an editor gets to see of a small plan, with characters outside the basic plane before what is looked at. */
class FeaturesTest {

    private static final String URI = "file:///%E8%8D%89%E7%A8%BF.txt";
    private static final String DOCUMENT = "{textDocument:{uri:'" + URI + "'}}";
    private static final String TREE = "{textDocument:{documentSymbol:{hierarchicalDocumentSymbolSupport:true}}}";
    private static final String TWICE = "由县住建局会同𠮷镇人民政府，于六月底前完成三个老旧小区的管网更新改造任务。";

    private static final String PLAN = """
            𠮷祥县2026年老旧小区改造工作要点

            为切实改善居住条件，制定本要点。
            一、𠮷祥总体要求
            坚持先地下后地上，分步实施。
            （一）工作目标
            %s
            （二）基本原则
            量力而行，尽力而为。

            二、重点任务
            %s
            """.formatted(TWICE, TWICE);

    @Test
    void theOutlineComesAsATree() {
        try (TestClient client = TestClient.open(TREE, URI, PLAN)) {
            JsonNode symbols = client.request("textDocument/documentSymbol", DOCUMENT);
            assertEquals(
                    List.of("𠮷祥县2026年老旧小区改造工作要点", "  一、𠮷祥总体要求", "    （一）工作目标", "    （二）基本原则", "  二、重点任务"),
                    names(symbols, ""));
            JsonNode first = symbols.get(0).get("children").get(0);
            assertEquals("3:0-3:9", range(first.get("selectionRange")));
            assertEquals(3, first.get("kind").asInt());
            assertEquals("3:0", range(first.get("range")).substring(0, 3));
        }
    }

    @Test
    void theOutlineComesFlatToAClientThatKnowsNoTree() {
        try (TestClient client = TestClient.open("{}", URI, PLAN)) {
            JsonNode symbols = client.request("textDocument/documentSymbol", DOCUMENT);
            assertEquals(5, symbols.size());
            JsonNode goal = symbols.get(2);
            assertEquals("（一）工作目标", goal.get("name").asText());
            assertEquals("一、𠮷祥总体要求", goal.get("containerName").asText());
            assertEquals(URI, goal.get("location").get("uri").asText());
        }
    }

    @Test
    void theHeadingsOfACopyStandUnderOneDeprecatedNode() {
        String body = """
                一、强化领导
                各乡镇党委要把改造工作摆上重要位置，每季度专题研究不少于一次，主要负责同志亲自抓。
                二、强化保障
                县财政统筹安排专项资金三千万元，优先用于管网更新和适老化改造，严禁挤占挪用。
                """;
        try (TestClient client = TestClient.open(TREE, URI, body + body)) {
            JsonNode symbols = client.request("textDocument/documentSymbol", DOCUMENT);
            List<JsonNode> copies = all(symbols, DocumentSymbols.COPY);
            assertEquals(1, copies.size(), symbols::toPrettyString);
            assertEquals("[1]", copies.get(0).get("tags").toString());
            assertEquals(List.of("一、强化领导", "二、强化保障"), names(copies.get(0).get("children"), ""));
            assertEquals(5, names(symbols, "").size(), symbols::toPrettyString);
        }
    }

    @Test
    void sectionsFold() {
        try (TestClient client = TestClient.open("{textDocument:{foldingRange:{lineFoldingOnly:true}}}", URI, PLAN)) {
            List<String> folds = folds(client);
            assertTrue(folds.contains("3-8"), folds::toString); // 一、 up to the last line with text
            assertTrue(folds.contains("5-6"), folds::toString);
            assertTrue(folds.contains("7-8"), folds::toString);
            assertTrue(folds.contains("10-11"), folds::toString);
        }
    }

    @Test
    void foldsBeginBehindTheHeadingWhereTheClientFoldsCharacters() {
        try (TestClient client = TestClient.open("{}", URI, PLAN)) {
            JsonNode folds = client.request("textDocument/foldingRange", DOCUMENT);
            JsonNode section = StreamSupport.stream(folds.spliterator(), false)
                    .filter(f -> f.get("startLine").asInt() == 5)
                    .findFirst()
                    .orElseThrow();
            assertEquals(7, section.get("startCharacter").asInt());
            assertEquals(TWICE.length(), section.get("endCharacter").asInt());
        }
    }

    @Test
    void aClientThatWantsFewFoldsGetsTheLargest() {
        try (TestClient client =
                TestClient.open("{textDocument:{foldingRange:{rangeLimit:2,lineFoldingOnly:true}}}", URI, PLAN)) {
            assertEquals(2, folds(client).size());
            assertTrue(folds(client).contains("3-8"));
        }
    }

    @Test
    void hoverOnANumberSaysItsPlaceInTheStructure() {
        try (TestClient client = TestClient.open("{}", URI, PLAN)) {
            JsonNode hover = hover(client, 7, 1);
            String said = hover.get("contents").get("value").asText();
            assertEquals("plaintext", hover.get("contents").get("kind").asText());
            assertTrue(said.contains("一、𠮷祥总体要求 ＞ （二）基本原则"), said);
            assertTrue(said.contains("共 2 项，这是第 2 项"), said);
            assertTrue(said.contains("“（三）”"), said);
            assertEquals("7:0-7:3", range(hover.get("range")));
            assertTrue(hover(client, 0, 0).isNull());
        }
    }

    @Test
    void hoverOnANumberThatSlippedSaysWhatItShouldBe() {
        try (TestClient client = TestClient.open("{}", URI, "一、总体要求\n二、重点任务\n四、保障措施\n五、督促检查\n")) {
            String said = hover(client, 2, 0).get("contents").get("value").asText();
            assertTrue(said.contains("第 3 项；按顺序应为“三、”；下一项应为“四、”"), said);
        }
    }

    @Test
    void hoverOnAFindingGivesThePageOfItsRule() {
        try (TestClient client =
                TestClient.open("{textDocument:{hover:{contentFormat:['markdown','plaintext']}}}", URI, PLAN)) {
            JsonNode hover = hover(client, 11, 1);
            assertEquals("markdown", hover.get("contents").get("kind").asText());
            assertTrue(hover.get("contents").get("value").asText().contains("**"), hover::toString);
        }
    }

    @Test
    void aDuplicateIsPushedWithItsVersionAndItsOtherPlace() {
        try (TestClient client = TestClient.open(
                "{textDocument:{publishDiagnostics:{relatedInformation:true,tagSupport:{valueSet:[1,2]},dataSupport:true}}}",
                URI,
                PLAN)) {
            JsonNode params = client.incoming("textDocument/publishDiagnostics").get("params");
            assertEquals(URI, params.get("uri").asText());
            assertEquals(1, params.get("version").asInt());
            JsonNode duplicate = duplicate(params.get("diagnostics"));
            assertEquals("拟稿", duplicate.get("source").asText());
            assertEquals("[1]", duplicate.get("tags").toString());
            assertEquals(
                    "duplicate-paragraph", duplicate.get("data").get("rule").asText());
            assertEquals(11, duplicate.get("range").get("start").get("line").asInt());
            JsonNode other = duplicate.get("relatedInformation").get(0).get("location");
            assertEquals("6:0-6:" + TWICE.length(), range(other.get("range")));
        }
    }

    @Test
    void whatTheClientDoesNotUnderstandIsLeftOut() {
        try (TestClient client = TestClient.open("{}", URI, PLAN)) {
            JsonNode duplicate = duplicate(client.incoming("textDocument/publishDiagnostics")
                    .get("params")
                    .get("diagnostics"));
            assertFalse(duplicate.has("tags"));
            assertFalse(duplicate.has("relatedInformation"));
            assertFalse(duplicate.has("data"));
        }
    }

    @Test
    void closingADraftTakesItsDiagnosticsBack() {
        try (TestClient client = TestClient.open("{}", URI, PLAN)) {
            client.incoming("textDocument/publishDiagnostics");
            client.notify("textDocument/didClose", DOCUMENT);
            JsonNode params = client.incoming("textDocument/publishDiagnostics").get("params");
            assertEquals(0, params.get("diagnostics").size());
            assertEquals(
                    0, client.request("textDocument/documentSymbol", DOCUMENT).size());
        }
    }

    @Test
    void aClientThatPullsIsPushedNothingAndHearsOfNoChangeInALine() {
        try (TestClient client = TestClient.open("{textDocument:{diagnostic:{}}}", URI, PLAN)) {
            JsonNode full = client.request("textDocument/diagnostic", DOCUMENT);
            assertEquals("full", full.get("kind").asText());
            duplicate(full.get("items"));
            String again = "{textDocument:{uri:'" + URI + "'},previousResultId:" + full.get("resultId") + "}";
            JsonNode unchanged = client.request("textDocument/diagnostic", again);
            assertEquals("unchanged", unchanged.get("kind").asText());
            assertEquals(full.get("resultId"), unchanged.get("resultId"));
            assertFalse(unchanged.has("items"));

            client.change(URI, 2, "{range:{start:{line:11,character:0},end:{line:12,character:0}},text:''}");
            JsonNode changed = client.request("textDocument/diagnostic", again);
            assertEquals("full", changed.get("kind").asText());
            assertEquals(0, count(changed.get("items"), "duplicate-paragraph"));
            assertFalse(client.hasReceived("textDocument/publishDiagnostics"));
        }
    }

    @Test
    void aDraftThatIsNotOpenHasNothingToSay() {
        try (TestClient client = TestClient.initialized("{}")) {
            assertEquals(
                    0, client.request("textDocument/documentSymbol", DOCUMENT).size());
            assertEquals(
                    0, client.request("textDocument/foldingRange", DOCUMENT).size());
            assertEquals(
                    0,
                    client.request("textDocument/diagnostic", DOCUMENT)
                            .get("items")
                            .size());
            assertTrue(hover(client, 0, 0).isNull());
        }
    }

    @Test
    void aCancelledRequestIsAnsweredAsCancelled() {
        String large = (PLAN + "\n").repeat(3000);
        try (TestClient client = TestClient.open("{textDocument:{diagnostic:{}}}", URI, large)) {
            client.send("textDocument/diagnostic", DOCUMENT); // keeps the worker busy for a while
            int second = client.send("textDocument/documentSymbol", DOCUMENT);
            client.notify("$/cancelRequest", "{id:" + second + "}");
            assertEquals(
                    -32800, client.response(second).get("error").get("code").asInt());
            client.notify("$/cancelRequest", "{id:12345}");
            client.notify("$/cancelRequest", "{}");
            client.notify("$/cancelRequest", "");
        }
    }

    private static JsonNode hover(TestClient client, int line, int character) {
        return client.request(
                "textDocument/hover",
                "{textDocument:{uri:'" + URI + "'},position:{line:" + line + ",character:" + character + "}}");
    }

    private static JsonNode duplicate(JsonNode diagnostics) {
        return StreamSupport.stream(diagnostics.spliterator(), false)
                .filter(d -> d.path("code").asText().equals("duplicate-paragraph"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(diagnostics));
    }

    private static long count(JsonNode diagnostics, String rule) {
        return StreamSupport.stream(diagnostics.spliterator(), false)
                .filter(d -> d.path("code").asText().equals(rule))
                .count();
    }

    private static List<String> folds(TestClient client) {
        List<String> folds = new ArrayList<>();
        client.request("textDocument/foldingRange", DOCUMENT)
                .forEach(f -> folds.add(f.get("startLine") + "-" + f.get("endLine")));
        return folds;
    }

    private static List<String> names(JsonNode symbols, String indent) {
        List<String> names = new ArrayList<>();
        for (JsonNode symbol : symbols) {
            names.add(indent + symbol.get("name").asText());
            names.addAll(names(symbol.path("children"), indent + "  "));
        }
        return names;
    }

    private static List<JsonNode> all(JsonNode symbols, String name) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode symbol : symbols) {
            if (symbol.get("name").asText().equals(name)) {
                found.add(symbol);
            }
            found.addAll(all(symbol.path("children"), name));
        }
        return found;
    }

    static String range(JsonNode range) {
        return position(range.get("start")) + "-" + position(range.get("end"));
    }

    private static String position(JsonNode position) {
        return position.get("line") + ":" + position.get("character");
    }
}
