package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeActionsTest {

    private static final String ACTIONS =
            "codeAction:{codeActionLiteralSupport:{codeActionKind:{valueSet:['quickfix']}},isPreferredSupport:true";
    private static final String MODERN =
            "{workspace:{workspaceEdit:{documentChanges:true},applyEdit:true},textDocument:{" + ACTIONS
                    + ",dataSupport:true,resolveSupport:{properties:['edit']}}}}";
    private static final String PLAIN = "{textDocument:{" + ACTIONS + "}}}";
    private static final String ONE = "由𠮷祥县住建局会同发展改革局，于六月底前完成三个老旧小区的管网更新改造任务。";
    private static final String TWO = "县财政局统筹安排专项资金三千万元，优先用于管网更新和适老化改造，严禁挤占。";

    private static final String KEPT = String.join(
            "\n", "一、总体要求", ONE, "二、重点任务", TWO, "各乡镇每月底前报送进展，县住建局按季度通报。", "三、职责分工", "县纪委监委对推诿扯皮的单位和个人严肃问责。", "");

    /** Two paragraphs that each stand twice, not in the same order. */
    private static final String PLAN = KEPT + String.join("\n", TWO, "四、资金来源", "省级补助到位后及时拨付。", ONE, "");

    private static final String URI = "file:///draft/plan.txt";
    private static final String LAST = "{start:{line:10,character:3},end:{line:10,character:3}}";

    @Test
    void aFindingCanBeMendedWhereItStands() {
        try (TestClient client = TestClient.open(PLAIN, URI, PLAN)) {
            JsonNode action = first(actions(client, LAST, "{diagnostics:[]}"), a -> a.has("edit"));
            assertEquals("quickfix", action.get("kind").asText());
            assertTrue(action.get("isPreferred").asBoolean());
            JsonNode edits = action.get("edit").get("changes").get(URI);
            assertEquals(KEPT + TWO + "\n四、资金来源\n省级补助到位后及时拨付。\n", Edited.text(PLAN, edits));
        }
    }

    @Test
    void theSameIsOfferedWithTheClientsDiagnosticsAndWithoutTheirCodeAndData() {
        try (TestClient client = TestClient.open(PLAIN, URI, PLAN)) {
            JsonNode pushed = client.incoming("textDocument/publishDiagnostics").get("params");
            List<String> whole = new ArrayList<>();
            List<String> stripped = new ArrayList<>();
            for (JsonNode diagnostic : pushed.get("diagnostics")) {
                String bare = "{range:" + diagnostic.get("range") + ",message:" + diagnostic.get("message") + "}";
                String range = diagnostic.get("range").toString();
                actions(client, range, "{diagnostics:[" + diagnostic + "]}").forEach(a -> whole.add(title(a)));
                for (JsonNode action : actions(client, range, "{diagnostics:[" + bare + "]}")) {
                    stripped.add(title(action));
                    if (action.get("kind").asText().equals("quickfix") && action.has("diagnostics")) {
                        assertEquals(1, action.get("diagnostics").size(), action::toString);
                    }
                }
            }
            assertFalse(whole.isEmpty());
            assertEquals(whole, stripped);
        }
    }

    @Test
    void allFindingsOfARuleAreMendedTogether() {
        try (TestClient client = TestClient.open(PLAIN, URI, PLAN)) {
            JsonNode action = first(actions(client, LAST, "{diagnostics:[]}"), a -> title(a).equals("改正全文同类问题（2 处）"));
            String mended = Edited.text(PLAN, action.get("edit").get("changes").get(URI));
            assertEquals(KEPT + "四、资金来源\n省级补助到位后及时拨付。\n", mended);
        }
    }

    @Test
    void onlyTheKindsAskedForAreOffered() {
        try (TestClient client = TestClient.open(PLAIN, URI, PLAN)) {
            assertFalse(
                    actions(client, LAST, "{diagnostics:[],only:['quickfix']}").isEmpty());
            assertFalse(actions(client, LAST, "{diagnostics:[],only:['']}").isEmpty());
            actions(client, LAST, "{diagnostics:[],only:['refactor']}")
                    .forEach(a -> assertTrue(a.get("kind").asText().startsWith("refactor.")));
            assertTrue(actions(client, LAST, "{diagnostics:[],only:['refactor.extract']}")
                    .isEmpty());
            assertTrue(actions(client, LAST, "{diagnostics:[],only:['quickfix.other']}")
                    .isEmpty());
            assertTrue(actions(client, LAST, "{diagnostics:[],only:['source.fixAll.other']}")
                    .isEmpty());
            for (String source : List.of("source", "source.fixAll", "source.fixAll.nigao")) {
                actions(client, LAST, "{diagnostics:[],only:['" + source + "']}")
                        .forEach(a -> assertEquals(
                                "source.fixAll.nigao", a.get("kind").asText()));
            }
        }
    }

    @Test
    void editsAreBoundToTheVersionAndResolvedWhenChosen() {
        try (TestClient client = TestClient.open(MODERN, URI, PLAN)) {
            List<JsonNode> offered = actions(client, LAST, "{diagnostics:[]}");
            JsonNode single = first(offered, a -> a.has("edit"));
            JsonNode change = single.get("edit").get("documentChanges").get(0);
            assertEquals(1, change.get("textDocument").get("version").asInt());

            JsonNode lazy = first(offered, a -> title(a).startsWith("改正全文同类"));
            assertFalse(lazy.has("edit"));
            JsonNode resolved = client.request("codeAction/resolve", lazy.toString());
            assertEquals(
                    2,
                    resolved.get("edit")
                            .get("documentChanges")
                            .get(0)
                            .get("edits")
                            .size());

            client.change(URI, 2, "{range:{start:{line:0,character:0},end:{line:0,character:0}},text:'好'}");
            assertEquals(-32801, client.error("codeAction/resolve", lazy.toString()));
        }
    }

    @Test
    void aClientThatKnowsOnlyCommandsGetsThemAndTheServerMakesTheEdit() {
        try (TestClient client = TestClient.open("{workspace:{applyEdit:true}}", URI, PLAN)) {
            JsonNode command = first(
                    actions(client, LAST, "{diagnostics:[]}"),
                    a -> a.get("command").asText().equals("nigao.applyEdit"));
            client.request(
                    "workspace/executeCommand",
                    "{command:'nigao.applyEdit',arguments:" + command.get("arguments") + "}");
            JsonNode asked = client.incoming("workspace/applyEdit");
            client.reply(asked, "{applied:true}");
            JsonNode edits = asked.get("params").get("edit").get("changes").get(URI);
            assertEquals(KEPT + TWO + "\n四、资金来源\n省级补助到位后及时拨付。\n", Edited.text(PLAN, edits));
        }
    }

    @Test
    void anIgnoredFindingIsWrittenDownAndStaysAway(@TempDir Path folder) throws Exception {
        String uri = folder.resolve("plan.txt").toUri().toString();
        try (TestClient client = TestClient.open(PLAIN, uri, PLAN)) {
            JsonNode before = client.incoming("textDocument/publishDiagnostics").get("params");
            JsonNode ignore = first(
                    client.request(
                            "textDocument/codeAction",
                            "{textDocument:{uri:'" + uri + "'},range:" + LAST + ",context:{diagnostics:[]}}"),
                    a -> a.has("command"));
            client.request("workspace/executeCommand", ignore.get("command").toString());
            JsonNode after = client.incoming("textDocument/publishDiagnostics").get("params");
            assertEquals(
                    before.get("diagnostics").size() - 1,
                    after.get("diagnostics").size());
            assertTrue(Files.readString(folder.resolve("nigao.json")).contains("duplicate-paragraph"));
        }
    }

    @Test
    void anUnknownCommandIsAnError() {
        try (TestClient client = TestClient.initialized("{}")) {
            assertEquals(-32600, client.error("workspace/executeCommand", "{command:'x',arguments:[1]}"));
            assertEquals(-32602, client.error("workspace/executeCommand", "{command:'nigao.ignore',arguments:[1]}"));
            assertEquals(-32602, client.error("workspace/executeCommand", "{command:'nigao.ignore'}"));
        }
    }

    private static List<JsonNode> actions(TestClient client, String range, String context) {
        List<JsonNode> actions = new ArrayList<>();
        client.request(
                        "textDocument/codeAction",
                        "{textDocument:{uri:'" + URI + "'},range:" + range + ",context:" + context + "}")
                .forEach(actions::add);
        return actions;
    }

    private static JsonNode first(Iterable<JsonNode> actions, Predicate<JsonNode> wanted) {
        for (JsonNode action : actions) {
            if (wanted.test(action)) {
                return action;
            }
        }
        throw new AssertionError("not among " + actions);
    }

    private static String title(JsonNode action) {
        return action.get("title").asText();
    }
}
