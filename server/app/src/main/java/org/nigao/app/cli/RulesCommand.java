package org.nigao.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.nigao.app.names.SeverityNames;
import org.nigao.app.report.Json;
import org.nigao.check.Rule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nigao rules}: every rule with its default severity. */
final class RulesCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("rules", "", "列出全部规则和默认级别；nigao explain RULE 查看一条规则的说明。")
                .addOption(Form.option())
                .addOption(Specs.help());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        if (Form.of(given) == Form.JSON) {
            json(terminal.out());
            return Commands.DONE;
        }
        int widest = RuleOptions.RULES.stream()
                .mapToInt(rule -> rule.id().length())
                .max()
                .orElse(0);
        for (Rule rule : RuleOptions.RULES) {
            String severity = SeverityNames.chinese(rule.severity());
            terminal.out()
                    .println(rule.id() + " ".repeat(widest - rule.id().length() + 2) + severity
                            + "　".repeat(3 - severity.length()) + "  " + rule.title());
        }
        return Commands.DONE;
    }

    private static void json(OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartArray();
            for (Rule rule : RuleOptions.RULES) {
                json.writeStartObject();
                json.writeStringField("id", rule.id());
                json.writeStringField("title", rule.title());
                json.writeStringField("severity", SeverityNames.name(rule.severity()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
