package org.nigao.app.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.nigao.app.report.TextStyle.Ink;

/**
 * Where a command reads and writes; both outputs are UTF-8.
 *
 * @param kind whether a person watches
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, Kind kind) {

    /** What the outputs are connected to. */
    public enum Kind {
        INTERACTIVE,
        /** Files, pipes, other programs. */
        REDIRECTED
    }

    public static Terminal ofProcess() {
        return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), kindOfProcess());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static Kind kindOfProcess() {
        Console console = System.console();
        if (console == null) {
            return Kind.REDIRECTED;
        }
        try {
            // From Java 22 on there is a console also without a terminal, and this method tells.
            Object terminal = Console.class.getMethod("isTerminal").invoke(console);
            return Boolean.TRUE.equals(terminal) ? Kind.INTERACTIVE : Kind.REDIRECTED;
        } catch (ReflectiveOperationException e) {
            return Kind.INTERACTIVE;
        }
    }

    boolean isInteractive() {
        return kind == Kind.INTERACTIVE;
    }

    /** By {@code --color}: always, never, or as the terminal and NO_COLOR have it. */
    Ink ink(Colour choice) {
        boolean able = isInteractive() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return choice == Colour.ALWAYS || choice == Colour.AUTO && able ? Ink.COLOUR : Ink.PLAIN;
    }

    /** Tells what could not be done. */
    void complain(String sentence) {
        err.println("nigao：" + sentence);
    }
}
