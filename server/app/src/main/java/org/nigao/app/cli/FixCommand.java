package org.nigao.app.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nigao.app.files.AtomicFile;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.DraftFiles;
import org.nigao.app.files.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nigao fix}: applies the safe fixes in place. */
@Command(
        name = "fix",
        customSynopsis = "nigao fix [选项] PATH…",
        synopsisHeading = "用法：",
        description = {"就地改正可以自动改正的问题；不改变文意，编码和换行符保持原样。", ""},
        parameterListHeading = "参数：%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class FixCommand implements Callable<Integer> {

    private static final int CONTEXT_LINES = 3;

    private final Terminal terminal;
    private boolean troubled;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件或目录；- 表示从标准输入读、写到标准输出")
    private List<String> paths = List.of();

    @Option(
            names = {"-n", "--dry-run"},
            description = "只显示将作的改动（统一差异格式），不写文件")
    private boolean dryRun;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(names = "--config", paramLabel = "FILE", description = "设置文件（默认从文稿所在目录向上查找 nigao.json）")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明")
    private boolean help;

    FixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            rules.verify();
        } catch (InputException e) {
            trouble(e.getMessage());
            return Commands.FAILED;
        }
        Checkers checkers = new Checkers(rules, config, this::trouble);
        List<String> named =
                paths.stream().filter(p -> !p.equals(DraftFile.STANDARD_INPUT)).toList();
        if (named.size() < paths.size()) {
            attempt(() -> fixInput(checkers));
        }
        for (Path path : DraftFiles.find(named, e -> trouble(e.getMessage()))) {
            attempt(() -> fix(path, checkers));
        }
        return troubled ? Commands.FAILED : Commands.DONE;
    }

    /** Something that may meet a file that cannot be used. */
    private interface Step {
        void run() throws InputException;
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (InputException e) {
            trouble(e.getMessage());
        }
    }

    private void trouble(String sentence) {
        troubled = true;
        terminal.complain(sentence);
    }

    private void fixInput(Checkers checkers) throws InputException {
        DraftFile file = DraftFile.read(terminal.in());
        SafeFixes mended = SafeFixes.of(file.text(), file.format(), checkers.of(file));
        if (dryRun) {
            diff(file, mended.text());
        } else {
            terminal.out().writeBytes(encoded(file, mended.text()));
        }
    }

    private void fix(Path path, Checkers checkers) throws InputException {
        DraftFile file = DraftFile.read(path);
        SafeFixes mended = SafeFixes.of(file.text(), file.format(), checkers.of(file));
        if (mended.text().equals(file.text())) {
            if (!dryRun) {
                terminal.out().println(path + "：没有可以自动改正的问题。");
            }
        } else if (dryRun) {
            diff(file, mended.text());
        } else {
            write(path, file, encoded(file, mended.text()));
            int all = mended.titles().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            terminal.out().println(path + "：已改正 " + all + " 条。");
            mended.titles()
                    .forEach((title, count) ->
                            terminal.out().println("  " + title + (count > 1 ? "（" + count + " 次）" : "")));
        }
    }

    private static byte[] encoded(DraftFile file, String text) throws InputException {
        // What does not come back byte for byte untouched would not come back whole changed.
        boolean faithful = file.content()
                .encode(file.text())
                .filter(same -> Arrays.equals(same, file.bytes()))
                .isPresent();
        Optional<byte[]> bytes = faithful ? file.content().encode(text) : Optional.empty();
        return bytes.orElseThrow(() -> new InputException(file.name() + " 的编码不能无损写回，未作改动：请先另存为 UTF-8 后再试。"));
    }

    private static void write(Path path, DraftFile file, byte[] content) throws InputException {
        try {
            if (!AtomicFile.isWritable(path)) {
                throw new InputException(path + " 是只读文件，未作改动：请取消只读属性后再试。");
            }
            if (!Arrays.equals(Files.readAllBytes(path), file.bytes())) {
                throw new InputException(path + " 在处理期间被其他程序改动，未作改动：请保存后重新运行。");
            }
            AtomicFile.write(path, content);
        } catch (IOException e) {
            throw new InputException("写入 " + path + " 时出错，原文件未改动：请检查写入权限和磁盘空间。", e);
        }
    }

    private void diff(DraftFile file, String text) {
        List<String> before = lines(file.text());
        List<String> after = lines(text);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + file.name(), "b/" + file.name(), before, DiffUtils.diff(before, after), CONTEXT_LINES);
        for (String line : diff) {
            boolean ended = line.endsWith("\n") || line.startsWith("---") || line.startsWith("+++");
            terminal.out().print(line.startsWith("@@") || ended ? line.stripTrailing() : line);
            terminal.out().print(line.endsWith("\n") || !isText(line) ? "\n" : "\n\\ No newline at end of file\n");
        }
        terminal.out().flush();
    }

    private static boolean isText(String diffLine) {
        return !diffLine.startsWith("@@") && !diffLine.startsWith("--- a/") && !diffLine.startsWith("+++ b/");
    }

    /** With their line breaks, so that a changed break shows. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}
