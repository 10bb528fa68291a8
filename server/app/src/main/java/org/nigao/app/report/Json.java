package org.nigao.app.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.OutputStream;

/** Streams of JSON, indented; jackson-core alone, because binding classes would double the start. */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    /** A generator that leaves {@code out} open when it is closed. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter));
        return new Whole(generator);
    }

    /** Half a character, which UTF-8 cannot hold, becomes U+FFFD: a message may quote where one was cut in two. */
    private static final class Whole extends JsonGeneratorDelegate {

        Whole(JsonGenerator generator) {
            super(generator);
        }

        @Override
        public void writeString(String text) throws IOException {
            super.writeString(whole(text));
        }

        @Override
        public void writeStringField(String name, String text) throws IOException {
            writeFieldName(name);
            writeString(text);
        }

        private static String whole(String text) {
            StringBuilder repaired = null;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isSurrogate(c)) {
                    continue;
                }
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                    continue;
                }
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                repaired.setCharAt(i, '\ufffd');
            }
            return repaired == null ? text : repaired.toString();
        }
    }
}
