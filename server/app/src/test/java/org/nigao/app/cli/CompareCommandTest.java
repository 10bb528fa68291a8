package org.nigao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String PRIOR = """
            禾川市2025年防汛工作要点

            一、加强巡查
            各街道每日巡查河堤两次，发现渗漏、管涌立即报告，巡查记录由值班员签字存档。
            二、备足物资
            编织袋、救生衣按上年两倍储备，六月底前到位，由各街道仓库统一保管。
            三、落实值守
            汛期实行二十四小时值班，领导带班，值班电话向社会公布。
            """;

    private static final String DRAFT = """
            禾川市2026年防汛工作要点

            一、备足物资
            编织袋、救生衣按上年三倍储备，五月底前到位，由各街道仓库统一保管。
            二、加强巡查
            各街道每日巡查河堤两次，发现渗漏、管涌立即报告，巡查记录由值班员签字存档。
            三、智慧监测<试点>
            新建雨量站30处，实现重点堤段监测全覆盖，数据接入市水务平台。
            """;

    @TempDir
    private Path folder;

    private Path draft;
    private Path prior;

    @BeforeEach
    void twoPlans() throws IOException {
        draft = Files.writeString(folder.resolve("2026.txt"), DRAFT);
        prior = Files.writeString(folder.resolve("2025.txt"), PRIOR);
    }

    @Test
    void jsonAccountsForEverySection() throws IOException {
        JsonNode root = new ObjectMapper()
                .readTree(Ran.nigao("compare", draft, prior, "--format", "json").out());

        assertEquals(2026, root.at("/draft/year").intValue());
        assertEquals("禾川市2025年防汛工作要点", root.at("/prior/title").textValue());
        assertEquals(1, root.at("/total/kept").intValue());
        assertEquals(1, root.at("/total/changed").intValue());
        assertEquals(1, root.at("/total/new").intValue());
        assertEquals(1, root.at("/total/dropped").intValue());
        JsonNode stores = root.at("/sections/0");
        assertEquals("changed", stores.get("status").textValue());
        assertEquals("一、备足物资", stores.at("/draft/heading").textValue());
        assertEquals("二、备足物资", stores.at("/prior/heading").textValue());
        assertEquals("两", stores.at("/paragraphs/0/changes/0/from").textValue().substring(0, 1));
        int start = stores.at("/paragraphs/0/prior/0/start").intValue();
        int end = stores.at("/paragraphs/0/prior/0/end").intValue();
        assertEquals(stores.at("/paragraphs/0/prior/0/text").textValue(), PRIOR.substring(start, end));
        assertEquals("new", root.at("/sections/3/status").textValue());
        assertTrue(root.at("/sections/3/prior").isNull());
        assertEquals("dropped", root.at("/sections/1/status").textValue());
        assertTrue(root.at("/sections/1/draft").isNull());
        assertEquals("dropped", root.at("/sections/1/paragraphs/0/status").textValue());
        assertTrue(root.at("/sections/0/moved").booleanValue()
                != root.at("/sections/2/moved").booleanValue());
    }

    @Test
    void textIsForReading() {
        Ran ran = Ran.nigao("compare", draft, prior);

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("保留 1 段，改动 1 段，新增 1 段，删去 1 段"), ran.out());
        assertTrue(ran.out().contains("三、落实值守  原稿有、本稿已删"), ran.out());
        assertFalse(ran.out().contains("\u001b"), "no colours in a pipe");
    }

    @Test
    void plansOfOneTitleAreToldApartByTheirFiles() throws IOException {
        Files.writeString(prior, DRAFT);
        String told = Ran.nigao("compare", draft, prior).out();
        assertTrue(told.startsWith("《禾川市2026年防汛工作要点》（"), told);
        assertTrue(told.lines().limit(2).anyMatch(line -> line.contains("2025")), told);
    }

    @Test
    void htmlLoadsNothingAndEscapesEverything() throws IOException {
        Path report = folder.resolve("对照.html");
        assertEquals(
                0,
                Ran.nigao("compare", draft, prior, "--format", "html", "--output", report)
                        .exit());
        String html = Files.readString(report);

        assertTrue(html.contains("default-src 'none'"));
        assertFalse(html.contains("http://") || html.contains("https://") || html.contains("<script"));
        assertTrue(html.contains("智慧监测&lt;试点&gt;"));
        assertTrue(html.contains("<del>") && html.contains("<ins>"));
    }

    @Test
    void standardInputIsADraftToo() {
        Ran ran = Ran.withInput(DRAFT.getBytes(java.nio.charset.StandardCharsets.UTF_8), "compare", "-", prior);

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("禾川市2026年防汛工作要点"), ran.out());
    }

    @Test
    void whatCannotBeReadIsOneSentence() {
        for (Object other : new Object[] {folder.resolve("没有.txt"), folder}) {
            Ran ran = Ran.nigao("compare", draft, other);
            assertEquals(2, ran.exit());
            assertEquals(1, ran.err().lines().count());
            assertEquals("", ran.out());
        }
        assertEquals(
                "nigao：缺少参数 PRIOR：运行 nigao compare --help 查看用法。\n",
                Ran.nigao("compare", draft).err());
    }
}
