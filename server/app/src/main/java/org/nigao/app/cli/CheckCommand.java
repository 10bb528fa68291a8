package org.nigao.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nigao.app.files.AtomicFile;
import org.nigao.app.files.InputException;
import org.nigao.app.report.ReportFormat;
import org.nigao.app.report.Results;
import org.nigao.app.report.TextStyle;
import org.nigao.app.report.TextStyle.Ink;
import org.nigao.check.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nigao check}: finds what is wrong in drafts and reports it. */
final class CheckCommand implements Command {

    private static final int SHOWN_PER_FILE = 30;

    /** The values of {@code --fail-on}. */
    enum FailOn {
        ERROR,
        WARNING,
        INFO,
        NEVER;

        boolean isMetBy(Results results) {
            return switch (this) {
                case ERROR -> results.hasAny(Severity.ERROR);
                case WARNING -> results.hasAny(Severity.WARNING);
                case INFO -> results.hasAny(Severity.INFORMATION);
                case NEVER -> false;
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command("check", " PATH…", "检查文稿并报告问题。");
        spec.usageMessage()
                .footerHeading("%n退出码：%n")
                .footer("  0  没有达到 --fail-on 级别的问题", "  1  有", "  2  有文件或选项无法处理（原因见标准错误；其余文件照常检查）");
        spec.addPositional(Specs.operands("PATH", "文件或目录（含下级目录中的 .txt .md）；- 表示标准输入"))
                .addOption(Specs.value(
                        ReportFormat.class, "FORMAT", "报告格式：text（默认）、json、sarif、html、junit、github", "-f", "--format"))
                .addOption(Specs.value(Path.class, "FILE", "把报告写入文件", "-o", "--output"))
                .addOption(
                        Specs.value(FailOn.class, "LEVEL", "达到何种级别时退出码为 1：error、warning（默认）、info、never", "--fail-on"));
        RuleOptions.addTo(spec);
        return spec.addOption(RuleOptions.priorOption())
                .addOption(Checkers.configOption())
                .addOption(Specs.flag("文本报告列出每个文件的全部问题（默认前 " + SHOWN_PER_FILE + " 条）", "--all"))
                .addOption(Colour.option())
                .addOption(Specs.help());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        try {
            Checkers checkers = Checkers.of(given);
            Troubles troubles = new Troubles(terminal);
            List<String> paths = given.matchedPositionalValue(0, List.of());
            Results results = new DraftsCheck(checkers, terminal, troubles).of(paths);
            write(results, given, terminal);
            FailOn failOn = given.matchedOptionValue("--fail-on", FailOn.WARNING);
            int done = failOn.isMetBy(results) ? Commands.FOUND : Commands.DONE;
            return troubles.isEmpty() ? done : Commands.FAILED;
        } catch (InputException e) {
            terminal.complain(e.getMessage());
            return Commands.FAILED;
        }
    }

    private static void write(Results results, ParseResult given, Terminal terminal)
            throws IOException, InputException {
        Optional<Path> output = Optional.ofNullable(given.matchedOptionValue("--output", null));
        Colour colour = Colour.of(given);
        if (output.isEmpty()) {
            int perFile = given.hasMatchedOption("--all") ? TextStyle.UNLIMITED : SHOWN_PER_FILE;
            write(results, given, new TextStyle(terminal.ink(colour), perFile), terminal.out());
            return;
        }
        Ink ink = colour == Colour.ALWAYS ? Ink.COLOUR : Ink.PLAIN;
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        write(results, given, new TextStyle(ink, TextStyle.UNLIMITED), report);
        try {
            AtomicFile.write(output.get(), report.toByteArray());
        } catch (IOException e) {
            throw new InputException("无法写入 " + output.get() + "：请检查目录是否存在、是否有写入权限。", e);
        }
    }

    private static void write(Results results, ParseResult given, TextStyle style, OutputStream out)
            throws IOException {
        ReportFormat format = given.matchedOptionValue("--format", ReportFormat.TEXT);
        format.writer(style).write(results, out);
    }
}
