package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nigao.text.PositionEncoding;

/** What we say we can do is what we can do, in every unit of columns, with characters of two UTF-16 units in front. */
class EveryCapabilityTest {

    private static final String ONCE = "𠮷由县住建局会同𠮷镇人民政府，于六月底前完成三个老旧小区的管网更新改造任务。\n";

    private static final String PLAN = "𠮷祥县2026年河道治理工作方案\n\n"
            + "一、𠮷祥总体要求\n𠮷依据《𠮷祥河道规划》推进,分工见第三部分。\n"
            + ONCE
            + "二、𠮷祥任务\n（一）𠮷清淤。先行完成。（二）𠮷护岸。分段实施。（三）𠮷管护。长年坚持。\n抓紧办理,限期完成。\n"
            + "三、𠮷祥保障\n" + ONCE + "五、𠮷祥督查\n（一）𠮷祥督办。定期督查。\n";

    /** Tested by others: the unit itself, edits, folders. */
    private static final Set<String> ELSEWHERE = Set.of("positionEncoding", "textDocumentSync", "workspace");

    private static final String AT = "position:@";

    /** For each capability the requests that it stands for; @ is the position behind 见第三, # the range of all. */
    private static final Map<String, List<String>> REQUESTS = new LinkedHashMap<>();

    static {
        REQUESTS.put("hoverProvider", List.of("textDocument/hover position:^"));
        REQUESTS.put("completionProvider", List.of("textDocument/completion position:$"));
        REQUESTS.put(
                "inlineCompletionProvider",
                List.of("textDocument/inlineCompletion position:$,context:{triggerKind:1}"));
        REQUESTS.put("definitionProvider", List.of("textDocument/definition " + AT));
        REQUESTS.put(
                "referencesProvider", List.of("textDocument/references " + AT + ",context:{includeDeclaration:true}"));
        REQUESTS.put("documentHighlightProvider", List.of("textDocument/documentHighlight " + AT));
        REQUESTS.put("documentSymbolProvider", List.of("textDocument/documentSymbol "));
        REQUESTS.put("workspaceSymbolProvider", List.of("workspace/symbol query:'𠮷祥'"));
        REQUESTS.put("codeActionProvider", List.of("textDocument/codeAction range:#,context:{diagnostics:[]}"));
        REQUESTS.put("codeLensProvider", List.of("textDocument/codeLens "));
        REQUESTS.put("inlayHintProvider", List.of("textDocument/inlayHint range:#"));
        REQUESTS.put(
                "semanticTokensProvider",
                List.of("textDocument/semanticTokens/full ", "textDocument/semanticTokens/range range:#"));
        REQUESTS.put(
                "documentFormattingProvider", List.of("textDocument/formatting options:{tabSize:4,insertSpaces:true}"));
        REQUESTS.put(
                "documentRangeFormattingProvider",
                List.of("textDocument/rangeFormatting range:#,options:{tabSize:4,insertSpaces:true}"));
        REQUESTS.put(
                "documentOnTypeFormattingProvider",
                List.of("textDocument/onTypeFormatting position:$,ch:'\\n',options:{tabSize:4,insertSpaces:true}"));
        REQUESTS.put(
                "renameProvider",
                List.of("textDocument/prepareRename " + AT, "textDocument/rename " + AT + ",newName:'6'"));
        REQUESTS.put("foldingRangeProvider", List.of("textDocument/foldingRange "));
        REQUESTS.put("selectionRangeProvider", List.of("textDocument/selectionRange positions:[@]"));
        REQUESTS.put(
                "diagnosticProvider", List.of("textDocument/diagnostic ", "workspace/diagnostic previousResultIds:[]"));
        // Tested below and in NavigationTest, with files.
        REQUESTS.put("documentLinkProvider", List.of());
        REQUESTS.put("executeCommandProvider", List.of());
    }

    @Test
    void nothingIsAdvertisedThatIsNotAskedForHere() throws IOException {
        try (InputStream golden = EveryCapabilityTest.class.getResourceAsStream("initialize.json")) {
            Set<String> advertised = new TreeSet<>();
            TestClient.JSON.readTree(golden).get("capabilities").fieldNames().forEachRemaining(advertised::add);
            Set<String> asked = new TreeSet<>(REQUESTS.keySet());
            asked.addAll(ELSEWHERE);
            assertEquals(advertised, asked);
        }
    }

    @ParameterizedTest
    @EnumSource(PositionEncoding.class)
    void everyAnswerSaysTheSameInEveryUnit(PositionEncoding encoding) {
        Map<String, JsonNode> expected = answers(PositionEncoding.UTF16);
        Map<String, JsonNode> answered = answers(encoding);
        expected.forEach((request, answer) -> assertEquals(answer, answered.get(request), request));
    }

