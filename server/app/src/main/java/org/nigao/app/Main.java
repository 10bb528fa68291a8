package org.nigao.app;

import org.nigao.app.cli.Commands;
import org.nigao.app.cli.Terminal;

/** The program's entry: {@code nigao COMMAND …}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Commands.run(Terminal.ofProcess(), args));
    }
}
