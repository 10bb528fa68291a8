package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real editors sent is sent again, as it was: every request is answered, and the findings are told. */
class RecordedSessionsTest {

    private static final Path RECORDINGS = Path.of("../../clients/recordings");

    static Stream<Path> recordings() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(RECORDINGS)) {
            files = all.filter(p -> p.toString().endsWith(".jsonl")).sorted().toList();
        }
        assertTrue(files.size() >= 6, "recordings are there: " + files);
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void everyRequestIsAnsweredAndTheFindingsAreTold(Path recording) throws IOException {
        TestClient client = TestClient.inProcess();
        Set<String> answered = new HashSet<>();
        boolean diagnosed = false;
        boolean ended = false;
        for (String line : Files.readAllLines(recording)) {
            JsonNode message = TestClient.json(line);
            String method = message.path("method").asText();
            if (!message.has("method")) {
                reply(client, message);
                continue;
            }
            // What is closed is told of no more.
            if (method.equals("shutdown") || method.equals("textDocument/didClose")) {
                diagnosed = diagnosed || isTold(client);
            }
            client.write(message);
            if (message.has("id")) {
                JsonNode response = response(client, message.get("id"));
                assertFalse(response.has("error"), method + " answered with " + response);
                answered.add(method);
                diagnosed |= method.equals("textDocument/diagnostic")
                        && !response.at("/result/items").isEmpty();
            }
            ended |= method.equals("exit");
        }
        assertTrue(answered.contains("initialize"), answered::toString);
        assertTrue(diagnosed || isTold(client), "the draft has findings to show");
        if (!ended) {
            client.closeInput();
        }
        client.exitCode();
    }

    private static JsonNode response(TestClient client, JsonNode id) {
        return client.await(m -> !m.has("method") && m.path("id").equals(id));
    }

    /** An editor that cannot ask is told by itself. */
    private static boolean isTold(TestClient client) {
        client.await(m -> m.path("method").asText().equals("textDocument/publishDiagnostics")
                && !m.at("/params/diagnostics").isEmpty());
        return true;
    }

    /** The ids of the server's requests are new ones: answers go to them in their order. */
    private static void reply(TestClient client, JsonNode recorded) {
        ObjectNode reply = recorded.deepCopy();
        reply.set("id", client.await(m -> m.has("method") && m.has("id")).get("id"));
        client.write(reply);
    }
}
