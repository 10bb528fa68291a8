package org.nigao.app.lsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All that the tests' clients and servers say, where the system property {@code nigao.session.log} names a file: a line
 * each of session, direction and message, for {@code clients/protocol} to hold against the protocol's types.
 */
final class SessionLog {

    private static final String FILE = System.getProperty("nigao.session.log", "");
    private static final AtomicInteger SESSIONS = new AtomicInteger();

    private SessionLog() {}

    static int next() {
        return SESSIONS.incrementAndGet();
    }

    static synchronized void add(int session, String direction, JsonNode message) {
        if (FILE.isEmpty()) {
            return;
        }
        try {
            String line = ProcessHandle.current().pid() + "." + session + " " + direction + " " + message + "\n";
            Files.writeString(Path.of(FILE), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
