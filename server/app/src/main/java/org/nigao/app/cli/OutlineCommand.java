package org.nigao.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.DraftFiles;
import org.nigao.app.files.InputException;
import org.nigao.app.report.Json;
import org.nigao.check.Analysis;
import org.nigao.draft.Draft;
import org.nigao.outline.Section;
import org.nigao.text.TextDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nigao outline}: the headings of a draft as a tree. */
final class OutlineCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("outline", " PATH", "显示文稿的提纲。")
                .addPositional(Specs.operand("PATH", "文稿文件；- 表示标准输入"))
                .addOption(Form.option())
                .addOption(Specs.help());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        String path = given.matchedPositionalValue(0, "");
        try {
            DraftFile file = read(path, terminal);
            Analysis analysis = Analysis.of(TextDocument.of(file.text()), file.format());
            Draft draft = analysis.draft();
            List<Section> roots = analysis.outline().roots();
            if (Form.of(given) == Form.JSON) {
                try (JsonGenerator json = Json.generator(terminal.out())) {
                    array(roots, draft, json);
                    json.writeRaw('\n');
                }
            } else if (roots.isEmpty()) {
                terminal.err().println(path + "：没有识别到标题。");
            } else {
                roots.forEach(section -> tree(section, 0, draft, terminal.out()));
            }
            return Commands.DONE;
        } catch (InputException e) {
            terminal.complain(e.getMessage());
            return Commands.FAILED;
        }
    }

    private static DraftFile read(String path, Terminal terminal) throws InputException {
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

    private static void tree(Section section, int depth, Draft draft, PrintStream out) {
        int line = draft.document().lineOf(section.start()) + 1;
        String name = section.name(draft.document().text());
        out.println("　".repeat(depth) + name + "  （第 " + line + " 行）");
        section.children().forEach(child -> tree(child, depth + 1, draft, out));
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