    private static Map<String, JsonNode> answers(PositionEncoding encoding) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        try (Asking asking = Asking.in(encoding, CapabilitiesTest.MODERN, PLAN)) {
            REQUESTS.values().stream().flatMap(List::stream).forEach(request -> {
                JsonNode answer = ask(asking, request);
                assertTrue(answer.size() > 0, () -> request + " was answered with " + answer);
                answers.put(request, inOffsets(answer, asking));
            });
        }
        return answers;
    }

    private static JsonNode ask(Asking asking, String request) {
        String method = request.substring(0, request.indexOf(' '));
        String params = request.substring(request.indexOf(' ') + 1)
                .replace("@", asking.at("见第三|部分"))
                .replace("^", asking.at("（|二）𠮷护"))
                .replace("$", asking.position(PLAN.length()))
                .replace("#", asking.range(0, PLAN.length()));
        String document = method.startsWith("workspace/") ? "" : "textDocument:{uri:'" + Asking.URI + "'}";
        String separator = document.isEmpty() || params.isEmpty() ? "" : ",";
        return asking.client().request(method, "{" + document + separator + params + "}");
    }

    /** With offsets in place of positions, and without the names of results, which are made of positions. */
    private static JsonNode inOffsets(JsonNode json, Asking asking) {
        if (json.isArray()) {
            ArrayNode array = TestClient.JSON.createArrayNode();
            json.forEach(item -> array.add(inOffsets(item, asking)));
            return array;
        }
        if (!json.isObject()) {
            return json;
        }
        ObjectNode object = TestClient.JSON.createObjectNode();
        if (json.has("line") && json.has("character")) {
            return object.put("offset", asking.offset(json));
        }
        if (json.path("data").isArray()) {
            return object.set("data", tokens(json.get("data"), asking));
        }
        if (json.has("startCharacter")) {
            return object.put("start", offset(json.get("startLine"), json.get("startCharacter"), asking))
                    .put("end", offset(json.get("endLine"), json.get("endCharacter"), asking));
        }
        json.properties().forEach(field -> {
            if (!field.getKey().equals("resultId")) {
                object.set(field.getKey(), inOffsets(field.getValue(), asking));
            }
        });
        return object;
    }

    private static int offset(JsonNode line, JsonNode character, Asking asking) {
        return asking.offset(TestClient.json("{line:" + line + ",character:" + character + "}"));
    }

    private static ArrayNode tokens(JsonNode data, Asking asking) {
        ArrayNode tokens = TestClient.JSON.createArrayNode();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            int down = data.get(i).asInt();
            line += down;
            column = data.get(i + 1).asInt() + (down == 0 ? column : 0);
            int end = column + data.get(i + 2).asInt();
            for (int at : List.of(column, end)) {
                tokens.add(asking.offset(TestClient.json("{line:" + line + ",character:" + at + "}")));
            }
            tokens.add(data.get(i + 3)).add(data.get(i + 4));
        }
        return tokens;
    }

    @Test
    void everyCommandThatIsAdvertisedDoesSomething(@TempDir Path folder) throws IOException {
        String uri = folder.resolve("𠮷.txt").toUri().toString();
        String place = "uri:'" + uri + "',rule:'heading-number-skip',position:{line:3,character:9}";
        try (TestClient client = TestClient.inProcess()) {
            JsonNode commands = client.initialize("{workspace:{applyEdit:true}}")
                    .at("/capabilities/executeCommandProvider/commands");
            client.open(uri, PLAN);
            for (JsonNode command : commands) {
                Path settings = folder.resolve("nigao.json");
                Path dictionary = folder.resolve("nigao-词库.jsonl");
                Files.deleteIfExists(settings);
                Files.deleteIfExists(dictionary);
                String argument = switch (command.asText()) {
                    case "nigao.applyEdit" -> "{changes:{}}";
                    case "nigao.restructure" -> "{" + place + ",refactoring:'renumber'}";
                    default -> "{" + place + ",context:'0',text:'政务服务'}";
                };
                JsonNode answer = client.request(
                        "workspace/executeCommand", "{command:" + command + ",arguments:[" + argument + "]}");
                boolean wrote = Files.exists(settings) || Files.exists(dictionary);
                boolean counted = answer != null && answer.path("drafts").asInt() > 0;
                boolean edited = !wrote && !counted;
                assertFalse(edited && client.incoming("workspace/applyEdit").isEmpty(), command::asText);
            }
        }
    }
}
