package org.nigao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever cannot be used is one sentence with its name and the remedy, exit code 2, and the rest is still checked. */
final class BadInputTest {

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void write() throws IOException {
        good = Files.writeString(folder.resolve("稿.txt"), Drafts.PASTED);
    }

    /** Checks a bad path and a good one: the first is complained of, the second reported. */
    private void isToldWhileTheRestIsChecked(Path bad, String sentence) {
        Ran ran = Ran.nigao("check", bad, good);
        assertEquals("nigao：" + sentence + "\n", ran.err().replace(folder.toString(), "DIR"));
        assertEquals(2, ran.exit());
        assertTrue(ran.out().contains("6:1  警告"), ran.out());
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void aMissingFile() {
        isToldWhileTheRestIsChecked(folder.resolve("没有.txt"), "找不到 DIR/没有.txt：请核对路径和文件名。");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[2000];
        new java.util.Random(1).nextBytes(bytes);
        isToldWhileTheRestIsChecked(file("图片.txt", bytes), "文件 DIR/图片.txt 不是文本文件，或编码无法识别：请另存为 UTF-8 编码的 .txt 后再检查。");
    }

    @Test
    void ofManyFilesEachIsToldInItsPlaceHoweverManyAreReadAtATime() throws IOException {
        StringBuilder sentences = new StringBuilder();
        StringBuilder reported = new StringBuilder();
        Path many = Files.createDirectories(folder.resolve("多"));
        for (int i = 10; i < 40; i++) {
            if (i % 3 == 0) {
                file("多/" + i + ".txt", "PK\3\4".getBytes(StandardCharsets.UTF_8));
                sentences.append("nigao：文件 DIR/多/" + i + ".txt 不是文本文件：请在编辑软件中另存为 .txt（UTF-8）后再检查。\n");
            } else {
                Files.writeString(many.resolve(i + ".txt"), Drafts.PASTED.repeat(1 + i % 5));
                reported.append("DIR/多/" + i + ".txt\n");
            }
        }
        Ran ran = Ran.nigao("check", many);
        assertEquals(sentences.toString(), ran.err().replace(folder.toString(), "DIR"));
        String files = ran.out(folder)
                .lines()
                .filter(line -> line.startsWith("DIR"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        assertEquals(reported.toString(), files);
    }

    @Test
    void aWordDocumentCalledText() throws IOException {
        isToldWhileTheRestIsChecked(
                file("假.txt", "PK\3\4第一份文档".getBytes(StandardCharsets.UTF_8)),
                "文件 DIR/假.txt 不是文本文件：请在编辑软件中另存为 .txt（UTF-8）后再检查。");
    }

    @Test
    void damagedUtf8IsToldWithItsLine() throws IOException {
        byte[] bytes = Drafts.CLEAN.getBytes(StandardCharsets.UTF_8);
        int fifthLine = Drafts.CLEAN.substring(0, Drafts.CLEAN.indexOf("二、")).getBytes(StandardCharsets.UTF_8).length;
        bytes[fifthLine + 1] = 'x';
        isToldWhileTheRestIsChecked(
                file("坏.txt", bytes), "文件 DIR/坏.txt 第 5 行有损坏的 UTF-8 字符：请用原稿重新另存为 UTF-8，或删去该处乱码后再检查。");
    }

    @ParameterizedTest
    @CsvSource({"docx, Word 文档", "doc, Word 文档", "odt, OpenDocument 文档", "wps, WPS 文档", "pdf, PDF 文档", "DOCX, Word 文档"})
    void aFormatThatCannotBeReadYet(String extension, String called) throws IOException {
        isToldWhileTheRestIsChecked(
                file("稿." + extension, new byte[] {1}),
                "本版本还不能读取 " + called + " DIR/稿." + extension + "：请在编辑软件中另存为 .txt（UTF-8）后再检查。");
    }

    @Test
    void aFolderSaysOnceWhatItLeftOut() throws IOException {
        Path mixed = Files.createDirectories(folder.resolve("混"));
        Files.writeString(mixed.resolve("a.docx"), "x");
        Files.writeString(mixed.resolve("b.pdf"), "x");
        isToldWhileTheRestIsChecked(mixed, "目录 DIR/混 中有 2 个文档（a.docx、b.pdf）本版本还不能读取，未作检查：请在编辑软件中另存为 .txt（UTF-8）后再检查。");
    }

    @Test
    void anEmptyFolder() throws IOException {
        isToldWhileTheRestIsChecked(
                Files.createDirectories(folder.resolve("空")), "目录 DIR/空 中没有可检查的文稿：请放入 .txt 或 .md 文件，或直接给出文件名。");
    }

    @Test
    void aFileWithoutPermission() throws IOException {
        Path locked = file("锁.txt", new byte[] {'a'});
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "root reads everything");
        isToldWhileTheRestIsChecked(locked, "没有读取 DIR/锁.txt 的权限：请检查文件权限，或换用有权限的账户。");
    }

    @Test
    void aFolderWithoutPermission() throws IOException {
        Path locked = Files.createDirectories(folder.resolve("锁"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "root reads everything");
        isToldWhileTheRestIsChecked(locked, "没有读取目录 DIR/锁 的权限：请检查目录权限，或换用有权限的账户。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--frmat=json | 没有选项“--frmat=json”：您是否要写 --format？",
                "--format=jsn | 选项 --format 没有“jsn”这个值：您是否要写 json？",
                "--fail-on=bad | 选项 --fail-on 没有“bad”这个值：可用的有 error、warning、info、never。",
                "--rule=duplicate-paragraf | 没有规则“duplicate-paragraf”：您是否要写 duplicate-paragraph？",
                "--no-rule=zzzzzz | 没有规则“zzzzzz”：运行 nigao rules 查看全部规则。",
                "--severity=duplicate-block=bad | 选项 --severity 中没有级别“bad”：请用 error、warning、info 或 hint。",
                "--severity=duplicate-block | 选项 --severity 的值“duplicate-block”不对：运行 nigao check --help 查看用法。",
                "--year=abc | 选项 --year 的值“abc”不对：运行 nigao check --help 查看用法。",
                "--year=24 | 选项 --year 的值“24”不对：请写四位年份，如 2024。",
                "--config=nothing.json | 找不到设置文件 nothing.json：请核对 --config 的路径和文件名。",
                "--prior=x | 找不到往年文稿目录 x：请核对 --prior（或设置项 priorPlans）中的路径。",
                "--output=/nowhere/at/all.txt | 无法写入 /nowhere/at/all.txt：请检查目录是否存在、是否有写入权限。",
            })
    void aBadOptionIsOneSentence(String option, String sentence) {
        Ran ran = Ran.nigao("check", option, good);
        assertEquals("nigao：" + sentence + "\n", ran.err());
        assertEquals("", ran.out());
        assertEquals(2, ran.exit());
    }

    @Test
    void aMissingArgument() {
        assertEquals(
                "nigao：缺少参数 PATH：运行 nigao check --help 查看用法。\n",
                Ran.nigao("check").err());
        assertEquals(
                "nigao：缺少选项 --format 的值：运行 nigao check --help 查看用法。\n",
                Ran.nigao("check", "--format").err());
    }

    @Test
    void anUnknownCommand() {
        Ran ran = Ran.nigao("chekc", good);
        assertEquals("nigao：没有命令“chekc”：您是否要写 check？\n", ran.err());
        assertEquals(2, ran.exit());
        assertEquals(2, Ran.nigao("dictionary", "mine").exit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'rules': {}| 第 1 行不是有效的 JSON：请检查是否多了或漏了逗号、引号、括号。",
                "{~'rules': {~'duplicate-blok': 'off'}}| 第 3 行没有名为“duplicate-blok”的规则：可能应为 duplicate-block。",
                "{~'rules': {'duplicate-block': 7}}| 第 2 行的“duplicate-block”取值不对：应为 off、on、error、warning、info 或 hint。",
                "{'rulez': {}}| 第 1 行不认识设置项“rulez”：可能应为 rules。",
                "[]| 第 1 行的“最外层”取值不对：应为一个 {…} 对象。",
                "{'houseStyle':~{'overlongParagraph': '600'}}| 第 2 行的“overlongParagraph”取值不对：应为一个正整数（字数）。",
                "{'houseStyle': {'parenWidth': 'wide'}}| 第 1 行的“parenWidth”取值不对：应为 full 或 half。",
                "{'ignores': [~{'rule': 'x'}]}| 第 2 行的忽略项缺少“context”：请补上，或删去这一项。",
                "{'rules': {}, 'rules': {}}| 第 1 行把“rules”写了两次：请只保留一处。",
                "{'priorPlan': []}| 第 1 行不认识设置项“priorPlan”：可能应为 priorPlans。",
                "{'priorPlans': 'x'}| 第 1 行的“priorPlans”取值不对：应为一个 […] 列表。",
            })
    void brokenSettingsAreToldWithTheirLineAndTheDraftIsStillChecked(String json, String sentence) throws IOException {
        Files.writeString(folder.resolve("nigao.json"), json.replace('\'', '"').replace('~', '\n'));
        Ran ran = Ran.nigao("check", good);
        assertEquals(
                "nigao：设置文件 DIR/nigao.json " + sentence + "受其管辖的文稿已改按默认设置检查。\n",
                ran.err().replace(folder.toString(), "DIR"));
        assertEquals(2, ran.exit());
        assertTrue(ran.out().contains("6:1  警告"), ran.out());
    }
}
