package org.nigao.app.lsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.LineColumn;
import org.nigao.text.PositionEncoding;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** What an editor's text is after edits came over the wire. */
final class Edited {

    private Edited() {}

    static String text(String before, JsonNode textEdits) {
        return text(before, textEdits, PositionEncoding.UTF16);
    }

    static String text(String before, JsonNode textEdits, PositionEncoding encoding) {
        TextDocument document = TextDocument.of(before);
        List<Edit> edits = new ArrayList<>();
        for (JsonNode edit : textEdits) {
            JsonNode range = edit.get("range");
            Span span = new Span(
                    offset(range.get("start"), document, encoding), offset(range.get("end"), document, encoding));
            edits.add(new Edit(span, edit.get("newText").asText()));
        }
        return Edits.apply(before, edits);
    }

    private static int offset(JsonNode position, TextDocument document, PositionEncoding encoding) {
        LineColumn at = new LineColumn(
                position.get("line").asInt(), position.get("character").asInt());
        return document.offset(at, encoding);
    }
}
