package org.nigao.app.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.nigao.draft.Format;
import org.nigao.text.Edit;
import org.nigao.text.LineColumn;
import org.nigao.text.PositionEncoding;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** The protocol's types to ours. What is missing is an error to the client, what is out of range means the nearest end. */
final class FromLsp {

    private FromLsp() {}

    /** A part of a message that the protocol does not let be left out. */
    static <T> T required(T part) {
        if (part == null) {
            throw Failure.invalidParams("缺少必需的字段");
        }
        return part;
    }

    static String uri(TextDocumentIdentifier document) {
        return required(required(document).getUri());
    }

    static boolean isComplete(DidChangeTextDocumentParams change) {
        return change.getTextDocument() != null
                && change.getTextDocument().getUri() != null
                && change.getContentChanges() != null;
    }

    static Optional<PositionEncoding> encoding(String name) {
        return switch (name) {
            case "utf-8" -> Optional.of(PositionEncoding.UTF8);
            case "utf-16" -> Optional.of(PositionEncoding.UTF16);
            case "utf-32" -> Optional.of(PositionEncoding.UTF32);
            default -> Optional.empty();
        };
    }

    static Format format(String languageId, String uri) {
        String path = uri.toLowerCase(Locale.ROOT);
        boolean markdown = "markdown".equals(languageId) || path.endsWith(".md") || path.endsWith(".markdown");
        return markdown ? Format.MARKDOWN : Format.PLAIN;
    }

    /** The file behind a URI; empty for a draft that is not saved yet. */
    static Optional<Path> path(String uri) {
        try {
            return uri.startsWith("file:") ? Optional.of(Path.of(URI.create(uri))) : Optional.empty();
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    static int offset(Position position, TextDocument document, PositionEncoding encoding) {
        required(position);
        return document.offset(new LineColumn(position.getLine(), position.getCharacter()), encoding);
    }

    static Span span(Range range, TextDocument document, PositionEncoding encoding) {
        int start = offset(required(range).getStart(), document, encoding);
        int end = offset(range.getEnd(), document, encoding);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    /** A change without a range brings the whole text; it becomes the smallest edit, so that what is known survives. */
    static Edit edit(TextDocumentContentChangeEvent change, TextDocument document, PositionEncoding encoding) {
        String text = required(required(change).getText());
        return change.getRange() == null
                ? Difference.between(document.text(), text)
                : new Edit(span(change.getRange(), document, encoding), text);
    }

    /** A JSON object as plain Java: maps, lists, strings, numbers, booleans; nulls are left out, and what is no object is empty. */
    static Map<String, Object> map(Object given) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (given instanceof JsonElement json && json.isJsonObject()) {
            json.getAsJsonObject().entrySet().stream()
                    .filter(entry -> !entry.getValue().isJsonNull())
                    .forEach(entry -> map.put(entry.getKey(), value(entry.getValue())));
        }
        return map;
    }

    private static Object value(JsonElement json) {
        if (json.isJsonObject()) {
            return map(json);
        }
        if (json.isJsonArray()) {
            List<Object> list = new ArrayList<>();
            json.getAsJsonArray().forEach(item -> {
                if (!item.isJsonNull()) {
                    list.add(value(item));
                }
            });
            return list;
        }
        JsonPrimitive primitive = json.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        if (primitive.isNumber()) {
            double number = primitive.getAsDouble();
            if (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE) {
                return (int) number;
            }
            return number;
        }
        return primitive.getAsString();
    }
}
