package org.nigao.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.nigao.app.names.SeverityNames;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Related;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** The JSON of the command line's contract. */
final class JsonReport implements ReportWriter {

    @Override
    public void write(Results results, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartArray();
            for (Checked checked : results.checked()) {
                json.writeStartObject();
                json.writeStringField("path", checked.name());
                json.writeArrayFieldStart("findings");
                for (Finding finding : checked.findings()) {
                    finding(checked, finding, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void finding(Checked checked, Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", SeverityNames.name(finding.severity()));
        json.writeStringField("message", finding.message());
        span(finding.span(), json);
        json.writeNumberField("line", checked.line(finding.span().start()));
        json.writeNumberField("column", checked.column(finding.span().start()));
        json.writeArrayFieldStart("related");
        for (Related related : finding.related()) {
            json.writeStartObject();
            span(related.span(), json);
            json.writeStringField("message", related.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
            fix(fix, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void fix(Fix fix, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", fix.title());
        json.writeBooleanField("safe", fix.isSafe());
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            span(edit.span(), json);
            json.writeStringField("text", edit.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void span(Span span, JsonGenerator json) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }
}
