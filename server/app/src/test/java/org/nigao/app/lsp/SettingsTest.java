package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final String URI = "file:///draft/plan.txt";
    private static final String SAID = "由𠮷祥县住建局会同发展改革局，于六月底前完成三个老旧小区的管网更新改造任务。\n";
    private static final String PLAN = SAID + "其余工作由各乡镇自行安排。\n" + SAID;
    private static final String OFF = "{rules:{'duplicate-paragraph':'off'},server:{path:'/usr/bin/nigao'},prior:null}";

    @Test
    void theEditorIsAskedForItsSettings() {
        try (TestClient client = TestClient.initialized("{workspace:{configuration:true}}")) {
            JsonNode asked = client.incoming("workspace/configuration");
            assertEquals("nigao", asked.at("/params/items/0/section").asText());
            client.reply(asked, "[" + OFF + "]");
            client.open(URI, PLAN);
            assertEquals(0, published(client));
        }
    }

    @Test
    void aChangeIsHeardByAskingAgainAndShowsAtOnce() {
        try (TestClient client = TestClient.initialized("{workspace:{configuration:true}}")) {
            client.reply(client.incoming("workspace/configuration"), "[null]");
            client.open(URI, PLAN);
            assertEquals(1, published(client));
            client.notify("workspace/didChangeConfiguration", "{settings:null}");
            client.reply(client.incoming("workspace/configuration"), "[" + OFF + "]");
            assertEquals(0, published(client));
        }
    }

    @Test
    void aClientThatCannotBeAskedSendsTheChange() {
        try (TestClient client = TestClient.open("{}", URI, PLAN)) {
            assertEquals(1, published(client));
            client.notify("workspace/didChangeConfiguration", "{settings:{nigao:" + OFF + "}}");
            assertEquals(0, published(client));
        }
    }

    @Test
    void settingsMayComeWithInitialize() {
        TestClient client = TestClient.inProcess();
        client.request("initialize", "{capabilities:{},initializationOptions:" + OFF + "}");
        client.open(URI, PLAN);
        assertEquals(0, published(client));
        client.close();
    }

    @Test
    void aClientThatPullsIsToldToPullAgain() {
        String capabilities =
                "{workspace:{configuration:true,diagnostics:{refreshSupport:true}},textDocument:{diagnostic:{}}}";
        try (TestClient client = TestClient.initialized(capabilities)) {
            client.open(URI, PLAN);
            client.reply(client.incoming("workspace/configuration"), "[" + OFF + "]");
            JsonNode refresh = client.incoming("workspace/diagnostic/refresh");
            client.reply(refresh, "null");
            assertEquals(
                    0,
                    client.request("textDocument/diagnostic", "{textDocument:{uri:'" + URI + "'}}")
                            .get("items")
                            .size());
        }
    }

    @Test
    void theSettingsFileAboveTheDraftHoldsAndIsWatched(@TempDir Path folder) throws Exception {
        Path settings = folder.resolve("nigao.json");
        String uri = folder.resolve("部门").resolve("plan.txt").toUri().toString();
        String watches = "{workspace:{didChangeWatchedFiles:{dynamicRegistration:true},"
                + "didChangeConfiguration:{dynamicRegistration:true}}}";
        try (TestClient client = TestClient.initialized(watches)) {
            JsonNode configuration = client.incoming("client/registerCapability");
            assertEquals(
                    "nigao",
                    configuration
                            .at("/params/registrations/0/registerOptions/section")
                            .asText());
            JsonNode files = client.incoming("client/registerCapability");
            assertEquals(
                    "**/nigao.json",
                    files.at("/params/registrations/0/registerOptions/watchers/0/globPattern")
                            .asText());
            client.reply(files, "null");
            client.open(uri, PLAN);
            assertEquals(1, published(client));

            Files.writeString(settings, "{\"rules\": {\"duplicate-paragraph\": \"off\"}}");
            client.notify("workspace/didChangeWatchedFiles", "{changes:[{uri:'" + settings.toUri() + "',type:1}]}");
            assertEquals(0, published(client));

            Files.writeString(settings, "{\"rules\": {\"duplicate-paragraph\": ");
            client.notify("workspace/didChangeWatchedFiles", "{changes:[{uri:'" + settings.toUri() + "',type:2}]}");
            String warning =
                    client.incoming("window/showMessage").at("/params/message").asText();
            assertTrue(warning.contains(settings.toString()), warning);
            assertEquals(1, published(client));
        }
    }

    @Test
    void aSettingThatCannotBeUsedIsSaidToTheWriter() {
        try (TestClient client = TestClient.open("{}", URI, PLAN)) {
            assertEquals(1, published(client));
            client.notify(
                    "workspace/didChangeConfiguration", "{settings:{nigao:{rules:{'duplicate-paragraf':'off'}}}}");
            String warning =
                    client.incoming("window/showMessage").at("/params/message").asText();
            assertTrue(warning.contains("duplicate-paragraf"), warning);
            assertEquals(1, published(client));
        }
    }

    private static int published(TestClient client) {
        return client.incoming("textDocument/publishDiagnostics")
                .at("/params/diagnostics")
                .size();
    }
}
