package org.nigao.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FixCommandTest {

    private static final String BEFORE = "禾川市2026年工作要点\n\n一、推進(jìn)產(chǎn)業(yè)發展\n各乡镇抓紧落实。\n二、改善民生\n六月底前完成。\n";
    private static final String AFTER = "禾川市2026年工作要点\n\n一、推進產業發展\n各乡镇抓紧落实。\n二、改善民生\n六月底前完成。\n";

    @TempDir
    Path folder;

    private Path draft;

    @BeforeEach
    void write() throws IOException {
        draft = Files.writeString(folder.resolve("稿.txt"), BEFORE);
    }

    private Ran fix(Object... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = "fix";
        args[1] = "--rule=pinyin-residue";
        System.arraycopy(more, 0, args, 2, more.length);
        return Ran.nigao(args);
    }

    @Test
    void safeFixesAreAppliedAndTold() throws IOException {
        Ran ran = fix(draft);
        assertEquals(AFTER, Files.readString(draft));
        assertTrue(ran.out().startsWith(draft + "：已改正 1 条。\n  "), ran.out());
        assertEquals(0, ran.exit());
    }

    @Test
    void fixingAgainChangesNothing() throws IOException {
        fix(draft);
        byte[] once = Files.readAllBytes(draft);
        Ran again = fix(draft);
        assertArrayEquals(once, Files.readAllBytes(draft));
        assertEquals(draft + "：没有可以自动改正的问题。\n", again.out());
    }

    @Test
    void allSafeFixesOfEveryRuleAreIdempotentOnTheSamples() throws IOException {
        Path samples = Path.of("..", "samples");
        for (String name : List.of("work-points-2026.txt", "notice-and-plan.txt", "training-plan.md")) {
            Path copy = Files.copy(samples.resolve(name), folder.resolve(name));
            assertEquals(0, Ran.nigao("fix", copy).exit());
            byte[] once = Files.readAllBytes(copy);
            assertEquals(copy + "：没有可以自动改正的问题。\n", Ran.nigao("fix", copy).out());
            assertArrayEquals(once, Files.readAllBytes(copy));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,BOM", "UTF-16LE,BOM", "UTF-16BE,BOM", "GB18030,"})
    void encodingMarkAndLineBreaksStay(String name, String mark) throws IOException {
        Charset charset = Charset.forName(name);
        String head = mark == null ? "" : "\ufeff";
        Files.write(draft, (head + BEFORE.replace("\n", "\r\n")).getBytes(charset));
        assertEquals(0, fix(draft).exit());
        assertArrayEquals((head + AFTER.replace("\n", "\r\n")).getBytes(charset), Files.readAllBytes(draft));
    }

    @Test
    void permissionsStayAndNothingIsLeftBeside() throws IOException {
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r-x");
        Files.setPosixFilePermissions(draft, permissions);
        fix(draft);
        assertEquals(permissions, Files.getPosixFilePermissions(draft));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(draft), files.toList());
        }
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("链接.txt"), draft);
        fix(link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(AFTER, Files.readString(draft));
    }

    @Test
    void aReadOnlyFileIsLeftAlone() throws IOException {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("r--r--r--"));
        Ran ran = fix(draft);
        assertEquals("nigao：" + draft + " 是只读文件，未作改动：请取消只读属性后再试。\n", ran.err());
        assertEquals(2, ran.exit());
        assertEquals(BEFORE, Files.readString(draft));
    }

    @Test
    void aDryRunPrintsADiffThatPatchUnderstandsAndWritesNothing() throws Exception {
        Files.writeString(draft, BEFORE.stripTrailing());
        Ran ran = fix("--dry-run", draft);
        assertEquals(BEFORE.stripTrailing(), Files.readString(draft));
        assertEquals("""
                --- a/DIR/稿.txt
                +++ b/DIR/稿.txt
                @@ -1,6 +1,6 @@
                 禾川市2026年工作要点
                \s
                -一、推進(jìn)產(chǎn)業(yè)發展
                +一、推進產業發展
                 各乡镇抓紧落实。
                 二、改善民生
                 六月底前完成。
                \\ No newline at end of file
                """, ran.out(folder));
        Path patch = Files.write(folder.resolve("p.diff"), ran.bytes());
        Process process;
        try {
            process = new ProcessBuilder("patch", draft.toString(), patch.toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "no patch here");
            return;
        }
        assertEquals(0, process.waitFor());
        assertEquals(AFTER.stripTrailing(), Files.readString(draft));
    }

    @Test
    void standardInputGoesToStandardOutput() {
        Ran ran = Ran.withInput(BEFORE.getBytes(StandardCharsets.UTF_8), "fix", "--rule=pinyin-residue", "-");
        assertEquals(AFTER, ran.out());
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersFromBeingFixed() throws IOException {
        Ran ran = fix(folder.resolve("没有.txt"), draft);
        assertEquals(2, ran.exit());
        assertEquals(AFTER, Files.readString(draft));
    }
}
