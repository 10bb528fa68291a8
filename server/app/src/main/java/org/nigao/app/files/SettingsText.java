package org.nigao.app.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import org.nigao.app.files.JsonTree.BrokenJson;
import org.nigao.check.Ignore;

/** Puts entries into the text of a {@code nigao.json} and leaves every other character where it is. */
public final class SettingsText {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /** Where things stand in the text, as offsets; -1 where they do not. */
    private int listOpen = -1;

    private int lastEntryEnd = -1;
    private int lastMemberEnd = -1;
    private int rootOpen = -1;
    private String rule = "";
    private String list = "ignores";
    private int rulesOpen = -1;
    private int lastRuleEnd = -1;
    private int ruleValueStart = -1;
    private int ruleValueEnd = -1;

    private SettingsText() {}

    /** The text with an entry more at the end of its {@code ignores}. */
    public static String withIgnore(String text, Ignore ignore, String note) throws BrokenJson {
        JsonTree.parse(text);
        SettingsText places = new SettingsText();
        try (JsonParser parser = FACTORY.createParser(text)) {
            places.scan(parser);
        } catch (IOException e) {
            throw new BrokenJson(1, "不是有效的 JSON：请检查内容是否完整");
        }
        return places.insert(text, entry(ignore, note));
    }

    /** The text with a file more at the end of its {@code dictionaries}. */
    public static String withDictionary(String text, String file) throws BrokenJson {
        JsonTree.parse(text);
        SettingsText places = new SettingsText();
        places.list = "dictionaries";
        try (JsonParser parser = FACTORY.createParser(text)) {
            places.scan(parser);
        } catch (IOException e) {
            throw new BrokenJson(1, "不是有效的 JSON：请检查内容是否完整");
        }
        return places.insert(text, quoted(file));
    }

    /** The text with a rule set to a value. */
    public static String withRule(String text, String rule, String value) throws BrokenJson {
        JsonTree.parse(text);
        SettingsText places = new SettingsText();
        places.rule = rule;
        try (JsonParser parser = FACTORY.createParser(text)) {
            places.scan(parser);
        } catch (IOException e) {
            throw new BrokenJson(1, "不是有效的 JSON：请检查内容是否完整");
        }
        return places.insertRule(text, value);
    }

    private String insertRule(String text, String value) throws BrokenJson {
        if (rootOpen < 0) {
            throw new BrokenJson(1, "的最外层不是 {…} 对象：请改正后再试");
        }
        if (ruleValueStart >= 0) {
            return text.substring(0, ruleValueStart) + quoted(value) + text.substring(ruleValueEnd);
        }
        String entry = quoted(rule) + ": " + quoted(value);
        if (lastRuleEnd >= 0) {
            return at(text, lastRuleEnd, ",\n    " + entry);
        }
        if (rulesOpen >= 0) {
            return at(text, rulesOpen, "\n    " + entry + "\n  ");
        }
        String member = "\n  \"rules\": {\n    " + entry + "\n  }";
        return lastMemberEnd >= 0 ? at(text, lastMemberEnd, "," + member) : at(text, rootOpen, member + "\n");
    }

    private String insert(String text, String entry) throws BrokenJson {
        if (rootOpen < 0) {
            throw new BrokenJson(1, "的最外层不是 {…} 对象：请改正后再试");
        }
        if (lastEntryEnd >= 0) {
            return at(text, lastEntryEnd, ",\n    " + entry);
        }
        if (listOpen >= 0) {
            return at(text, listOpen, "\n    " + entry + "\n  ");
        }
        String member = "\n  " + quoted(list) + ": [\n    " + entry + "\n  ]";
        return lastMemberEnd >= 0 ? at(text, lastMemberEnd, "," + member) : at(text, rootOpen, member + "\n");
    }

    private static String at(String text, int offset, String inserted) {
        return text.substring(0, offset) + inserted + text.substring(offset);
    }

    private void scan(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        rootOpen = end(parser);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && name.equals("rules")) {
                scanRules(parser);
            } else if (value == JsonToken.START_ARRAY && name.equals(list)) {
                listOpen = end(parser);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    parser.skipChildren();
                    lastEntryEnd = end(parser);
                }
            } else {
                parser.skipChildren();
            }
            lastMemberEnd = end(parser);
        }
    }

    private void scanRules(JsonParser parser) throws IOException {
        rulesOpen = end(parser);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals(rule);
            parser.nextToken();
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            lastRuleEnd = end(parser);
            if (wanted) {
                ruleValueStart = start;
                ruleValueEnd = lastRuleEnd;
            }
        }
    }

    /** Offset behind the current token. */
    private static int end(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            parser.getTextLength(); // a string is read only when asked for
        }
        return (int) parser.currentLocation().getCharOffset();
    }

    private static String entry(Ignore ignore, String note) {
        String entry = "{ \"rule\": " + quoted(ignore.rule()) + ", \"context\": " + quoted(ignore.context());
        return entry + (note.isEmpty() ? "" : ", \"note\": " + quoted(note)) + " }";
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
