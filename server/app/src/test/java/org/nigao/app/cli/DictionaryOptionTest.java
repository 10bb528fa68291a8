package org.nigao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation's own words, given by {@code --dictionary} or in {@code nigao.json}. */
class DictionaryOptionTest {

    private static final String ENTRY = "{\"text\":\"市大数据局\",\"kind\":\"name\",\"variants\":[\"市数据局\"]}\n";

    @TempDir
    private Path folder;

    private Path draft;

    @BeforeEach
    void writeADraft() throws IOException {
        draft = Files.writeString(folder.resolve("稿.txt"), "由市数据局牵头，认真布署各项工作。\n");
    }

    @Test
    void theShippedWordsAreAlwaysUsed() {
        String out = Ran.nigao("check", draft).out();
        assertTrue(out.contains("“布署”应为“部署”"), out);
        assertFalse(out.contains("市数据局”的"), out);
    }

    @Test
    void anOrganisationAddsItsOwn() throws IOException {
        Path own = Files.writeString(folder.resolve("本局.jsonl"), ENTRY);
        Ran ran = Ran.nigao("check", "--dictionary", own, draft);
        assertTrue(ran.out().contains("“市数据局”的通行表述是“市大数据局”"), ran.out());
        assertTrue(ran.out().contains("“布署”应为“部署”"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void theSettingsNameAFileBesideThem() throws IOException {
        Files.writeString(folder.resolve("本局.jsonl"), ENTRY);
        Files.writeString(folder.resolve("nigao.json"), "{\"dictionaries\": [\"本局.jsonl\"]}");
        String out = Ran.nigao("check", draft).out();
        assertTrue(out.contains("“市数据局”的通行表述是“市大数据局”"), out);
    }

    @Test
    void anEntryOfOnesOwnReplacesAShippedOne() throws IOException {
        Path own =
                Files.writeString(folder.resolve("本局.jsonl"), "{\"text\":\"布署\",\"kind\":\"typo\",\"right\":\"安排\"}\n");
        String out = Ran.nigao("check", "--dictionary", own, draft).out();
        assertTrue(out.contains("“布署”应为“安排”"), out);
        assertFalse(out.contains("“布署”应为“部署”"), out);
    }

    @Test
    void aBrokenFileIsToldWithItsLineAndTheDraftIsCheckedAllTheSame() throws IOException {
        Path own = Files.writeString(folder.resolve("坏.jsonl"), ENTRY + "{\"text\":\"市数据局\"}\n");
        Ran ran = Ran.nigao("check", "--dictionary", own, draft);
        assertEquals(2, ran.exit());
        assertEquals("nigao：词库文件 " + own + " 第 2 行缺少“kind”。\n", ran.err());
        assertTrue(ran.out().contains("“布署”应为“部署”"), ran.out());
    }

    @Test
    void whatIsNoJsonIsToldWithItsLine() throws IOException {
        Path own = Files.writeString(folder.resolve("坏.jsonl"), ENTRY + "\n市数据局\n");
        Ran ran = Ran.nigao("check", "--dictionary", own, draft);
        assertEquals(2, ran.exit());
        assertEquals("nigao：词库文件 " + own + " 第 3 行不是有效的 JSON：请检查引号、逗号、括号，并存为 UTF-8 编码。\n", ran.err());
    }

    @Test
    void aMissingFileIsTold() {
        Ran ran = Ran.nigao("check", "--dictionary", "nothing.jsonl", draft);
        assertEquals(2, ran.exit());
        assertEquals("nigao：找不到词库文件 nothing.jsonl：请核对路径和文件名。\n", ran.err());
    }
}
