package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of the structure as code actions: one versioned edit each, with every citation. */
class RefactorActionsTest {

    private static final String MODERN = "{workspace:{applyEdit:true,workspaceEdit:{documentChanges:true}},"
            + "textDocument:{codeAction:{codeActionLiteralSupport:{codeActionKind:{valueSet:[]}},dataSupport:true,"
            + "resolveSupport:{properties:['edit']}}}}";
    private static final String PLAIN = "{workspace:{applyEdit:true},textDocument:{codeAction:"
            + "{codeActionLiteralSupport:{codeActionKind:{valueSet:[]}}}}}";

    private static final String PLAN = """
            一、𠮷祥总体要求
            护岸见第二部分第（二）项。
            二、重点任务
            （一）清淤疏浚
            先行完成清淤。
            （二）护岸加固
            分段实施。
            三、保障措施
            任务见第二部分。
            """;
    private static final String MOVED = """
            一、𠮷祥总体要求
            护岸见第三部分第（二）项。
            二、保障措施
            任务见第三部分。
            三、重点任务
            （一）清淤疏浚
            先行完成清淤。
            （二）护岸加固
            分段实施。
            """;

    @Test
    void aSectionMovesWithItsNumberAndItsCitations() {
        try (Asking asking = Asking.of(PLAIN, PLAN)) {
            JsonNode action = action(asking, "二|、重点", "下移“二、重点任务”");
            assertEquals("refactor.move", action.get("kind").asText());
            assertEquals(MOVED, asking.edited(action.get("edit").get("changes").get(Asking.URI)));
        }
    }

    @Test
    void theEditComesWithTheVersionWhenTheActionIsChosen() {
        try (Asking asking = Asking.of(MODERN, PLAN)) {
            JsonNode action = action(asking, "二|、重点", "下移“二、重点任务”");
            assertFalse(action.has("edit"));
            JsonNode resolved = asking.client().request("codeAction/resolve", action.toString());
            JsonNode change = resolved.get("edit").get("documentChanges").get(0);
            assertEquals(1, change.get("textDocument").get("version").asInt());
            assertEquals(MOVED, asking.edited(change.get("edits")));
        }
    }

    @Test
    void theCommandDoesTheSameForAnyClientThatAppliesEdits() {
        try (Asking asking = Asking.of(PLAIN, PLAN)) {
            int id = asking.client()
                    .send(
                            "workspace/executeCommand",
                            "{command:'nigao.restructure',arguments:[{uri:'" + Asking.URI
                                    + "',refactoring:'move-down',position:" + asking.at("二|、重点") + "}]}");
            JsonNode asked = asking.client().incoming("workspace/applyEdit");
            asking.client().reply(asked, "{applied:true}");
            asking.client().response(id);
            assertEquals(
                    MOVED,
                    asking.edited(asked.get("params").get("edit").get("changes").get(Asking.URI)));
        }
    }

    @Test
    void thoseOfAKindAreOfferedWhenAskedFor() {
        try (Asking asking = Asking.of(PLAIN, PLAN)) {
            List<String> moves = titles(asking, "重点|任务", "{diagnostics:[],only:['refactor.move']}");
            assertEquals(List.of("上移“二、重点任务”", "下移“二、重点任务”"), moves);
            List<String> all = titles(asking, "先行|完成", "{diagnostics:[],only:['refactor']}");
            assertTrue(all.contains("“（一）清淤疏浚”连同下级升一级"), all::toString);
            assertTrue(all.contains("本级序号改为“1.”的写法"), all::toString);
        }
    }

    @Test
    void unaskedTheyAreOfferedOnlyOnAHeading() {
        try (Asking asking = Asking.of(PLAIN, PLAN)) {
            assertEquals(List.of(), titles(asking, "先行|完成", "{diagnostics:[],triggerKind:2}"));
            assertFalse(
                    titles(asking, "清淤|疏浚", "{diagnostics:[],triggerKind:2}").isEmpty());
        }
    }

    private static JsonNode action(Asking asking, String words, String title) {
        for (JsonNode action : actions(asking, words, "{diagnostics:[]}")) {
            if (action.get("title").asText().equals(title)) {
                return action;
            }
        }
        throw new AssertionError(title + " is not among " + actions(asking, words, "{diagnostics:[]}"));
    }

    private static List<String> titles(Asking asking, String words, String context) {
        return actions(asking, words, context).findValuesAsText("title");
    }

    private static JsonNode actions(Asking asking, String words, String context) {
        String at = asking.at(words);
        return asking.client()
                .request(
                        "textDocument/codeAction",
                        "{textDocument:{uri:'" + Asking.URI + "'},range:{start:" + at + ",end:" + at + "},context:"
                                + context + "}");
    }
}
