package org.nigao.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nigao.check.HouseStyle;
import org.nigao.check.Ignore;
import org.nigao.check.Rule;
import org.nigao.check.Settings;
import org.nigao.check.Severity;
import org.nigao.draft.NumberStyle;

final class SettingsReaderTest {

    private static final String ALL = """
            {
              "$schema": "nigao.schema.json",
              "profile": "gongwen",
              "rules": { "hard-wrap": "off", "web-boilerplate": "error", "stray-token": true },
              "houseStyle": {
                "arabicSeparator": "、", "parenWidth": "half", "twoLevelScheme": "1.", "overlongParagraph": 800
              },
              "dictionaries": [ "office.jsonl" ],
              "year": 2031,
              "ignores": [ { "rule": "hard-wrap", "context": "0123456789abcdef", "note": "诗" } ]
            }
            """;

    private final SettingsReader reader = new SettingsReader(List.of(
            Rule.warning("hard-wrap", "句中硬换行"),
            Rule.warning("web-boilerplate", "网页残留"),
            Rule.warning("stray-token", "孤立碎片"),
            Rule.warning("doc-number-form", "发文字号格式").officialOnly()));

    private Settings read(Settings base, String json) throws Exception {
        return reader.over(base, JsonTree.parse(json).root());
    }

    @Test
    void relaxedLeavesOutWhatOnlyOfficesNeed() throws Exception {
        assertEquals(
                Set.of("doc-number-form"),
                read(Settings.DEFAULT, "{\"profile\": \"relaxed\"}").off());
        assertEquals(
                Set.of(), read(Settings.DEFAULT, "{\"profile\": \"gongwen\"}").off());
    }

    @Test
    void aRuleSwitchedByNameOverridesTheProfile() throws Exception {
        String settings =
                "{\"profile\": \"relaxed\", \"rules\": {\"doc-number-form\": \"info\", \"hard-wrap\": \"off\"}}";
        assertEquals(Set.of("hard-wrap"), read(Settings.DEFAULT, settings).off());
    }

    @Test
    void theNearerProfileHolds() throws Exception {
        Settings relaxed = read(Settings.DEFAULT, "{\"profile\": \"relaxed\"}");
        assertEquals(Set.of(), read(relaxed, "{\"profile\": \"gongwen\"}").off());
    }

    @Test
    void everythingThatCanBeSetIsRead() throws Exception {
        Settings settings = read(Settings.DEFAULT, ALL);
        assertEquals(Set.of("hard-wrap"), settings.off());
        assertEquals(Map.of("web-boilerplate", Severity.ERROR), settings.severities());
        assertEquals(new HouseStyle("、", HouseStyle.Brackets.HALF, 800, NumberStyle.ARABIC), settings.style());
        assertEquals(Set.of(new Ignore("hard-wrap", "0123456789abcdef")), settings.ignores());
        assertEquals(List.of("office.jsonl"), settings.dictionaries());
        assertEquals(OptionalInt.of(2031), settings.year());
    }

    @Test
    void nothingSetLeavesTheBase() throws Exception {
        assertEquals(Settings.DEFAULT, read(Settings.DEFAULT, "{}"));
        Settings settings = read(Settings.DEFAULT, ALL);
        assertEquals(settings, read(settings, "{}"));
    }

    @Test
    void laterSettingsGoBeforeEarlierOnesAndIgnoresAddUp() throws Exception {
        Settings settings = read(read(Settings.DEFAULT, ALL), """
                {
                  "rules": { "hard-wrap": "on", "web-boilerplate": "hint" },
                  "houseStyle": { "parenWidth": "full" },
                  "ignores": [ { "rule": "stray-token", "context": "ff" } ]
                }
                """);
        assertEquals(Set.of(), settings.off());
        assertEquals(Severity.HINT, settings.severities().get("web-boilerplate"));
        assertEquals(new HouseStyle("、", HouseStyle.Brackets.FULL, 800, NumberStyle.ARABIC), settings.style());
        assertEquals(2, settings.ignores().size());
    }

    @Test
    void theSchemaAgreesThatThisIsRight() throws IOException {
        assertEquals(List.of(), faults(ALL));
        assertEquals(List.of(), faults("{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rulez\": {}}",
                "{\"rules\": {\"hard-wrap\": 3}}",
                "{\"rules\": {\"Hard Wrap\": \"off\"}}",
                "{\"rules\": []}",
                "{\"houseStyle\": {\"parenWidth\": \"wide\"}}",
                "{\"houseStyle\": {\"overlongParagraph\": 0}}",
                "{\"houseStyle\": {\"font\": 1}}",
                "{\"ignores\": [{\"rule\": \"hard-wrap\"}]}",
                "{\"ignores\": {}}",
                "{\"dictionaries\": \"office.jsonl\"}",
                "{\"dictionaries\": [\" \"]}",
                "{\"year\": \"今年\"}",
                "{\"year\": 31}",
                "[]",
                "null",
            })
    void theReaderAndTheSchemaRefuseTheSame(String json) throws IOException {
        assertThrows(SettingsReader.BadSetting.class, () -> read(Settings.DEFAULT, json));
        assertFalse(faults(json).isEmpty(), json);
    }

    @Test
    void aFaultIsToldWithItsPlaceInTheTree() {
        SettingsReader.BadSetting bad = assertThrows(
                SettingsReader.BadSetting.class, () -> read(Settings.DEFAULT, "{\"rules\": {\"hard-rap\": \"off\"}}"));
        assertEquals("rules/hard-rap", bad.path());
        assertTrue(bad.getMessage().endsWith("可能应为 hard-wrap"), bad.getMessage());
    }

    private static List<?> faults(String json) throws IOException {
        try (InputStream stream = SettingsReader.class.getResourceAsStream("/nigao.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON);
        }
    }
}
