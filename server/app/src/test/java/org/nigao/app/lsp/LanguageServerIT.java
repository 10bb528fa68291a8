package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The packaged server as an editor starts it: a process and its pipes. */
class LanguageServerIT {

    private static final String URI = "file:///%E8%8D%89%E7%A8%BF.txt";
    private static final String DOCUMENT = "{textDocument:{uri:'" + URI + "'}}";
    private static final String SAID = "由𠮷祥县住建局会同发展改革局，于六月底前完成三个老旧小区的管网更新改造任务。\n";
    private static final String PLAN = "一、𠮷祥总体要求\n" + SAID + "二、重点任务\n三、职责分工\n四、督促检查\n" + SAID;
    private static final String PULL = "{textDocument:{diagnostic:{},documentSymbol:"
            + "{hierarchicalDocumentSymbolSupport:true},codeAction:{codeActionLiteralSupport:{}}}}";

    @Test
    void aWholeSessionSpeaksNothingButTheProtocol() throws IOException {
        try (TestClient client = client(start())) {
            JsonNode initialized = client.initialize(PULL);
            assertTrue(initialized.at("/serverInfo/version").isTextual(), initialized::toString);
            client.open(URI, PLAN);
            JsonNode full = client.request("textDocument/diagnostic", DOCUMENT);
            assertEquals("duplicate-paragraph", full.at("/items/0/code").asText(), full::toString);
            assertEquals(
                    "一、𠮷祥总体要求",
                    client.request("textDocument/documentSymbol", DOCUMENT)
                            .at("/0/name")
                            .asText());
            assertTrue(client.request("textDocument/foldingRange", DOCUMENT).isArray());
            JsonNode place = full.at("/items/0/range");
            JsonNode actions = client.request(
                    "textDocument/codeAction",
                    "{textDocument:{uri:'" + URI + "'},range:" + place + ",context:{diagnostics:[]}}");
            assertEquals(
                    PLAN.substring(0, PLAN.length() - SAID.length()),
                    Edited.text(PLAN, actions.at("/0/edit/changes").get(URI)));
            client.change(URI, 2, "{range:{start:{line:5,character:0},end:{line:6,character:0}},text:''}");
            assertEquals(
                    0,
                    client.request("textDocument/diagnostic", DOCUMENT)
                            .get("items")
                            .size());
            client.raw("Content-Length: 3\r\n\r\n{{{");
            assertEquals(
                    -32700, client.await(m -> m.has("error")).at("/error/code").asInt());
        }
    }

    @Test
    void theServerEndsWithTheProcessThatStartedIt() throws Exception {
        Process parent = new ProcessBuilder("sleep", "600").start();
        Process server = start();
        TestClient client = client(server);
        client.request("initialize", "{processId:" + parent.pid() + ",capabilities:{}}");
        parent.destroy();
        assertTrue(server.waitFor(30, TimeUnit.SECONDS));
        assertEquals(1, server.exitValue());
    }

    @Test
    void theServerEndsWhenItsInputDoes() throws Exception {
        Process server = start();
        TestClient client = client(server);
        client.initialize("{}");
        client.closeInput();
        assertTrue(server.waitFor(30, TimeUnit.SECONDS));
        assertEquals(1, server.exitValue());
    }

    @Test
    void theServerServesALoopbackSocket() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process server = start("--socket", String.valueOf(port));
        Socket socket = connect(port);
        CompletableFuture<Integer> exit = server.onExit().thenApply(Process::exitValue);
        try (TestClient client = new TestClient(socket.getInputStream(), socket.getOutputStream(), exit)) {
            client.initialize("{}");
            client.open(URI, PLAN);
            assertEquals(
                    4, client.request("textDocument/documentSymbol", DOCUMENT).size());
        }
    }

    @Test
    void aPortThatIsTakenIsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process server = start("--socket", String.valueOf(taken.getLocalPort()));
            assertTrue(server.waitFor(30, TimeUnit.SECONDS));
            assertEquals(2, server.exitValue());
            assertFalse(server.getInputStream().read() >= 0);
        }
    }

    private static Socket connect(int port) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), port);
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(100); // the process is starting
            }
        }
        throw new AssertionError("no server on port " + port);
    }

    private static TestClient client(Process server) {
        return new TestClient(
                server.getInputStream(),
                server.getOutputStream(),
                server.onExit().thenApply(Process::exitValue));
    }

    private static Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(java(), "-Xshare:auto", "-jar", System.getProperty("nigao.jar", "target/nigao.jar"), "lsp"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
