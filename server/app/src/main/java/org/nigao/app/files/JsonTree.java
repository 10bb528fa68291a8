package org.nigao.app.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON text as maps, lists, strings, numbers, booleans and {@link #NULL}, with the line of everything in it.
 *
 * @param lines by path, such as {@code rules/heading-number-skip} or {@code ignores/0}; counted from 1
 */
public record JsonTree(Object root, Map<String, Integer> lines) {

    /** What JSON's null becomes. */
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /** A text that is no JSON, and where it stops being. */
    public static final class BrokenJson extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        BrokenJson(int line, String message) {
            super(message);
            this.line = line;
        }

        /** Counted from 1. */
        public int line() {
            return line;
        }
    }

    public static JsonTree parse(String text) throws BrokenJson {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new BrokenJson(1, "是空文件：请写入 {} 或删去该文件");
            }
            Object root = value(parser, "", lines);
            if (parser.nextToken() != null) {
                throw new BrokenJson(line(parser), "在结尾之后还有内容：请检查括号是否配对");
            }
            return new JsonTree(root, lines);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BrokenJson(line, "不是有效的 JSON：请检查是否多了或漏了逗号、引号、括号");
        } catch (IOException | StackOverflowError e) {
            throw new BrokenJson(1, "不是有效的 JSON：请检查内容是否完整");
        }
    }

    /** The line of a path, or of the nearest thing around it. */
    public int line(String path) {
        String at = path;
        while (!lines.containsKey(at) && at.contains("/")) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    private static Object value(JsonParser parser, String path, Map<String, Integer> lines)
            throws IOException, BrokenJson {
        lines.putIfAbsent(path, line(parser));
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, lines);
            case START_ARRAY -> array(parser, path, lines);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> NULL;
        };
    }

    private static Map<String, Object> object(JsonParser parser, String path, Map<String, Integer> lines)
            throws IOException, BrokenJson {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String at = path.isEmpty() ? name : path + "/" + name;
            if (members.containsKey(name)) {
                throw new BrokenJson(line(parser), "把“" + name + "”写了两次：请只保留一处");
            }
            lines.put(at, line(parser));
            parser.nextToken();
            members.put(name, value(parser, at, lines));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser, String path, Map<String, Integer> lines)
            throws IOException, BrokenJson {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, path + "/" + elements.size(), lines));
        }
        return elements;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
