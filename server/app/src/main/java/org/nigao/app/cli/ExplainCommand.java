package org.nigao.app.cli;

import java.io.PrintStream;
import org.nigao.app.files.InputException;
import org.nigao.app.names.SeverityNames;
import org.nigao.app.report.TextStyle.Ink;
import org.nigao.check.Rule;
import org.nigao.check.RulePage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nigao explain}: a rule's page, for reading on a terminal. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("explain", " RULE", "显示一条规则的说明、依据和例子。")
                .addPositional(Specs.operand("RULE", "规则名，见 nigao rules"))
                .addOption(Colour.option())
                .addOption(Specs.help());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        try {
            Rule rule = RuleOptions.rule(given.matchedPositionalValue(0, ""));
            print(rule, terminal.ink(Colour.of(given)), terminal.out());
            return Commands.DONE;
        } catch (InputException e) {
            terminal.complain(e.getMessage());
            return Commands.FAILED;
        }
    }

    private static void print(Rule rule, Ink ink, PrintStream out) {
        out.println(ink.bold(rule.title()) + "  " + ink.faint(rule.id()) + "  默认级别："
                + ink.severity(rule.severity(), SeverityNames.chinese(rule.severity())));
        String page = RulePage.of(rule).markdown();
        page.substring(page.indexOf('\n') + 1).lines().forEach(new MarkdownLines(ink, out)::print);
    }
}
