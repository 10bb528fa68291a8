package org.nigao.app.cli;

import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The values of {@code --color}. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    static OptionSpec option() {
        return Specs.value(Colour.class, "WHEN", "着色：auto（默认）、always、never", "--color");
    }

    static Colour of(ParseResult given) {
        return given.matchedOptionValue("--color", AUTO);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
