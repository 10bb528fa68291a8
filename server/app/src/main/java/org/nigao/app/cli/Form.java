package org.nigao.app.cli;

import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The forms that lists and trees are printed in; the values of their {@code --format}. */
enum Form {
    TEXT,
    JSON;

    static OptionSpec option() {
        return Specs.value(Form.class, "FORMAT", "text（默认）或 json", "-f", "--format");
    }

    static Form of(ParseResult given) {
        return given.matchedOptionValue("--format", TEXT);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
