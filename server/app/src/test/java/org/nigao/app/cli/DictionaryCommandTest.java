package org.nigao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nigao dictionary}. */
class DictionaryCommandTest {

    private static final String GOOD = "{\"text\":\"市大数据局\",\"kind\":\"name\",\"variants\":[\"市数据局\"],"
            + "\"examples\":[{\"wrong\":\"由市数据局牵头。\",\"right\":\"由市大数据局牵头。\"}]}\n";

    @TempDir
    private Path folder;

    @Test
    void aWordIsFoundByItsWrongAndItsRightForm() {
        String line = "【错别字】布署；应为：部署；来源：《现代汉语词典》\n";
        assertTrue(Ran.nigao("dictionary", "search", "布署").out().contains(line));
        assertTrue(Ran.nigao("dictionary", "search", "部署").out().contains(line));
    }

    @Test
    void aFormulaIsFoundWithItsMembers() {
        String out = Ran.nigao("dictionary", "search", "四个意识").out();
        assertTrue(out.contains("共 4 项：政治意识、大局意识、核心意识、看齐意识"), out);
    }

    @Test
    void aWordThatIsNotThereIsSaidSo() {
        Ran ran = Ran.nigao("dictionary", "search", "无此词");
        assertEquals("词库里没有“无此词”。\n", ran.out());
        assertEquals(0, ran.exit());
    }

    @Test
    void aGoodFileIsCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("本局.jsonl"), GOOD);
        Ran ran = Ran.nigao("dictionary", "check", file);
        assertEquals("DIR/本局.jsonl：1 条，没有问题。\n", ran.out(folder));
        assertEquals(0, ran.exit());
    }

    @Test
    void everyFaultOfAFileIsTold() throws IOException {
        String unproven = "{\"text\":\"年底\",\"kind\":\"confusable\",\"right\":\"年末\","
                + "\"examples\":[{\"wrong\":\"月底完成。\",\"right\":\"年底完成。\"}]}\n";
        Path file =
                Files.writeString(folder.resolve("坏.jsonl"), GOOD + "{\"kind\":\"name\"}\n\n数据局\n" + unproven + GOOD);
        Ran ran = Ran.nigao("dictionary", "check", file);
        assertEquals("""
                词库文件 DIR/坏.jsonl 第 2 行缺少“text”。
                词库文件 DIR/坏.jsonl 第 4 行不是有效的 JSON：请检查引号、逗号、括号，并存为 UTF-8 编码。
                词库文件 DIR/坏.jsonl 第 5 行的例子不成立：正确的“年底完成。”也会被报告。
                词库文件 DIR/坏.jsonl 第 5 行的例子不成立：“月底完成。”应报告 1 处，实际 0 处。
                词库文件 DIR/坏.jsonl 第 6 行的“市大数据局”与第 1 行重复：请只留一条。
                DIR/坏.jsonl：3 条，5 处问题。
                """, ran.out(folder));
        assertEquals(1, ran.exit());
    }

    @Test
    void aFileThatCannotBeReadIsTold() {
        Ran ran = Ran.nigao("dictionary", "check", "nothing.jsonl");
        assertEquals("nigao：找不到词库文件 nothing.jsonl：请核对路径和文件名。\n", ran.err());
        assertEquals(2, ran.exit());
    }

    @Test
    void whatItCannotDoIsSaid() {
        assertEquals(
                "nigao：dictionary 没有“serch”这个操作：您是否要写 search？\n",
                Ran.nigao("dictionary", "serch", "布署").err());
        assertEquals(
                "nigao：缺少要查的词：请写 nigao dictionary search 词语。\n",
                Ran.nigao("dictionary", "search").err());
    }
}
