package org.nigao.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.InputException;
import org.nigao.app.prior.WithoutItself;
import org.nigao.app.report.Json;
import org.nigao.app.report.PriorShares;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.draft.Draft;
import org.nigao.outline.Section;
import org.nigao.prior.Carryover;
import org.nigao.prior.Carryover.Share;
import org.nigao.prior.PriorPlans;
import org.nigao.text.TextDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code nigao outline}: the headings of a draft as a tree. With {@code --prior} each heading below which prior plans hold
 * something says how much: in JSON the object {@code prior} with {@code share}, {@code path}, {@code title} and {@code year}.
 */
final class OutlineCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("outline", " PATH", "显示文稿的提纲。")
                .addPositional(Specs.operand("PATH", "文稿文件；- 表示标准输入"))
                .addOption(Form.option())
                .addOption(RuleOptions.priorOption())
                .addOption(Specs.help());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        String path = given.matchedPositionalValue(0, "");
        try {
            DraftFile file = Operands.draft(path, terminal);
            Analysis analysis = Analysis.of(TextDocument.of(file.text()), file.format());
            Draft draft = analysis.draft();
            List<Section> roots = analysis.outline().roots();
            Troubles troubles = new Troubles(terminal);
            List<String> folders = given.matchedOptionValue("--prior", List.of());
            Shares shares = folders.isEmpty() ? s -> Optional.empty() : shares(file, analysis, folders, troubles);
            if (Form.of(given) == Form.JSON) {
                try (JsonGenerator json = Json.generator(terminal.out())) {
                    array(roots, draft, shares, json);
                    json.writeRaw('\n');
                }
            } else if (roots.isEmpty()) {
                terminal.err().println(path + "：没有识别到标题。");
            } else {
                roots.forEach(section -> tree(section, 0, draft, shares, terminal.out()));
            }
            return troubles.isEmpty() ? Commands.DONE : Commands.FAILED;
        } catch (InputException e) {
            terminal.complain(e.getMessage());
            return Commands.FAILED;
        }
    }

    /** How much of a section one prior plan holds. */
    private interface Shares {
        Optional<Share> of(Section section);
    }

    private static Shares shares(DraftFile file, Analysis analysis, List<String> folders, Troubles troubles) {
        Optional<PriorPlans> plans = PriorReading.of(folders, troubles);
        if (plans.isEmpty()) {
            return s -> Optional.empty();
        }
        Basis own = WithoutItself.basis(Basis.STANDARD.with(plans.get()), file.path());
        Carryover carryover =
                Carryover.of(analysis.draft(), analysis.outline(), own.prior().orElseThrow(), OptionalInt.empty());
        return carryover::of;
    }

    private static void tree(Section section, int depth, Draft draft, Shares shares, PrintStream out) {
        int line = draft.document().lineOf(section.start()) + 1;
        String name = section.name(draft.document().text());
        Optional<Share> share = shares.of(section);
        String prior = share.isPresent() ? "  本节 " + share.get().said() : "";
        out.println("　".repeat(depth) + name + "  （第 " + line + " 行）" + prior);
        section.children().forEach(child -> tree(child, depth + 1, draft, shares, out));
    }

    private static void array(List<Section> sections, Draft draft, Shares shares, JsonGenerator json)
            throws IOException {
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
            Optional<Share> prior = shares.of(section);
            if (prior.isPresent()) {
                json.writeObjectFieldStart("prior");
                PriorShares.writeFields(prior.get(), json);
                json.writeEndObject();
            }
            json.writeFieldName("children");
            array(section.children(), draft, shares, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A title that a hard wrap broke, joined again. */
    private static String oneLine(String title) {
        return title.replaceAll("\\s*[\\r\\n]+[\\s\\u3000]*", "");
    }
}
