package org.nigao.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nigao.app.files.AtomicFile;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.DraftFiles;
import org.nigao.app.files.InputException;
import org.nigao.app.report.Checked;
import org.nigao.app.report.ReportFormat;
import org.nigao.app.report.Results;
import org.nigao.app.report.TextStyle;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.Severity;
import org.nigao.text.TextDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nigao check}: finds what is wrong in drafts and reports it. */
@Command(
        name = "check",
        customSynopsis = "nigao check [选项] PATH…",
        synopsisHeading = "用法：",
        description = {"检查文稿并报告问题。", ""},
        parameterListHeading = "参数：%n",
        optionListHeading = "%n选项：%n",
        footerHeading = "%n退出码：%n",
        footer = {"  0  没有达到 --fail-on 级别的问题", "  1  有", "  2  有文件或选项无法处理（原因见标准错误；其余文件照常检查）"},
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    /** The values of {@code --fail-on}. */
    enum FailOn {
        error,
        warning,
        info,
        never
    }

    private static final int SHOWN_PER_FILE = 30;

    private final Terminal terminal;
    private final List<String> troubles = new ArrayList<>();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件或目录（含下级目录中的 .txt .md）；- 表示标准输入")
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "报告格式：text（默认）、json、sarif、html、junit、github")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "把报告写入文件")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--fail-on", paramLabel = "LEVEL", description = "达到何种级别时退出码为 1：error、warning（默认）、info、never")
    private FailOn failOn = FailOn.warning;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(names = "--config", paramLabel = "FILE", description = "设置文件（默认从文稿所在目录向上查找 nigao.json）")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--year", paramLabel = "YYYY", description = "把哪一年当作今年（默认取文稿自身年份）")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--dictionary", paramLabel = "FILE", hidden = true)
    private List<String> dictionaries = List.of();

    @Option(names = "--prior", paramLabel = "DIR", hidden = true)
    private List<String> prior = List.of();

    @Option(names = "--all", description = "文本报告列出每个文件的全部问题（默认前 " + SHOWN_PER_FILE + " 条）")
    private boolean all;

    @Option(names = "--color", paramLabel = "WHEN", description = "着色：auto（默认）、always、never")
    private Choice color = Choice.auto;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明")
    private boolean help;

    /** The values of {@code --color}. */
    enum Choice {
        auto,
        always,
        never
    }

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            verify();
        } catch (InputException e) {
            terminal.complain(e.getMessage());
            return Commands.FAILED;
        }
        Results results = new Results(RuleOptions.RULES, check(), troubles);
        try {
            write(results);
        } catch (InputException e) {
            terminal.complain(e.getMessage());
            return Commands.FAILED;
        }
        if (!troubles.isEmpty()) {
            return Commands.FAILED;
        }
        return failsOn().filter(results::hasAny).isPresent() ? Commands.FOUND : Commands.DONE;
    }

    private void verify() throws InputException {
        rules.verify();
        if (!dictionaries.isEmpty() || !prior.isEmpty()) {
            String option = dictionaries.isEmpty() ? "--prior" : "--dictionary";
            throw new InputException("本版本尚不支持选项 " + option + "：请去掉该选项后再检查。");
        }
        if (year.filter(y -> y < 1949 || y > 2200).isPresent()) {
            throw new InputException("选项 --year 的值“" + year.get() + "”不对：请写四位年份，如 2024。");
        }
        if (config.isPresent() && !java.nio.file.Files.isRegularFile(config.get())) {
            throw new InputException("找不到设置文件 " + config.get() + "：请核对 --config 的路径和文件名。");
        }
    }

    private List<Checked> check() {
        Checkers checkers = new Checkers(rules, config, this::trouble);
        List<Checked> checked = new ArrayList<>();
        List<DraftFile> files = new ArrayList<>();
        if (paths.contains(DraftFile.STANDARD_INPUT)) {
            read(() -> DraftFile.read(terminal.in())).ifPresent(files::add);
        }
        List<String> named =
                paths.stream().filter(p -> !p.equals(DraftFile.STANDARD_INPUT)).toList();
        List<Path> found = DraftFiles.find(named, e -> trouble(e.getMessage()));
        Progress progress = Progress.on(terminal, found.size());
        for (DraftFile file : files) {
            checked.add(check(file, checkers.of(file)));
        }
        for (Path path : found) {
            progress.next(path.toString());
            read(() -> DraftFile.read(path)).ifPresent(file -> checked.add(check(file, checkers.of(file))));
        }
        progress.done();
        return checked;
    }

    private static Checked check(DraftFile file, Checker checker) {
        TextDocument document = TextDocument.of(file.text());
        return new Checked(
                file,
                document,
                checker.check(Analysis.of(document, file.format())).byImportance());
    }

    /** Reads a file that may be unreadable. */
    private interface Reading {
        DraftFile read() throws InputException;
    }

    private Optional<DraftFile> read(Reading reading) {
        try {
            return Optional.of(reading.read());
        } catch (InputException e) {
            trouble(e.getMessage());
            return Optional.empty();
        }
    }

    private void trouble(String sentence) {
        troubles.add(sentence);
        terminal.complain(sentence);
    }

    private void write(Results results) throws IOException, InputException {
        boolean everything = all || output.isPresent();
        TextStyle.Ink ink =
                output.isPresent() && color == Choice.auto ? TextStyle.Ink.PLAIN : terminal.ink(color.name());
        TextStyle style = new TextStyle(ink, everything ? TextStyle.UNLIMITED : SHOWN_PER_FILE);
        if (output.isEmpty()) {
            write(results, style, terminal.out());
            return;
        }
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        write(results, style, report);
        try {
            AtomicFile.write(output.get(), report.toByteArray());
        } catch (IOException e) {
            throw new InputException("无法写入 " + output.get() + "：请检查目录是否存在、是否有写入权限。", e);
        }
    }

    private void write(Results results, TextStyle style, OutputStream out) throws IOException {
        format.writer(style).write(results, out);
    }

    private Optional<Severity> failsOn() {
        return switch (failOn) {
            case error -> Optional.of(Severity.ERROR);
            case warning -> Optional.of(Severity.WARNING);
            case info -> Optional.of(Severity.INFORMATION);
            case never -> Optional.empty();
        };
    }
}
