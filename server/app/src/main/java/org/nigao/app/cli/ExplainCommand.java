package org.nigao.app.cli;

import java.util.concurrent.Callable;
import org.nigao.app.files.InputException;
import org.nigao.app.names.SeverityNames;
import org.nigao.app.report.TextStyle.Ink;
import org.nigao.check.Rule;
import org.nigao.check.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nigao explain}: a rule's page, for reading on a terminal. */
@Command(
        name = "explain",
        customSynopsis = "nigao explain [选项] RULE",
        synopsisHeading = "用法：",
        description = {"显示一条规则的说明、依据和例子。", ""},
        parameterListHeading = "参数：%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "RULE", description = "规则名，见 nigao rules")
    private String id = "";

    @Option(names = "--color", paramLabel = "WHEN", description = "着色：auto（默认）、always、never")
    private CheckCommand.Choice color = CheckCommand.Choice.auto;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明")
    private boolean help;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            RuleOptions.verifyRule(id);
        } catch (InputException e) {
            terminal.complain(e.getMessage());
            return Commands.FAILED;
        }
        Rule rule = RuleOptions.RULES.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        Ink ink = terminal.ink(color.name());
        terminal.out()
                .println(ink.bold(rule.title()) + "  " + ink.faint(id) + "  默认级别："
                        + ink.severity(rule.severity(), SeverityNames.chinese(rule.severity())));
        String page = RulePage.of(rule).markdown();
        page.substring(page.indexOf('\n') + 1).lines().forEach(new MarkdownLines(ink, terminal.out())::print);
        return Commands.DONE;
    }
}
