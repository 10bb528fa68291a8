package org.nigao.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** A command line that ran in this process, with what it printed. */
record Ran(int exit, byte[] bytes, String err) {

    static Ran nigao(Object... args) {
        return withInput(new byte[0], args);
    }

    static Ran withInput(byte[] input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminal.Kind.REDIRECTED);
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int exit = Commands.run(terminal, words);
        return new Ran(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Both outputs with the path of a folder made short, so that they are the same on every machine. */
    String out(Path folder) {
        return out().replace(folder.toString(), "DIR");
    }
}
