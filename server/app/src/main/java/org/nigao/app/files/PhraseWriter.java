package org.nigao.app.files;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.nigao.dictionary.Kind;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.Place;
import org.nigao.phrase.Variant;

/** Writes phrases as JSON Lines, the fields always in one order: the same phrases give the same bytes. */
public final class PhraseWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private PhraseWriter() {}

    /** Leaves {@code out} open. */
    public static void write(Iterable<Phrase> phrases, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
            for (Phrase phrase : phrases) {
                write(phrase, json);
            }
            if (phrases.iterator().hasNext()) {
                json.writeRaw('\n');
            }
        }
    }

    private static void write(Phrase phrase, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", phrase.text());
        json.writeStringField("kind", phrase.kind().toString());
        text(json, "right", phrase.successor().orElse(""));
        text(json, "note", phrase.note());
        text(json, "source", phrase.source());
        if (phrase.isMined()) {
            json.writeNumberField("score", phrase.score());
            json.writeNumberField("plans", phrase.plans());
            json.writeNumberField("issuers", phrase.issuers());
            counts(json, "years", phrase.years());
            counts(json, "regions", phrase.regions());
        }
        use(phrase, json);
        if (phrase.isMined() || phrase.kind() == Kind.SUPERSEDED) {
            json.writeStringField("state", phrase.state().toString());
        }
        variants("variants", phrase.variants(), json);
        variants("fillers", phrase.fillers(), json);
        places(phrase, json);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private static void counts(JsonGenerator json, String name, Map<?, Integer> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<?, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().toString(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void use(Phrase phrase, JsonGenerator json) throws IOException {
        if (phrase.use().isPresent()) {
            int first = phrase.use().get().first();
            int last = phrase.use().get().last();
            if (first != Integer.MIN_VALUE) {
                json.writeNumberField("first", first);
            }
            if (last != Integer.MAX_VALUE) {
                json.writeNumberField("last", last);
            }
        }
    }

    private static void variants(String name, List<Variant> variants, JsonGenerator json) throws IOException {
        if (variants.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (Variant variant : variants) {
            json.writeStartObject();
            json.writeStringField("text", variant.text());
            json.writeNumberField("plans", variant.plans());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void places(Phrase phrase, JsonGenerator json) throws IOException {
        if (phrase.places().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("places");
        for (Place place : phrase.places()) {
            json.writeStartObject();
            json.writeStringField("plan", place.plan());
            json.writeNumberField("start", place.start());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
