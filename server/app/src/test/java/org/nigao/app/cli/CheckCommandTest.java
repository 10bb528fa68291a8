package org.nigao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

    @TempDir
    Path folder;

    private Path pasted;
    private Path clean;

    @BeforeEach
    void write() throws IOException {
        pasted = Files.writeString(folder.resolve("重复.txt"), Drafts.PASTED);
        clean = Files.writeString(folder.resolve("干净.txt"), Drafts.CLEAN);
    }

    @Test
    void textSaysWhereWhatTheWordsAndTheRemedy() {
        Ran ran = Ran.nigao("check", pasted);
        assertEquals("""
                DIR/重复.txt
                  6:1  警告  这一段与第 4 行相同，建议只留一处  duplicate-paragraph
                      ⟦各街道每日巡查河堤两次⟧，发现渗漏、管涌立即报告，巡查记录由…
                      另见第 4 行
                      可改为：删去第 6 行（请确认）

                共检查 1 个文件：警告 1。
                """, ran.out(folder));
        assertEquals("", ran.err());
        assertEquals(1, ran.exit());
    }

    @Test
    void aCleanDraftEndsWithZeroAndSaysSo() {
        Ran ran = Ran.nigao("check", clean);
        assertEquals("共检查 1 个文件，没有发现问题。\n", ran.out());
        assertEquals(0, ran.exit());
    }

    @Test
    void jsonIsTheContractOfTheCommandLine() {
        Ran ran = Ran.nigao("check", "--format", "json", clean, pasted);
        int copy = Drafts.PASTED.lastIndexOf("各街道每日");
        int end = copy + "各街道每日巡查河堤两次".length();
        assertEquals(
                """
                [
                  {
                    "path" : "DIR/干净.txt",
                    "findings" : [ ]
                  },
                  {
                    "path" : "DIR/重复.txt",
                    "findings" : [
                      {
                        "rule" : "duplicate-paragraph",
                        "severity" : "warning",
                        "message" : "这一段与第 4 行相同，建议只留一处",
                        "start" : %d,
                        "end" : %d,
                        "line" : 6,
                        "column" : 1,
                """.formatted(copy, end),
                ran.out(folder).substring(0, ran.out(folder).indexOf("        \"related\"")));
        assertTrue(ran.out().contains("\"safe\" : false"), ran.out());
    }

    @Test
    void failOnDecidesTheExitCodeAndNothingElse() {
        assertEquals(1, Ran.nigao("check", pasted).exit());
        assertEquals(1, Ran.nigao("check", "--fail-on", "info", pasted).exit());
        assertEquals(0, Ran.nigao("check", "--fail-on", "error", pasted).exit());
        assertEquals(0, Ran.nigao("check", "--fail-on=never", pasted).exit());
        assertEquals(
                Ran.nigao("check", pasted).out(),
                Ran.nigao("check", "--fail-on=never", pasted).out());
    }

    @Test
    void severityChangesWhatAFindingWeighs() {
        Ran ran = Ran.nigao("check", "--severity", "duplicate-paragraph=error", "--fail-on=error", pasted);
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("6:1  错误"), ran.out());
    }

    @Test
    void rulesCanBeChosenAndLeftOut() {
        assertEquals(
                0,
                Ran.nigao("check", "--no-rule", "duplicate-paragraph", pasted).exit());
        assertEquals(
                0, Ran.nigao("check", "--rule", "duplicate-document", pasted).exit());
        assertEquals(
                1,
                Ran.nigao("check", "--rule", "duplicate-document,duplicate-paragraph", pasted)
                        .exit());
    }

    @Test
    void aFolderMeansAllDraftsBelowItInOrderEachOnce() throws IOException {
        Path below = Files.createDirectories(folder.resolve("附件/一"));
        Files.writeString(below.resolve("计划.MD"), "# 计划\n");
        Files.writeString(below.resolve("表.csv"), "甲,乙\n");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/说明.txt"), Drafts.PASTED);
        Ran ran = Ran.nigao("check", "--format=json", "--fail-on=never", folder, pasted);
        assertEquals(
                "DIR/干净.txt DIR/重复.txt DIR/附件/一/计划.MD",
                String.join(
                        " ",
                        ran.out(folder)
                                .lines()
                                .filter(l -> l.contains("\"path\""))
                                .map(l -> l.replaceAll(".*: \"|\",", ""))
                                .toList()));
        assertEquals(0, ran.exit());
    }

    @Test
    void aDashIsStandardInput() {
        Ran ran = Ran.withInput(Drafts.PASTED.getBytes(StandardCharsets.UTF_8), "check", "-");
        assertTrue(ran.out().startsWith("标准输入\n  6:1  警告"), ran.out());
        assertEquals(1, ran.exit());
    }

    @Test
    void theReportCanGoIntoAFile() throws IOException {
        Path report = folder.resolve("报告.json");
        Ran ran = Ran.nigao("check", "--format=json", "--output", report, pasted);
        assertEquals("", ran.out());
        assertEquals(Ran.nigao("check", "--format=json", pasted).out(), Files.readString(report));
    }

    @Test
    void colourComesOnlyWhereAskedForOrSeen() {
        assertFalse(Ran.nigao("check", pasted).out().contains("\u001b"));
        assertTrue(Ran.nigao("check", "--color=always", pasted).out().contains("\u001b[33m警告\u001b[0m"));
    }

    @Test
    void aByteOrderMarkCountsAsACharacter() throws IOException {
        Path marked = Files.writeString(folder.resolve("bom.txt"), "\ufeff" + Drafts.PASTED);
        Ran plain = Ran.nigao("check", "--format=json", pasted);
        Ran withMark = Ran.nigao("check", "--format=json", marked);
        assertEquals(start(plain) + 1, start(withMark));
        assertEquals(
                0,
                Ran.nigao("check", Files.writeString(marked, "\ufeff" + Drafts.CLEAN))
                        .exit());
    }

    private static int start(Ran ran) {
        return Integer.parseInt(ran.out().replaceAll("(?s).*?\"start\" : (\\d+).*", "$1"));
    }

    @Test
    void settingsAreFoundAboveTheDraft() throws IOException {
        Files.writeString(folder.resolve("nigao.json"), "{\"rules\": {\"duplicate-paragraph\": \"off\"}}");
        Path below = Files.createDirectories(folder.resolve("甲/乙"));
        Path draft = Files.writeString(below.resolve("稿.txt"), Drafts.PASTED);
        assertEquals(0, Ran.nigao("check", draft).exit());
        assertEquals(1, Ran.nigao("check", "--rule=duplicate-paragraph", draft).exit());
    }

    @Test
    void theNearestSettingsHold() throws IOException {
        Files.writeString(folder.resolve("nigao.json"), "{\"rules\": {\"duplicate-paragraph\": \"off\"}}");
        Path below = Files.createDirectories(folder.resolve("甲"));
        Files.writeString(below.resolve("nigao.json"), "{\"rules\": {\"duplicate-paragraph\": \"info\"}}");
        Path draft = Files.writeString(below.resolve("稿.txt"), Drafts.PASTED);
        Ran ran = Ran.nigao("check", draft);
        assertTrue(ran.out().contains("6:1  提示"), ran.out());
        assertEquals(
                0,
                Ran.nigao("check", "--config", folder.resolve("nigao.json"), draft)
                        .exit());
    }

    @Test
    void helpIsChineseThroughout() {
        for (String command : new String[] {"check", "fix", "outline", "explain", "rules"}) {
            Ran ran = Ran.nigao(command, "--help");
            assertEquals(0, ran.exit());
            assertTrue(ran.out().startsWith("用法：nigao " + command), ran.out());
            assertFalse(ran.out().matches("(?s).*(Usage|Show|Description|Missing).*"), ran.out());
        }
        assertTrue(Ran.nigao().out().contains("用法：nigao 命令"));
        assertTrue(Ran.nigao("--version").out().startsWith("nigao "));
    }
}
