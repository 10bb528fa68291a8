package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the writer has decided to live with: one place, a rule in this draft, a rule in the folder. */
class IgnoringTest {

    private static final String CLIENT = "{workspace:{applyEdit:true},textDocument:{codeAction:"
            + "{codeActionLiteralSupport:{codeActionKind:{valueSet:[]}}}}}";
    private static final String PLAN = "一、𠮷祥要求\n坚持改革,注重实效。\n二、任务\n落实责任,加强督查。\n";

    @Test
    void onePlaceIsLeftAloneByACommentAboveIt() {
        try (Asking asking = Asking.of(CLIENT, PLAN)) {
            asking.client().incoming("textDocument/publishDiagnostics");
            String edited = run(asking, "落实责任|,", "忽略此处的“半角标点”（在上一行加注）");
            assertEquals(PLAN.replace("落实", "<!-- 拟稿忽略 半角标点 -->\n落实"), edited);
            assertEquals(List.of("1"), lines(asking, edited));
        }
    }

    @Test
    void aRuleIsLeftOutOfADraftByACommentAtItsHead() {
        try (Asking asking = Asking.of(CLIENT, PLAN)) {
            asking.client().incoming("textDocument/publishDiagnostics");
            String edited = run(asking, "落实责任|,", "本文不再检查“半角标点”（在文首加注）");
            assertEquals("<!-- 拟稿全文忽略 半角标点 -->\n" + PLAN, edited);
            assertEquals(List.of(), lines(asking, edited));
        }
    }

    @Test
    void aRuleIsSwitchedOffInTheSettingsOfTheFolder(@TempDir Path folder) throws Exception {
        String uri = folder.resolve("𠮷.txt").toUri().toString();
        Path settings = folder.resolve("nigao.json");
        Files.writeString(settings, "{\n  \"rules\": { \"stray-token\": \"off\" }\n}\n");
        try (TestClient client = TestClient.open(CLIENT, uri, PLAN)) {
            assertFalse(client.incoming("textDocument/publishDiagnostics")
                    .at("/params/diagnostics")
                    .isEmpty());
            client.request(
                    "workspace/executeCommand",
                    "{command:'nigao.ignoreInWorkspace',arguments:[{uri:'" + uri + "',rule:'halfwidth-punct'}]}");
            assertTrue(client.incoming("textDocument/publishDiagnostics")
                    .at("/params/diagnostics")
                    .isEmpty());
            assertTrue(Files.readString(settings).contains("\"halfwidth-punct\": \"off\""));
            assertTrue(Files.readString(settings).contains("\"stray-token\": \"off\""));
        }
    }

    @Test
    void withoutAFileAndWithoutEditsNothingIsOffered() {
        try (Asking asking = Asking.of(
                "{textDocument:{codeAction:{codeActionLiteralSupport:{codeActionKind:{valueSet:[]}}}}}", PLAN)) {
            TestClient client = asking.client();
            client.open("untitled:1", PLAN);
            JsonNode actions = client.request(
                    "textDocument/codeAction",
                    "{textDocument:{uri:'untitled:1'},range:{start:" + asking.at("落实责任|,") + ",end:"
                            + asking.at("落实责任|,") + "},context:{diagnostics:[],only:['quickfix']}}");
            actions.findValuesAsText("title").forEach(t -> assertFalse(t.contains("忽略") || t.contains("不再"), t));
            assertFalse(actions.isEmpty());
        }
    }

    @Test
    void aRuleThatDoesNotExistIsAnError() {
        try (Asking asking = Asking.of(CLIENT, PLAN)) {
            for (String command : List.of("nigao.ignoreHere", "nigao.ignoreInFile", "nigao.ignoreInWorkspace")) {
                assertEquals(
                        -32602,
                        asking.client()
                                .error(
                                        "workspace/executeCommand",
                                        "{command:'" + command + "',arguments:[{uri:'" + Asking.URI + "',rule:'x'}]}"));
            }
        }
    }

    /** The text after the command of a code action with this title. */
    private static String run(Asking asking, String words, String title) {
        String at = asking.at(words);
        JsonNode actions = asking.client()
                .request(
                        "textDocument/codeAction",
                        "{textDocument:{uri:'" + Asking.URI + "'},range:{start:" + at + ",end:" + at
                                + "},context:{diagnostics:[]}}");
        for (JsonNode action : actions) {
            if (action.get("title").asText().equals(title)) {
                int id = asking.client()
                        .send("workspace/executeCommand", action.get("command").toString());
                JsonNode asked = asking.client().incoming("workspace/applyEdit");
                asking.client().reply(asked, "{applied:true}");
                asking.client().response(id);
                return asking.edited(asked.at("/params/edit/changes").get(Asking.URI));
            }
        }
        throw new AssertionError(title + " is not among " + actions.findValuesAsText("title"));
    }

    /** Where something is still reported once the edit is made. */
    private static List<String> lines(Asking asking, String text) {
        asking.client().change(Asking.URI, 2, "{text:" + TestClient.quoted(text) + "}");
        JsonNode pushed = asking.client().await(m -> m.at("/params/version").asInt() == 2);
        return pushed.at("/params/diagnostics").findValues("start").stream()
                .map(s -> s.get("line").asText())
                .toList();
    }
}
