package org.nigao.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.nigao.app.files.AtomicFile;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.InputException;
import org.nigao.app.report.CompareHtml;
import org.nigao.app.report.CompareJson;
import org.nigao.app.report.CompareText;
import org.nigao.app.report.Compared;
import org.nigao.app.report.TextStyle.Ink;
import org.nigao.check.Analysis;
import org.nigao.compare.Comparison;
import org.nigao.text.TextDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code nigao compare DRAFT PRIOR}: what a draft kept of a prior plan, changed, dropped and added, section by section.
 * {@link CompareJson} says what {@code --format json} looks like.
 */
final class CompareCommand implements Command {

    /** The values of {@code --format}. */
    enum As {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public CommandSpec spec() {
        return Specs.command("compare", " DRAFT PRIOR", "逐部分对照两份文稿：保留、改动、新增、删去了什么。")
                .addPositional(Specs.operand("DRAFT", "现在的文稿；- 表示标准输入"))
                .addPositional(Specs.secondOperand("PRIOR", "往年的文稿"))
                .addOption(Specs.value(As.class, "FORMAT", "text（默认）、json 或 html", "-f", "--format"))
                .addOption(Specs.value(Path.class, "FILE", "把结果写入文件", "-o", "--output"))
                .addOption(Colour.option())
                .addOption(Specs.help());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        try {
            DraftFile draft = Operands.draft(given.matchedPositionalValue(0, ""), terminal);
            DraftFile prior = Operands.draft(given.matchedPositionalValue(1, ""), terminal);
            Compared compared =
                    new Compared(Comparison.of(analysis(draft), analysis(prior)), draft.name(), prior.name());
            Optional<Path> output = Optional.ofNullable(given.matchedOptionValue("--output", null));
            if (output.isEmpty()) {
                write(compared, given, terminal.ink(Colour.of(given)), terminal.out());
            } else {
                ByteArrayOutputStream report = new ByteArrayOutputStream();
                write(compared, given, Colour.of(given) == Colour.ALWAYS ? Ink.COLOUR : Ink.PLAIN, report);
                write(output.get(), report.toByteArray());
            }
            return Commands.DONE;
        } catch (InputException e) {
            terminal.complain(e.getMessage());
            return Commands.FAILED;
        }
    }

    private static Analysis analysis(DraftFile file) {
        return Analysis.of(TextDocument.of(file.text()), file.format());
    }

    private static void write(Compared compared, ParseResult given, Ink ink, OutputStream out) throws IOException {
        switch (given.matchedOptionValue("--format", As.TEXT)) {
            case TEXT -> new CompareText(ink).write(compared, out);
            case JSON -> new CompareJson().write(compared, out);
            case HTML -> new CompareHtml(Clock.systemDefaultZone()).write(compared, out);
        }
    }

    private static void write(Path output, byte[] report) throws InputException {
        try {
            AtomicFile.write(output, report);
        } catch (IOException e) {
            throw new InputException("无法写入 " + output + "：请检查目录是否存在、是否有写入权限。", e);
        }
    }
}
