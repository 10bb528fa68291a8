package org.nigao.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nigao.check.Ignore;
import org.nigao.check.Rule;
import org.nigao.check.Settings;

final class SettingsTextTest {

    private static final Ignore ONE = new Ignore("hard-wrap", "0123456789abcdef");
    private static final Ignore TWO = new Ignore("hard-wrap", "fedcba9876543210");
    private static final String ENTRY =
            "{ \"rule\": \"hard-wrap\", \"context\": \"0123456789abcdef\", \"note\": \"诗\" }";

    @Test
    void theRestOfTheFileStaysAsItWasWritten() throws Exception {
        String text = "{\n    \"rules\" : { \"hard-wrap\":\"info\" },   \n  \"houseStyle\": {}\n}\n";
        assertEquals(
                "{\n    \"rules\" : { \"hard-wrap\":\"info\" },   \n  \"houseStyle\": {},\n  \"ignores\": [\n    "
                        + ENTRY + "\n  ]\n}\n",
                SettingsText.withIgnore(text, ONE, "诗"));
    }

    @Test
    void anEntryGoesBehindTheLast() throws Exception {
        String text = "{\"ignores\": [ {\"rule\": \"a\", \"context\": \"b\"} ], \"rules\": {}}";
        assertEquals(
                "{\"ignores\": [ {\"rule\": \"a\", \"context\": \"b\"},\n    " + ENTRY + " ], \"rules\": {}}",
                SettingsText.withIgnore(text, ONE, "诗"));
    }

    @Test
    void emptyObjectsAndListsAreFilled() throws Exception {
        assertEquals("{\n  \"ignores\": [\n    " + ENTRY + "\n  ]\n}", SettingsText.withIgnore("{}", ONE, "诗"));
        assertEquals(
                "{\"ignores\": [\n    " + ENTRY + "\n  ]}", SettingsText.withIgnore("{\"ignores\": []}", ONE, "诗"));
    }

    @Test
    void aValueOfAnyKindMayStandInFront() throws Exception {
        for (String value : new String[] {"\"x\"", "1.5", "true", "null", "[1, [2]]", "{\"a\": {}}"}) {
            String after = SettingsText.withIgnore("{\"$schema\": " + value + "}", ONE, "");
            assertTrue(after.startsWith("{\"$schema\": " + value + ",\n"), after);
            JsonTree.parse(after);
        }
    }

    @Test
    void aNoteMayHoldAnything() throws Exception {
        String after = SettingsText.withIgnore("{}", ONE, "他说\"不\"\\\n");
        assertTrue(JsonTree.parse(after).root().toString().contains("他说\"不\"\\\n"));
    }

    @Test
    void whatIsNoObjectIsLeftAlone() {
        assertThrows(JsonTree.BrokenJson.class, () -> SettingsText.withIgnore("[]", ONE, ""));
        assertThrows(JsonTree.BrokenJson.class, () -> SettingsText.withIgnore("{", ONE, ""));
    }

    @Test
    void aFileIsMadeAndAddedToAndReadAgain(@TempDir Path folder) throws IOException, InputException {
        Path file = folder.resolve("nigao.json");
        SettingsFile.add(file, ONE, "");
        SettingsFile.add(file, TWO, "第二处");
        Settings settings = SettingsFile.read(file, List.of(Rule.hint("hard-wrap", "句中硬换行")));
        assertEquals(Set.of(ONE, TWO), settings.ignores());
        assertTrue(Files.readString(file).endsWith("\n"));
    }
}
