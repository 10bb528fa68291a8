package org.nigao.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nigao.compare.Comparison.Order;
import org.nigao.compare.Comparison.Part;
import org.nigao.compare.Fate;
import org.nigao.compare.Piece;
import org.nigao.compare.Tally;
import org.nigao.compare.Unit;
import org.nigao.outline.Section;
import org.nigao.text.Changes.Stretch;

/**
 * A comparison for programs. One object: {@code draft} and {@code prior} ({@code path}, {@code title}, {@code year},
 * {@code characters}), {@code total} (see below), {@code sections} in the order of the draft, dropped ones where they stood.
 * A section has {@code status} ({@code kept}, {@code changed}, {@code new}, {@code dropped}), {@code moved}, {@code draft} and
 * {@code prior} (each null, or {@code heading}, {@code level}, {@code start}, {@code titleEnd}, {@code line}), {@code total} (of
 * what stands below it too) and {@code paragraphs} (right below it). A paragraph has {@code status}, {@code share} (of its characters in the draft how many stand in the
 * prior plan, 0 to 1), {@code draft} and {@code prior} (lists of {@code start}, {@code end}, {@code line}, {@code text}; one
 * each unless it was put together or taken apart), {@code changes} ({@code from}, {@code to}) and {@code movedFrom} (a heading
 * of the prior plan, or null). A {@code total} counts paragraphs as {@code kept}, {@code changed}, {@code new}, {@code dropped}
 * and characters as {@code characters}, {@code carriedCharacters}, {@code newCharacters}, {@code lostCharacters}, with
 * {@code share}. Offsets are UTF-16 units of the file they are in, lines count from 1.
 */
public final class CompareJson {

    public void write(Compared compared, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            Tally tally = compared.comparison().tally();
            plan("draft", compared.draft(), tally.drafted(), json);
            plan("prior", compared.prior(), tally.prior(), json);
            total(tally, json);
            json.writeArrayFieldStart("sections");
            List<Part> parts = compared.comparison().parts();
            for (int i = 0; i < parts.size(); i++) {
                part(parts.get(i), compared.comparison().tally(i), compared, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void plan(String field, Compared.Named plan, int characters, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("path", plan.name());
        json.writeStringField("title", plan.title());
        if (plan.year().isPresent()) {
            json.writeNumberField("year", plan.year().getAsInt());
        } else {
            json.writeNullField("year");
        }
        json.writeNumberField("characters", characters);
        json.writeEndObject();
    }

    private static void total(Tally tally, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("total");
        json.writeNumberField("kept", tally.kept());
        json.writeNumberField("changed", tally.changed());
        json.writeNumberField("new", tally.added());
        json.writeNumberField("dropped", tally.dropped());
        json.writeNumberField("characters", tally.drafted());
        json.writeNumberField("carriedCharacters", tally.carried());
        json.writeNumberField("newCharacters", Math.max(0, tally.drafted() - tally.carried()));
        json.writeNumberField("lostCharacters", tally.lost());
        json.writeNumberField("share", rounded(tally.share()));
        json.writeEndObject();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static void part(Part part, Tally tally, Compared compared, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", status(part));
        json.writeBooleanField("moved", part.order() == Order.MOVED);
        heading("draft", part.draft(), compared.draft(), json);
        heading("prior", part.prior(), compared.prior(), json);
        total(tally, json);
        json.writeArrayFieldStart("paragraphs");
        for (Piece piece : part.pieces()) {
            piece(piece, compared, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String status(Part part) {
        if (part.isDropped()) {
            return "dropped";
        }
        if (part.isNew()) {
            return "new";
        }
        return part.pieces().stream().allMatch(p -> p.fate() == Fate.KEPT) ? "kept" : "changed";
    }

    private static void heading(String field, Optional<Section> section, Compared.Named plan, JsonGenerator json)
            throws IOException {
        if (section.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("heading", plan.heading(section.get()));
        json.writeNumberField("level", section.get().level());
        json.writeNumberField("start", section.get().start());
        json.writeNumberField("titleEnd", section.get().title().end());
        json.writeNumberField("line", plan.line(section.get().start()));
        json.writeEndObject();
    }

    private static void piece(Piece piece, Compared compared, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", piece.fate().name().toLowerCase(Locale.ROOT));
        json.writeNumberField(
                "share", piece.drafted() == 0 ? 0 : rounded(Math.min(1, piece.carried() / (double) piece.drafted())));
        units("draft", piece.draft(), compared.draft(), json);
        units("prior", piece.prior(), compared.prior(), json);
        json.writeArrayFieldStart("changes");
        for (Stretch stretch : piece.stretches()) {
            if (piece.fate() == Fate.CHANGED && !stretch.isKept()) {
                json.writeStartObject();
                json.writeStringField("from", stretch.from());
                json.writeStringField("to", stretch.to());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        if (piece.movedFrom().isPresent()) {
            json.writeStringField(
                    "movedFrom", compared.prior().heading(piece.movedFrom().get()));
        } else {
            json.writeNullField("movedFrom");
        }
        json.writeEndObject();
    }

    private static void units(String field, List<Unit> units, Compared.Named plan, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Unit unit : units) {
            json.writeStartObject();
            json.writeNumberField("start", unit.paragraph().trimmed().start());
            json.writeNumberField("end", unit.paragraph().trimmed().end());
            json.writeNumberField("line", plan.line(unit.paragraph().trimmed().start()));
            json.writeStringField(
                    "text", plan.analysis().draft().text(unit.paragraph().trimmed()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
