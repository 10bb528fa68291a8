package org.nigao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CharacterTablesTest {

    @Test
    void theTablesAreCurrent() throws IOException {
        assertEquals(
                CharacterTables.traditional(), Files.readString(CharacterTables.FOLDER.resolve("traditional.txt")));
        assertEquals(CharacterTables.pinyin(), Files.readString(CharacterTables.FOLDER.resolve("pinyin.tsv")));
    }

    @Test
    void aTraditionalCharacterHasOneSimplifiedForm() {
        assertEquals('经', Script.simplified('經'));
        assertEquals('后', Script.simplified('後'));
        assertEquals("推进经济发展", Script.folded("推進經濟發展"));
        assertEquals(4, Script.countTraditional("推進經濟發展".substring(1)));
    }

    @Test
    void whatSimplifiedTextHasTooIsNotTraditional() {
        for (char c : "著乾於藉瞭覆后干里面系台喆".toCharArray()) {
            assertFalse(Script.isTraditional(c), String.valueOf(c));
        }
        assertTrue(Script.isTraditional('體'));
    }

    @Test
    void everySimplifiedFormStaysAsItIs() {
        for (char c = 0x3400; c < 0xfb00; c++) {
            assertEquals(Script.simplified(c), Script.simplified(Script.simplified(c)));
        }
    }
}
