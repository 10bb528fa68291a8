package org.nigao.app.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nigao.dictionary.BadEntry;
import org.nigao.dictionary.Entry;
import org.nigao.phrase.Phrase;

/** A dictionary as it is kept: JSON Lines, an entry a line, UTF-8. */
public final class DictionaryFile {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private DictionaryFile() {}

    /**
     * An entry with its place.
     *
     * @param line counted from 1
     */
    public record Numbered(int line, Entry entry) {}

    /** What is made of the fields of a line. */
    private interface Making<T> {
        T of(int line, Map<String, Object> fields) throws BadEntry;
    }

    /** The entries of a file, in order; one sentence with its line where there is something wrong. */
    public static List<Numbered> read(Path file) throws InputException {
        return parse(file.toString(), bytes(file), 1);
    }

    /** A line read both ways. */
    record Proofread(Entry entry, Phrase phrase) {}

    /** The entries in a line, with what must be right of them as phrases. */
    static List<Proofread> proofread(String name, byte[] bytes, int line) throws InputException {
        return parse(name, bytes, line, (at, fields) -> new Proofread(Entry.of(fields), Phrase.of(fields)));
    }

    /** The phrases in the bytes of a shipped file. */
    static List<Phrase> phrases(String name, byte[] bytes) throws InputException {
        return parse(name, bytes, 1, (line, fields) -> Phrase.of(fields));
    }

    /** The phrases of a file with their evidence, in order; one sentence where there is something wrong. */
    public static List<Phrase> phrases(Path file) throws InputException {
        return phrases(file.toString(), bytes(file));
    }

    /** The lines of a file, each still to be decoded. */
    static List<byte[]> lines(Path file) throws InputException {
        byte[] bytes = bytes(file);
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length && i > from || i < bytes.length && bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    static byte[] bytes(Path file) throws InputException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InputException("找不到词库文件 " + file + "：请核对路径和文件名。", e);
        } catch (AccessDeniedException e) {
            throw new InputException("没有读取词库文件 " + file + " 的权限：请检查文件权限。", e);
        } catch (IOException e) {
            throw new InputException("词库文件 " + file + " 无法读取：请确认它是 UTF-8 编码的文本文件。", e);
        }
    }

    /**
     * The entries in some bytes.
     *
     * @param firstLine the line of the file that the bytes begin with
     */
    static List<Numbered> parse(String name, byte[] bytes, int firstLine) throws InputException {
        return parse(name, bytes, firstLine, (line, fields) -> new Numbered(line, Entry.of(fields)));
    }

    private static <T> List<T> parse(String name, byte[] bytes, int firstLine, Making<T> making) throws InputException {
        List<T> entries = new ArrayList<>();
        int line = firstLine;
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            int last = 0;
            while (parser.nextToken() != null) {
                line = parser.currentTokenLocation().getLineNr() + firstLine - 1;
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    throw broken(name, line, "不是一个 {…} 词条：每行应写一个词条", null);
                }
                if (line == last) {
                    throw broken(name, line, "有两个词条：每行只写一个", null);
                }
                last = line;
                entries.add(making.of(line, object(parser)));
            }
            return entries;
        } catch (BadEntry e) {
            throw broken(name, line, e.getMessage(), e);
        } catch (JsonProcessingException e) {
            int at = e.getLocation() == null ? line : e.getLocation().getLineNr() + firstLine - 1;
            throw broken(name, at, "不是有效的 JSON：请检查引号、逗号、括号，并存为 UTF-8 编码", e);
        } catch (IOException | StackOverflowError e) {
            throw broken(name, line, "无法读取：请存为 UTF-8 编码", e);
        }
    }

    private static InputException broken(String name, int line, String what, Throwable cause) {
        return new InputException("词库文件 " + name + " 第 " + line + " 行" + what + "。", cause);
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> JsonTree.NULL;
        };
    }
}
