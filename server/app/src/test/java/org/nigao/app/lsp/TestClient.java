package org.nigao.app.lsp;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * An editor made of bytes: speaks JSON-RPC without lsp4j, and fails on any byte of the server's that is not a framed
 * message. Messages are written as relaxed JSON: {@code {line:1,name:'x'}}.
 */
final class TestClient implements AutoCloseable {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();
    private static final int SECONDS = 30;

    private final InputStream in;
    private final OutputStream out;
    private final CompletableFuture<Integer> exit;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final List<JsonNode> unclaimed = new ArrayList<>();
    private final CompletableFuture<Void> protocol = new CompletableFuture<>();
    private final int session = SessionLog.next();
    private int lastId;

    TestClient(InputStream in, OutputStream out, CompletableFuture<Integer> exit) {
        this.in = in;
        this.out = out;
        this.exit = exit;
        Thread reader = new Thread(this::readAll, "test-client");
        reader.setDaemon(true);
        reader.start();
    }

    /** A server in this process. */
    static TestClient inProcess() {
        try {
            Pipe toServer = Pipe.open();
            Pipe toClient = Pipe.open();
            CompletableFuture<Integer> exit = new CompletableFuture<>();
            Thread server = new Thread(() -> {
                try (OutputStream out = Channels.newOutputStream(toClient.sink())) {
                    exit.complete(LspServer.run(0, Channels.newInputStream(toServer.source()), out));
                } catch (Throwable e) {
                    exit.completeExceptionally(e);
                }
            });
            server.setDaemon(true);
            server.start();
            return new TestClient(
                    Channels.newInputStream(toClient.source()), Channels.newOutputStream(toServer.sink()), exit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server in this process that has been initialized by a client with these capabilities. */
    static TestClient initialized(String capabilities) {
        TestClient client = inProcess();
        client.initialize(capabilities);
        return client;
    }

    /** The same, with a draft open. */
    static TestClient open(String capabilities, String uri, String text) {
        TestClient client = initialized(capabilities);
        client.open(uri, text);
        return client;
    }

    JsonNode initialize(String capabilities) {
        JsonNode result = request("initialize", "{processId:null,rootUri:null,capabilities:" + capabilities + "}");
        notify("initialized", "{}");
        return result;
    }

    static JsonNode json(String relaxed) {
        try {
            return JSON.readTree(relaxed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A string as JSON. */
    static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result of a request; an error fails the test. */
    JsonNode request(String method, String params) {
        JsonNode response = response(send(method, params));
        if (response.has("error")) {
            throw new AssertionError(method + " answered with " + response);
        }
        return response.get("result");
    }

    /** The error code that a request is answered with. */
    int error(String method, String params) {
        JsonNode response = response(send(method, params));
        if (!response.has("error")) {
            throw new AssertionError(method + " answered with " + response);
        }
        return response.get("error").get("code").asInt();
    }

    /** Sends a request without waiting for it. */
    int send(String method, String params) {
        ObjectNode message = JSON.createObjectNode()
                .put("jsonrpc", "2.0")
                .put("id", ++lastId)
                .put("method", method);
        if (!params.isEmpty()) {
            message.set("params", json(params));
        }
        write(message);
        return lastId;
    }

    void notify(String method, String params) {
        ObjectNode message = JSON.createObjectNode().put("jsonrpc", "2.0").put("method", method);
        if (!params.isEmpty()) {
            message.set("params", json(params));
        }
        write(message);
    }

    /** Answers a request of the server's. */
    void reply(JsonNode request, String result) {
        ObjectNode message = JSON.createObjectNode().put("jsonrpc", "2.0");
        message.set("id", request.get("id"));
        message.set("result", json(result));
        write(message);
    }

    void open(String uri, String text) {
        notify(
                "textDocument/didOpen",
                "{textDocument:{uri:'" + uri + "',languageId:'plaintext',version:1,text:" + quoted(text) + "}}");
    }

    void change(String uri, int version, String changes) {
        notify(
                "textDocument/didChange",
                "{textDocument:{uri:'" + uri + "',version:" + version + "},contentChanges:[" + changes + "]}");
    }

    JsonNode response(int id) {
        return await(m -> !m.has("method") && m.path("id").asInt() == id);
    }

    /** The next message of the server's with this method. */
    JsonNode incoming(String method) {
        return await(m -> m.path("method").asText().equals(method));
    }

    /** Whether the server has sent a message with this method that nobody waited for. */
    boolean hasReceived(String method) {
        received.drainTo(unclaimed);
        return unclaimed.stream().anyMatch(m -> m.path("method").asText().equals(method));
    }

    /** Whether the server has answered a request that nobody waited for. */
    boolean hasReceivedResponse(int id) {
        received.drainTo(unclaimed);
        return unclaimed.stream().anyMatch(m -> !m.has("method") && m.path("id").asInt() == id);
    }

    JsonNode await(Predicate<JsonNode> wanted) {
        Optional<JsonNode> before = unclaimed.stream().filter(wanted).findFirst();
        if (before.isPresent()) {
            unclaimed.remove(before.get());
            return before.get();
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try {
            while (System.nanoTime() < deadline) {
                JsonNode message = received.poll(100, TimeUnit.MILLISECONDS);
                if (message != null && wanted.test(message)) {
                    return message;
                }
                if (message != null) {
                    unclaimed.add(message);
                } else if (protocol.isDone()) {
                    protocol.get(); // says what was wrong
                    throw new AssertionError("the server ended; received so far: " + unclaimed);
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no such message within " + SECONDS + " s; received: " + unclaimed);
    }

    void write(JsonNode message) {
        SessionLog.add(session, "-->", message);
        byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
        raw(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        raw(body);
    }

    void raw(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void raw(String text) {
        raw(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the server's input. */
    void closeInput() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int exitCode() {
        try {
            return exit.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the server did not end", e);
        }
    }

    /** Ends the server in the orderly way, and looks whether all it ever wrote was the protocol. */
    @Override
    public void close() {
        if (!exit.isDone()) {
            request("shutdown", "");
            notify("exit", "");
            if (exitCode() != 0) {
                throw new AssertionError("exit code after shutdown: " + exitCode());
            }
        }
        try {
            protocol.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private void readAll() {
        try {
            for (Optional<JsonNode> message = read(); message.isPresent(); message = read()) {
                received.add(message.get());
            }
            protocol.complete(null);
        } catch (IOException | RuntimeException e) {
            protocol.completeExceptionally(e);
        }
    }

    private Optional<JsonNode> read() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        while (!header.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0 && header.size() == 0) {
                return Optional.empty();
            }
            if (next < 0 || header.size() > 100) {
                throw new IllegalStateException("no header: " + header.toString(StandardCharsets.UTF_8));
            }
            header.write(next);
        }
        String text = header.toString(StandardCharsets.ISO_8859_1);
        if (!text.matches("Content-Length: [0-9]+\r\n\r\n")) {
            throw new IllegalStateException("no header: " + text);
        }
        byte[] body = in.readNBytes(Integer.parseInt(text.substring(16, text.length() - 4)));
        JsonNode message = new ObjectMapper().readTree(body);
        SessionLog.add(session, "<--", message);
        return Optional.of(message);
    }
}
