package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The setting {@code nigao.priorPlans}. */
class PriorPlansTest {

    private static final String CARRIED = "各街道每日巡查河堤两次，发现渗漏、管涌立即报告，巡查记录由值班员签字存档。";
    private static final String PLAN = "禾川市2025年防汛工作要点\n\n一、加强巡查\n" + CARRIED + "\n";
    private static final String DRAFT =
            "禾川市2026年防汛工作要点\n\n一、加强监测\n新建雨量站30处，实现重点堤段监测全覆盖，数据接入市水务平台。\n二、加强巡查\n" + CARRIED + "\n";

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void aPlan() throws IOException {
        plan = Files.writeString(Files.createDirectory(folder.resolve("往年")).resolve("2025.txt"), PLAN);
    }

    private TestClient started() {
        TestClient client = TestClient.inProcess();
        client.request(
                "initialize",
                "{processId:null,rootUri:'" + folder.toUri()
                        + "',capabilities:{textDocument:{publishDiagnostics:{relatedInformation:true}}},"
                        + "initializationOptions:{priorPlans:['往年'],rules:{'sentence-unterminated':'off'}}}");
        client.notify("initialized", "{}");
        return client;
    }

    private String draft() {
        return folder.resolve("稿.txt").toUri().toString();
    }

    /** What is pushed once it speaks of prior plans, or no more. */
    private static JsonNode diagnostic(TestClient client, String wanted) {
        JsonNode pushed = client.await(m -> m.path("method").asText().equals("textDocument/publishDiagnostics")
                && StreamSupport.stream(m.at("/params/diagnostics").spliterator(), false)
                        .anyMatch(d -> d.path("message").asText().contains(wanted)));
        return StreamSupport.stream(pushed.at("/params/diagnostics").spliterator(), false)
                .filter(d -> d.path("message").asText().contains(wanted))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDiagnosticLeadsIntoThePlan() {
        try (TestClient client = started()) {
            client.open(draft(), DRAFT);
            JsonNode carried = diagnostic(client, "《禾川市2025年防汛工作要点》“一、加强巡查”相同，一字未改");

            assertEquals(3, carried.get("severity").asInt());
            JsonNode there = carried.at("/relatedInformation/0/location");
            assertTrue(there.get("uri").asText().endsWith("2025.txt"));
            assertEquals(3, there.at("/range/start/line").asInt());
            JsonNode definition = client.request(
                    "textDocument/definition", "{textDocument:{uri:'" + draft() + "'},position:{line:5,character:3}}");
            assertEquals(there.get("uri").asText(), definition.at("/0/uri").asText());
            assertEquals(
                    CARRIED.length(), definition.at("/0/range/end/character").asInt());
        }
    }

    @Test
    void aLensOverTheHeadingSaysHowMuch() {
        try (TestClient client = started()) {
            client.open(draft(), DRAFT);
            diagnostic(client, "一字未改");

            String lenses = client.request("textDocument/codeLens", "{textDocument:{uri:'" + draft() + "'}}")
                    .toString();
            assertTrue(lenses.contains("本节 100% 与《禾川市2025年防汛工作要点》相同"), lenses);
        }
    }

    @Test
    void aPlanThatChangesCountsAtOnce() throws IOException {
        try (TestClient client = started()) {
            client.open(draft(), DRAFT);
            diagnostic(client, "一字未改");
            Files.writeString(plan, PLAN.replace("两次", "三次以上"));
            client.notify("workspace/didChangeWatchedFiles", "{changes:[{uri:'" + plan.toUri() + "',type:2}]}");

            diagnostic(client, "“三次以上”改为“两次”");
        }
    }

    @Test
    void anEditIsComparedAndTheDraftItselfIsNot() throws IOException {
        Path own = Files.writeString(plan.resolveSibling("2026.txt"), DRAFT);
        try (TestClient client = started()) {
            client.open(own.toUri().toString(), DRAFT);
            diagnostic(client, "一字未改");
            client.change(
                    own.toUri().toString(),
                    2,
                    "{range:{start:{line:5,character:0},end:{line:5,character:2}},text:'有关'}");

            JsonNode changed = diagnostic(client, "改为");
            assertFalse(changed.toString().contains("2026年防汛工作要点》"), changed.toString());
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldOnce() throws IOException {
        Files.delete(plan);
        Files.delete(plan.getParent());
        try (TestClient client = started()) {
            client.open(draft(), DRAFT);
            JsonNode told = client.incoming("window/showMessage");
            assertTrue(told.at("/params/message").asText().contains("往年文稿目录"), told.toString());
        }
    }

    @Test
    void plansOutsideTheWorkspaceAreWatchedWhereTheClientCan(@TempDir Path elsewhere) throws IOException {
        Path there = Files.createDirectory(elsewhere.resolve("档案")).toRealPath();
        Files.writeString(there.resolve("2025.txt"), PLAN.replace(CARRIED, "另一段。"));
        try (TestClient client = TestClient.inProcess()) {
            client.request(
                    "initialize",
                    "{processId:null,rootUri:'" + folder.toUri() + "',capabilities:{workspace:{didChangeWatchedFiles:"
                            + "{dynamicRegistration:true,relativePatternSupport:true}}},"
                            + "initializationOptions:{priorPlans:['" + there
                            + "'],rules:{'sentence-unterminated':'off'}}}");
            client.notify("initialized", "{}");
            client.open(draft(), DRAFT);
            JsonNode registered = client.await(m -> m.toString().contains("nigao-plans-"));
            assertEquals(
                    there.toUri().toString(),
                    registered
                            .at("/params/registrations/0/registerOptions/watchers/0/globPattern/baseUri")
                            .asText());

            Path plan = Files.writeString(there.resolve("2025.txt"), PLAN);
            client.notify("workspace/didChangeWatchedFiles", "{changes:[{uri:'" + plan.toUri() + "',type:2}]}");
            diagnostic(client, "一字未改");
        }
    }
}
