package org.nigao.app;

import org.nigao.app.cli.Commands;
import org.nigao.app.cli.LanguageServer;
import org.nigao.app.cli.Terminal;

/** The program's entry: {@code nigao COMMAND …}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("lsp")) {
            System.exit(LanguageServer.run(args));
        }
        System.exit(Commands.run(Terminal.ofProcess(), args));
    }
}
