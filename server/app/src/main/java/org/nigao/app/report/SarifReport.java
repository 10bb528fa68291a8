package org.nigao.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nigao.app.names.SeverityNames;
import org.nigao.app.names.Version;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Ignore;
import org.nigao.check.OtherDocument;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.check.RulePage;
import org.nigao.text.Edit;
import org.nigao.text.LineColumn;
import org.nigao.text.PositionEncoding;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** SARIF 2.1.0, as OASIS has it. */
final class SarifReport implements ReportWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "SRCROOT";

    private final URI root = Path.of("").toAbsolutePath().toUri();

    @Override
    public void write(Results results, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(results.rules(), json);
            invocation(results, json);
            json.writeStringField("language", "zh-CN");
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeObjectFieldStart("originalUriBaseIds");
            json.writeObjectFieldStart(ROOT);
            json.writeStringField("uri", root.toString());
            json.writeEndObject();
            json.writeEndObject();
            artifacts(results.checked(), json);
            results(results, json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void tool(List<Rule> rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Nigao");
        json.writeStringField("fullName", "Nigao 拟稿 " + Version.NUMBER);
        json.writeStringField("version", Version.NUMBER);
        json.writeStringField("semanticVersion", Version.NUMBER);
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            RulePage page = RulePage.of(rule);
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            message("shortDescription", rule.title(), json);
            message("fullDescription", page.why(), json);
            json.writeObjectFieldStart("help");
            json.writeStringField("text", page.why());
            json.writeStringField("markdown", page.markdown());
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", SeverityNames.sarifLevel(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void invocation(Results results, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", results.troubles().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (String trouble : results.troubles()) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            message("message", trouble, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void artifacts(List<Checked> files, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (Checked checked : files) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            uri(checked, json);
            json.writeEndObject();
            json.writeStringField("encoding", checked.file().content().charset().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void results(Results results, JsonGenerator json) throws IOException {
        Map<String, Integer> ruleIndex = new HashMap<>();
        results.rules().forEach(rule -> ruleIndex.put(rule.id(), ruleIndex.size()));
        json.writeArrayFieldStart("results");
        for (int i = 0; i < results.checked().size(); i++) {
            for (Finding finding : results.checked().get(i).findings()) {
                json.writeStartObject();
                json.writeStringField("ruleId", finding.rule().id());
                json.writeNumberField("ruleIndex", ruleIndex.get(finding.rule().id()));
                json.writeStringField("level", SeverityNames.sarifLevel(finding.severity()));
                message("message", finding.message(), json);
                new ArtifactWriter(results.checked().get(i), i, json).result(finding);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void message(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** Relative to the working directory where it stands below it, percent-encoded. */
    private void uri(Checked checked, JsonGenerator json) throws IOException {
        if (checked.file().path().isEmpty()) {
            json.writeStringField("uri", "stdin");
            return;
        }
        uri(checked.file().path().get(), json);
    }

    private void uri(Path file, JsonGenerator json) throws IOException {
        URI absolute = file.toAbsolutePath().normalize().toUri();
        URI relative = root.relativize(absolute);
        // A colon in the first segment would end a scheme.
        boolean colon = !relative.isAbsolute() && relative.toString().matches("[^/]*:.*");
        json.writeStringField("uri", (colon ? "./" : "") + relative);
        if (!relative.isAbsolute()) {
            json.writeStringField("uriBaseId", ROOT);
        }
    }

    /** Writes what belongs to one file. */
    private final class ArtifactWriter {

        private final Checked checked;
        private final int index;
        private final JsonGenerator json;

        ArtifactWriter(Checked checked, int index, JsonGenerator json) {
            this.checked = checked;
            this.index = index;
            this.json = json;
        }

        void result(Finding finding) throws IOException {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            place(finding.span());
            json.writeEndObject();
            json.writeEndArray();
            related(finding.related());
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField(
                    "nigaoContext/v1",
                    Ignore.of(finding, checked.document().text()).context());
            json.writeEndObject();
            fixes(finding.fixes());
        }

        private void related(List<Related> places) throws IOException {
            if (places.isEmpty()) {
                return;
            }
            json.writeArrayFieldStart("relatedLocations");
            for (int i = 0; i < places.size(); i++) {
                json.writeStartObject();
                json.writeNumberField("id", i + 1);
                if (places.get(i).document().isPresent()) {
                    place(places.get(i).document().get(), places.get(i).span());
                } else {
                    place(places.get(i).span());
                }
                message("message", places.get(i).message(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void fixes(List<Fix> fixes) throws IOException {
            if (fixes.isEmpty()) {
                return;
            }
            json.writeArrayFieldStart("fixes");
            for (Fix fix : fixes) {
                json.writeStartObject();
                message("description", fix.title(), json);
                json.writeArrayFieldStart("artifactChanges");
                json.writeStartObject();
                location();
                json.writeArrayFieldStart("replacements");
                for (Edit edit : fix.edits()) {
                    json.writeStartObject();
                    region("deletedRegion", edit.span());
                    if (!edit.text().isEmpty()) {
                        message("insertedContent", edit.text(), json);
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
                json.writeEndArray();
                json.writeObjectFieldStart("properties");
                json.writeBooleanField("safe", fix.isSafe());
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void place(Span span) throws IOException {
            json.writeObjectFieldStart("physicalLocation");
            location();
            region("region", span);
            json.writeEndObject();
        }

        /** A place in a document that is no artifact of this run. */
        private void place(OtherDocument document, Span span) throws IOException {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            uri(Path.of(document.name()), json);
            json.writeEndObject();
            region("region", span, document.text());
            json.writeEndObject();
        }

        private void location() throws IOException {
            json.writeObjectFieldStart("artifactLocation");
            uri(checked, json);
            json.writeNumberField("index", index);
            json.writeEndObject();
        }

        private void region(String field, Span span) throws IOException {
            region(field, span, checked.document());
        }

        private void region(String field, Span span, TextDocument text) throws IOException {
            LineColumn from = text.position(span.start(), PositionEncoding.UTF16);
            LineColumn to = text.position(span.end(), PositionEncoding.UTF16);
            json.writeObjectFieldStart(field);
            json.writeNumberField("charOffset", span.start());
            json.writeNumberField("charLength", span.length());
            json.writeNumberField("startLine", from.line() + 1);
            json.writeNumberField("startColumn", from.column() + 1);
            json.writeNumberField("endLine", to.line() + 1);
            json.writeNumberField("endColumn", to.column() + 1);
            json.writeEndObject();
        }
    }
}
