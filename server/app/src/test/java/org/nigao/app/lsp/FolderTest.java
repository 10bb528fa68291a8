package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All drafts of a folder, open or not. */
class FolderTest {

    private static final String WRONG = "一、𠮷祥要求\n量力而行。\n二、任务\n抓紧办理。\n四、保障\n各负其责。\n";
    private static final String RIGHT = "一、𠮷祥目标\n年底前完成。\n二、分工\n各负其责。\n";

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws Exception {
        Files.writeString(folder.resolve("甲.txt"), WRONG);
        Files.writeString(Files.createDirectories(folder.resolve("往年")).resolve("乙.md"), RIGHT);
        Files.write(folder.resolve("丙.bin"), new byte[] {0, 1, 2});
        Files.write(folder.resolve("丁.txt"), new byte[] {0, 0, 0, 1});
    }

    @Test
    void headingsOfDraftsThatAreNotOpenAreFound() {
        try (TestClient client = started("{}")) {
            assertEquals(List.of("一、𠮷祥目标", "一、𠮷祥要求"), found(client, "𠮷祥"));
            assertEquals(List.of("二、分工"), found(client, "二分"));
            assertEquals(5, found(client, "").size());
            JsonNode goal = client.request("workspace/symbol", "{query:'目标'}").get(0);
            assertEquals("乙.md", goal.get("containerName").asText());
            assertEquals(uri("往年/乙.md"), goal.get("location").get("uri").asText());
            assertEquals(
                    "{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":7}}",
                    goal.get("location").get("range").toString());
        }
    }

    @Test
    void whatIsTypedCountsAndNotWhatIsSaved() {
        try (TestClient client = started("{}")) {
            client.open(uri("甲.txt"), "一、𠮷祥新章\n");
            assertEquals(List.of("一、𠮷祥新章", "一、𠮷祥目标"), found(client, "𠮷祥"));
        }
    }

    @Test
    void aFileThatChangedIsReadAgain() throws Exception {
        try (TestClient client = started("{}")) {
            assertEquals(List.of(), found(client, "另起"));
            Files.writeString(folder.resolve("戊.txt"), "一、𠮷祥另起\n");
            Files.delete(folder.resolve("甲.txt"));
            client.notify(
                    "workspace/didChangeWatchedFiles",
                    "{changes:[{uri:'" + uri("戊.txt") + "',type:1},{uri:'" + uri("甲.txt") + "',type:3}]}");
            assertEquals(List.of("一、𠮷祥目标", "一、𠮷祥另起"), found(client, "𠮷祥"));
        }
    }

    @Test
    void everyDraftIsReportedAndLaterOnlyWhatChanged() throws Exception {
        try (TestClient client = started("{textDocument:{diagnostic:{}}}")) {
            JsonNode first = client.request("workspace/diagnostic", "{identifier:'nigao',previousResultIds:[]}");
            assertEquals(List.of("full 乙.md 0", "full 甲.txt 1"), reports(first.get("items")));
            String previous = "[" + previous(first.get("items").get(0)) + ","
                    + previous(first.get("items").get(1)) + ",{uri:'" + uri("没有了.txt") + "',value:'1-0'}]";
            JsonNode again = client.request("workspace/diagnostic", "{previousResultIds:" + previous + "}");
            assertEquals(List.of("full 没有了.txt 0", "unchanged 乙.md", "unchanged 甲.txt"), reports(again.get("items")));
            client.open(uri("甲.txt"), RIGHT);
            JsonNode opened = client.request("workspace/diagnostic", "{previousResultIds:" + previous + "}");
            assertTrue(reports(opened.get("items")).contains("full 甲.txt 0"));
            for (JsonNode report : opened.get("items")) {
                boolean open = report.get("uri").asText().equals(uri("甲.txt"));
                assertEquals(open ? "1" : "null", report.get("version").toString());
            }
        }
    }

    @Test
    void resultsComeOneByOneUnderTheClientsTokens() {
        try (TestClient client = started("{textDocument:{diagnostic:{}}}")) {
            int id = client.send(
                    "workspace/diagnostic", "{previousResultIds:[],partialResultToken:'部分',workDoneToken:7}");
            JsonNode answer = client.response(id);
            assertEquals(0, answer.at("/result/items").size());
            List<String> parts = new ArrayList<>();
            List<String> steps = new ArrayList<>();
            while (!steps.contains("end")) {
                JsonNode value = client.incoming("$/progress").get("params");
                if (value.get("token").asText().equals("部分")) {
                    parts.addAll(reports(value.at("/value/items")));
                } else {
                    steps.add(value.at("/value/kind").asText());
                }
            }
            assertEquals(
                    List.of("full 乙.md 0", "full 甲.txt 1"),
                    parts.stream().sorted().toList());
            assertEquals(List.of("begin", "report", "report", "report", "end"), steps);
        }
    }

    @Test
    void aCancelledPullEnds() throws Exception {
        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve("丙" + i + ".txt"), WRONG.repeat(20));
        }
        try (TestClient client = started("{}")) {
            int id = client.send("workspace/diagnostic", "{previousResultIds:[]}");
            client.notify("$/cancelRequest", "{id:" + id + "}");
            assertEquals(-32800, client.response(id).at("/error/code").asInt());
            int other = client.send("workspace/diagnostic", "{previousResultIds:[],workDoneToken:'七'}");
            client.notify("window/workDoneProgress/cancel", "{token:'七'}");
            assertEquals(-32800, client.response(other).at("/error/code").asInt());
            // Whoever writes does not wait for it.
            client.send("workspace/diagnostic", "{previousResultIds:[]}");
            client.open("file:///a.txt", RIGHT);
            assertEquals(
                    2,
                    client.request("textDocument/documentSymbol", "{textDocument:{uri:'file:///a.txt'}}")
                            .size());
            assertFalse(client.hasReceivedResponse(other + 1));
        }
    }

    @Test
    void theCommandPublishesWhatIsNotOpenUntilItIsOpened() {
        try (TestClient client = started("{window:{workDoneProgress:true}}")) {
            int id = client.send("workspace/executeCommand", "{command:'nigao.checkWorkspace',arguments:[]}");
            JsonNode create = client.incoming("window/workDoneProgress/create");
            client.reply(create, "null");
            JsonNode published =
                    client.incoming("textDocument/publishDiagnostics").get("params");
            assertEquals(uri("甲.txt"), published.get("uri").asText());
            assertEquals(1, published.get("diagnostics").size());
            JsonNode counts = client.response(id).get("result");
            assertEquals(2, counts.get("drafts").asInt());
            assertEquals(1, counts.get("error").asInt() + counts.get("warning").asInt());
            client.open(uri("甲.txt"), RIGHT);
            assertEquals(
                    0,
                    client.incoming("textDocument/publishDiagnostics")
                            .at("/params/diagnostics")
                            .size());
        }
    }

    @Test
    void aFolderThatIsAddedCountsAndOneThatIsRemovedDoesNot(@TempDir Path other) throws Exception {
        Files.writeString(other.resolve("己.txt"), "一、𠮷祥他处\n");
        try (TestClient client = started("{workspace:{workspaceFolders:true}}")) {
            client.notify(
                    "workspace/didChangeWorkspaceFolders",
                    "{event:{added:[{uri:'" + other.toUri() + "',name:'x'}],removed:[]}}");
            assertEquals(List.of("一、𠮷祥他处"), found(client, "他处"));
            client.notify(
                    "workspace/didChangeWorkspaceFolders",
                    "{event:{added:[],removed:[{uri:'" + folder.toUri() + "',name:'y'}]}}");
            assertEquals(List.of("一、𠮷祥他处"), found(client, ""));
        }
    }

    private TestClient started(String capabilities) {
        TestClient client = TestClient.inProcess();
        client.request(
                "initialize",
                "{workspaceFolders:[{uri:'" + folder.toUri() + "',name:'f'}],capabilities:" + capabilities + "}");
        client.notify("initialized", "{}");
        return client;
    }

    private String uri(String path) {
        return folder.resolve(path).toUri().toString();
    }

    private static List<String> found(TestClient client, String query) {
        return client.request("workspace/symbol", "{query:'" + query + "'}").findValuesAsText("name");
    }

    private List<String> reports(JsonNode items) {
        List<String> reports = new ArrayList<>();
        for (JsonNode item : items) {
            String path = FromLsp.path(item.get("uri").asText())
                    .orElseThrow()
                    .getFileName()
                    .toString();
            String count = item.has("items") ? " " + item.get("items").size() : "";
            reports.add(item.get("kind").asText() + " " + path + count);
        }
        return reports.stream().sorted().toList();
    }

    private static String previous(JsonNode report) {
        return "{uri:" + report.get("uri") + ",value:" + report.get("resultId") + "}";
    }
}
