package org.nigao.app.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: what it takes, and what it does with what was given. */
interface Command {

    CommandSpec spec();

    /** Gives the exit code. */
    int run(ParseResult given, Terminal terminal) throws IOException;
}
