package org.nigao.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nigao.app.files.AtomicFile;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.DraftFiles;
import org.nigao.app.files.InputException;
import org.nigao.check.SafeFixes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nigao fix}: applies the safe fixes in place. */
final class FixCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command("fix", " PATH…", "就地改正可以自动改正的问题；不改变文意，编码和换行符保持原样。");
        spec.addPositional(Specs.operands("PATH", "文件或目录；- 表示从标准输入读、写到标准输出"))
                .addOption(Specs.flag("只显示将作的改动（统一差异格式），不写文件", "-n", "--dry-run"));
        RuleOptions.addTo(spec);
        return spec.addOption(Checkers.configOption()).addOption(Specs.help());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Troubles troubles = new Troubles(terminal);
        try {
            Checkers checkers = Checkers.of(given);
            List<String> named = new ArrayList<>(given.matchedPositionalValue(0, List.<String>of()));
            Run run =
                    new Run(checkers, given.hasMatchedOption("--dry-run") ? Mode.SHOW : Mode.WRITE, terminal, troubles);
            if (named.removeIf(DraftFile.STANDARD_INPUT::equals)) {
                run.attempt(run::input);
            }
            for (Path path : DraftFiles.find(named, e -> troubles.add(e.getMessage()))) {
                run.attempt(() -> run.file(path));
            }
        } catch (InputException e) {
            troubles.add(e.getMessage());
        }
        return troubles.isEmpty() ? Commands.DONE : Commands.FAILED;
    }

    /** Something that may meet a file that cannot be used. */
    private interface Step {
        void take() throws InputException;
    }

    /** What becomes of the mended text. */
    private enum Mode {
        WRITE,
        SHOW
    }

    /** One run over some files. */
    private record Run(Checkers checkers, Mode mode, Terminal terminal, Troubles troubles) {

        void attempt(Step step) {
            try {
                step.take();
            } catch (InputException e) {
                troubles.add(e.getMessage());
            }
        }

        void input() throws InputException {
            DraftFile file = DraftFile.read(terminal.in());
            SafeFixes mended = mend(file);
            if (mode == Mode.SHOW) {
                UnifiedDiff.print(file.name(), file.text(), mended.text(), terminal.out());
            } else {
                terminal.out().writeBytes(encoded(file, mended.text()));
            }
        }

        void file(Path path) throws InputException {
            DraftFile file = DraftFile.read(path);
            SafeFixes mended = mend(file);
            boolean same = mended.text().equals(file.text());
            if (mode == Mode.SHOW && !same) {
                UnifiedDiff.print(file.name(), file.text(), mended.text(), terminal.out());
            } else if (mode == Mode.WRITE && same) {
                terminal.out().println(path + "：没有可以自动改正的问题。");
            } else if (!same) {
                replace(path, file, encoded(file, mended.text()));
                tell(path, mended);
            }
        }

        private SafeFixes mend(DraftFile file) {
            return SafeFixes.of(file.text(), file.format(), checkers.of(file, troubles));
        }

        private void tell(Path path, SafeFixes mended) {
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

    private static void replace(Path path, DraftFile file, byte[] content) throws InputException {
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
}
