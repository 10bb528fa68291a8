package org.nigao.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.nigao.app.names.SeverityNames;
import org.nigao.app.report.Json;
import org.nigao.check.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nigao rules}: every rule with its default severity. */
@Command(
        name = "rules",
        customSynopsis = "nigao rules [选项]",
        synopsisHeading = "用法：",
        description = {"列出全部规则和默认级别；nigao explain RULE 查看一条规则的说明。", ""},
        optionListHeading = "选项：%n",
        sortOptions = false)
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text（默认）或 json")
    private OutlineCommand.Form format = OutlineCommand.Form.text;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明")
    private boolean help;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (format == OutlineCommand.Form.json) {
            json();
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

    private void json() throws IOException {
        try (JsonGenerator json = Json.generator(terminal.out())) {
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
