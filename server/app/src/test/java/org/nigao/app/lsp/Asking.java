package org.nigao.app.lsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.nigao.text.LineColumn;
import org.nigao.text.PositionEncoding;
import org.nigao.text.TextDocument;

/** Questions about one open draft whose places are words of it, and answers as the words that their ranges span. */
final class Asking implements AutoCloseable {

    static final String URI = "file:///%E8%8D%89%E7%A8%BF.txt";

    private final TestClient client;
    private final String text;
    private final PositionEncoding encoding;

    private Asking(TestClient client, String text, PositionEncoding encoding) {
        this.client = client;
        this.text = text;
        this.encoding = encoding;
    }

    static Asking of(String text) {
        return of("{}", text);
    }

    static Asking of(String capabilities, String text) {
        return new Asking(TestClient.open(capabilities, URI, text), text, PositionEncoding.UTF16);
    }

    /** The same with columns in another unit. */
    static Asking in(PositionEncoding encoding, String capabilities, String text) {
        String name = encoding.name().replace("UTF", "utf-");
        String offered = capabilities.substring(0, capabilities.length() - 1) + (capabilities.length() > 2 ? "," : "")
                + "general:{positionEncodings:['" + name + "']}}";
        return new Asking(TestClient.open(offered, URI, text), text, encoding);
    }

    TestClient client() {
        return client;
    }

    /** The position of a place, given as words with a | in them; the bar is not part of the text. */
    String at(String words) {
        int bar = words.indexOf('|');
        int start = text.indexOf(words.replace("|", ""));
        if (bar < 0 || start < 0) {
            throw new AssertionError("not in the text: " + words);
        }
        return position(start + bar);
    }

    String position(int offset) {
        LineColumn at = TextDocument.of(text).position(offset, encoding);
        return "{line:" + at.line() + ",character:" + at.column() + "}";
    }

    String range(int from, int to) {
        return "{start:" + position(from) + ",end:" + position(to) + "}";
    }

    /** A request about a place. */
    JsonNode ask(String method, String words, String more) {
        return client.request(
                method,
                "{textDocument:{uri:'" + URI + "'},position:" + at(words) + (more.isEmpty() ? "" : "," + more) + "}");
    }

    JsonNode ask(String method, String words) {
        return ask(method, words, "");
    }

    /** A request about the whole draft. */
    JsonNode ask(String method) {
        return client.request(method, "{textDocument:{uri:'" + URI + "'}}");
    }

    int offset(JsonNode position) {
        return TextDocument.of(text)
                .offset(
                        new LineColumn(
                                position.get("line").asInt(),
                                position.get("character").asInt()),
                        encoding);
    }

    /** The words in a range. */
    String words(JsonNode range) {
        return text.substring(offset(range.get("start")), offset(range.get("end")));
    }

    /** The words in the ranges of a list, with how many characters stand before each. */
    List<String> places(Iterable<JsonNode> items) {
        List<String> places = new ArrayList<>();
        items.forEach(i -> places.add(offset(i.get("range").get("start")) + " " + words(i.get("range"))));
        return places;
    }

    /** The text after the edits of an answer. */
    String edited(JsonNode textEdits) {
        return Edited.text(text, textEdits, encoding);
    }

    @Override
    public void close() {
        client.close();
    }
}
