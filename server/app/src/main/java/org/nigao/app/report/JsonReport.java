package org.nigao.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.nigao.app.names.SeverityNames;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.OtherDocument;
import org.nigao.check.Related;
import org.nigao.text.Edit;
import org.nigao.text.LineColumn;
import org.nigao.text.PositionEncoding;
import org.nigao.text.Span;

/**
 * The JSON of the command line's contract. A related place in another document has its {@code path}, {@code line} and
 * {@code column} besides; its offsets count in that document. With prior plans each file has {@code prior}: the {@code share}
 * of the whole draft that one plan holds, with the plan's {@code path}, {@code title} and {@code year}, and the same for each
 * of its {@code sections}.
 */
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
                if (checked.prior().isPresent()) {
                    prior(checked, checked.prior().get(), json);
                }
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
            if (related.document().isPresent()) {
                other(related.document().get(), related.span(), json);
            }
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

    private static void other(OtherDocument document, Span span, JsonGenerator json) throws IOException {
        LineColumn at = document.text().position(span.start(), PositionEncoding.UTF16);
        json.writeStringField("path", OtherNames.shown(document.name()));
        json.writeNumberField("line", at.line() + 1);
        json.writeNumberField("column", at.column() + 1);
    }

    private static void prior(Checked checked, PriorShares prior, JsonGenerator json) throws IOException {
        if (prior.all().isEmpty()) {
            json.writeNullField("prior");
            return;
        }
        json.writeObjectFieldStart("prior");
        PriorShares.writeFields(prior.all().get(), json);
        json.writeArrayFieldStart("sections");
        for (PriorShares.Part part : prior.parts()) {
            json.writeStartObject();
            json.writeStringField("heading", Excerpt.heading(checked, part.section()));
            span(part.section().span(), json);
            json.writeNumberField("line", checked.line(part.section().start()));
            PriorShares.writeFields(part.share(), json);
            json.writeEndObject();
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
