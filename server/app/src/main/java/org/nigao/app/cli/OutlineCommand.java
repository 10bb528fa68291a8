package org.nigao.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.DraftFiles;
import org.nigao.app.files.InputException;
import org.nigao.app.report.Json;
import org.nigao.check.Analysis;
import org.nigao.draft.Draft;
import org.nigao.outline.Section;
import org.nigao.text.TextDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nigao outline}: the headings of a draft as a tree. */
@Command(
        name = "outline",
        customSynopsis = "nigao outline [选项] PATH",
        synopsisHeading = "用法：",
        description = {"显示文稿的提纲。", ""},
        parameterListHeading = "参数：%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class OutlineCommand implements Callable<Integer> {

    /** The values of {@code --format}. */
    enum Form {
        text,
        json
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", description = "文稿文件；- 表示标准输入")
    private String path = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text（默认）或 json")
    private Form format = Form.text;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明")
    private boolean help;

    OutlineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            DraftFile file = read();
            Analysis analysis = Analysis.of(TextDocument.of(file.text()), file.format());
            Draft draft = analysis.draft();
            List<Section> roots = analysis.outline().roots();
            if (format == Form.json) {
                try (JsonGenerator json = Json.generator(terminal.out())) {
                    array(roots, draft, json);
                    json.writeRaw('\n');
                }
            } else if (roots.isEmpty()) {
                terminal.err().println(path + "：没有识别到标题。");
            } else {
                roots.forEach(section -> tree(section, 0, draft));
            }
            return Commands.DONE;
        } catch (InputException e) {
            terminal.complain(e.getMessage());
            return Commands.FAILED;
        }
    }

    private DraftFile read() throws InputException {
        if (path.equals(DraftFile.STANDARD_INPUT)) {
            return DraftFile.read(terminal.in());
        }
        List<InputException> troubles = new ArrayList<>();
        List<Path> found = DraftFiles.find(List.of(path), troubles::add);
        if (!troubles.isEmpty()) {
            throw troubles.get(0);
        }
        if (found.size() != 1 || !found.get(0).equals(Path.of(path))) {
            throw new InputException(path + " 是目录：请给出一个文稿文件。");
        }
        return DraftFile.read(found.get(0));
    }

    private void tree(Section section, int depth, Draft draft) {
        int line = draft.document().lineOf(section.start()) + 1;
        String title = draft.text(section.label()) + oneLine(draft.text(section.title()));
        terminal.out().println("　".repeat(depth) + title.strip() + "  （第 " + line + " 行）");
        section.children().forEach(child -> tree(child, depth + 1, draft));
    }

    private static void array(List<Section> sections, Draft draft, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Section section : sections) {
            json.writeStartObject();
            json.writeStringField("label", draft.text(section.label()));
            if (section.marker().isPresent()) {
                json.writeNumberField("number", section.marker().get().value());
            } else {
                json.writeNullField("number");
            }
            json.writeNumberField("level", section.level());
            json.writeStringField("title", oneLine(draft.text(section.title())));
            json.writeStringField(
                    "kind", section.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeNumberField("start", section.start());
            json.writeNumberField("titleEnd", section.title().end());
            json.writeNumberField("end", section.end());
            json.writeFieldName("children");
            array(section.children(), draft, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A title that a hard wrap broke, joined again. */
    private static String oneLine(String title) {
        return title.replaceAll("\\s*[\\r\\n]+[\\s\\u3000]*", "");
    }
}
