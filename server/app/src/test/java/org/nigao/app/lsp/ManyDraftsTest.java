package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fifty drafts at once: nothing is told out of order, and what is told last is what holds. The benchmark does it for longer. */
class ManyDraftsTest {

    private static final int DRAFTS = 50;
    private static final int EDITS = 400;

    @Test
    void editsOfManyDraftsAreAnsweredInOrderAndNeverLate() {
        try (TestClient client = TestClient.initialized("{}")) {
            Map<String, Integer> versions = new HashMap<>();
            for (int i = 0; i < DRAFTS; i++) {
                client.open(uri(i), plan(i));
                versions.put(uri(i), 1);
            }
            int lastId = 0;
            for (int edit = 0; edit < EDITS; edit++) {
                String uri = uri(edit * 7 % DRAFTS);
                int version = versions.merge(uri, 1, Integer::sum);
                client.change(
                        uri,
                        version,
                        version % 2 == 0
                                ? "{range:{start:{line:4,character:0},end:{line:4,character:1}},text:'三'}"
                                : "{range:{start:{line:4,character:0},end:{line:4,character:1}},text:'四'}");
                lastId = client.send("textDocument/documentSymbol", "{textDocument:{uri:'" + uri + "'}}");
            }
            for (int id = lastId - EDITS + 1; id <= lastId; id++) {
                assertTrue(client.response(id).has("result"));
            }
            Map<String, JsonNode> last = new HashMap<>();
            while (!last.entrySet().stream()
                            .allMatch(e -> e.getValue().get("version").asInt() == versions.get(e.getKey()))
                    || last.size() < DRAFTS) {
                JsonNode told =
                        client.incoming("textDocument/publishDiagnostics").get("params");
                JsonNode before = last.put(told.get("uri").asText(), told);
                assertTrue(before == null
                        || before.get("version").asInt() < told.get("version").asInt());
            }
            last.forEach((uri, told) -> assertEquals(
                    versions.get(uri) % 2 == 0 ? 0 : 1, told.get("diagnostics").size(), uri));
        }
    }

    private static String uri(int i) {
        return "file:///" + i + ".txt";
    }

    private static String plan(int i) {
        return "一、𠮷祥要求\n量力而行，第" + i + "稿。\n二、任务\n抓紧办理。\n四、保障\n各负其责。\n";
    }
}
