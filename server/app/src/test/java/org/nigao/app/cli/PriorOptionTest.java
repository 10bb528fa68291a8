package org.nigao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prior plans, given by {@code --prior} or in {@code nigao.json}. */
class PriorOptionTest {

    private static final String PLAN = """
            禾川市2025年防汛工作要点

            一、加强巡查
            各街道每日巡查河堤两次，发现渗漏、管涌立即报告，巡查记录由值班员签字存档。
            2025年，新建雨量站12处，实现重点堤段监测全覆盖，数据接入市水务平台。
            """;

    private static final String DRAFT = """
            禾川市2026年防汛工作要点

            一、加强监测
            2025年，新建雨量站30处，实现重点堤段监测全覆盖，数据接入市水务平台。
            二、加强巡查
            各街道每日巡查河堤两次，发现渗漏、管涌立即报告，巡查记录由值班员签字存档。
            三、备足物资
            编织袋、救生衣按上年两倍储备，六月底前到位，由各街道仓库统一保管。
            """;

    @TempDir
    private Path folder;

    private Path draft;
    private Path prior;
    private Path plan;

    @BeforeEach
    void aDraftAndAPlan() throws IOException {
        draft = Files.writeString(folder.resolve("稿.txt"), DRAFT);
        prior = Files.createDirectory(folder.resolve("往年"));
        plan = Files.writeString(prior.resolve("2025.txt"), PLAN);
    }

    private static JsonNode json(Ran ran) throws IOException {
        assertEquals("", ran.err());
        return new ObjectMapper().readTree(ran.out());
    }

    private static List<JsonNode> findings(JsonNode file, String rule) {
        List<JsonNode> found = new ArrayList<>();
        file.get("findings").forEach(f -> {
            if (f.get("rule").textValue().equals(rule)) {
                found.add(f);
            }
        });
        return found;
    }

    @Test
    void jsonSaysWhatWasCarriedOverAndLeadsThere() throws IOException {
        JsonNode file = json(Ran.nigao("check", draft, "--prior", prior, "--format", "json"))
                .get(0);
        List<JsonNode> carried = findings(file, "carried-over");

        assertEquals(
                List.of("这一段与《禾川市2025年防汛工作要点》“一、加强巡查”相同，仅数字不同（“12”改为“30”）", "这一段与《禾川市2025年防汛工作要点》“一、加强巡查”相同，一字未改"),
                carried.stream().map(f -> f.get("message").textValue()).toList());
        assertEquals("info", carried.get(0).get("severity").textValue());
        JsonNode related = carried.get(1).get("related").get(0);
        assertTrue(related.get("path").textValue().endsWith("2025.txt"));
        assertEquals(4, related.get("line").intValue());
        assertEquals(
                "各街道每日巡查河堤两次，发现渗漏、管涌立即报告，巡查记录由值班员签字存档。",
                PLAN.substring(
                        related.get("start").intValue(), related.get("end").intValue()));
        JsonNode share = file.get("prior");
        assertEquals(2025, share.get("year").intValue());
        assertEquals(2, share.get("sections").size());
        assertEquals("二、加强巡查", share.get("sections").get(1).get("heading").textValue());
        assertEquals(1.0, share.get("sections").get(1).get("share").doubleValue());
    }

    @Test
    void aYearThatWasLeftIsAWarningWithItsEvidence() throws IOException {
        JsonNode file = json(Ran.nigao("check", draft, "--prior", prior, "--format", "json"))
                .get(0);
        JsonNode stale = findings(file, "stale-year").get(0);

        assertEquals(
                "文稿是 2026 年的，这里的“2025年”与《禾川市2025年防汛工作要点》原文一样还是 2025 年，可能忘了改",
                stale.get("message").textValue());
        assertEquals("warning", stale.get("severity").textValue());
        assertTrue(stale.get("related").get(0).get("path").textValue().endsWith("2025.txt"));
        assertEquals("2026", stale.at("/fixes/0/edits/0/text").textValue());
        assertEquals(
                List.of(),
                findings(json(Ran.nigao("check", draft, "--format", "json")).get(0), "stale-year"));
    }

    @Test
    void sarifLeadsIntoThePlan() throws IOException {
        JsonNode results = json(Ran.nigao(
                        "check", draft, "--prior", prior, "--format", "sarif", "--rule", "carried-over"))
                .at("/runs/0/results");

        assertEquals("note", results.get(0).get("level").textValue());
        JsonNode place = results.get(0).at("/relatedLocations/0/physicalLocation");
        assertEquals(
                plan.toRealPath().toUri(),
                URI.create(place.at("/artifactLocation/uri").textValue()));
        assertEquals(5, place.at("/region/startLine").intValue());
    }

    @Test
    void textSumsUpTheSections() {
        String out = Ran.nigao("check", draft, "--prior", prior).out();

        assertTrue(out.contains("二、加强巡查  本节 100% 与《禾川市2025年防汛工作要点》相同"), out);
        assertTrue(out.contains("2025.txt 第 4 行"), out);
    }

    @Test
    void theOutlineSaysItToo() throws IOException {
        assertTrue(Ran.nigao("outline", draft, "--prior", prior).out().contains("本节 100% 与《禾川市2025年防汛工作要点》相同"));
        JsonNode parts = json(Ran.nigao("outline", draft, "--prior", prior, "--format", "json"))
                .at("/0/children");
        assertEquals(1.0, parts.at("/1/prior/share").doubleValue());
        assertEquals("禾川市2025年防汛工作要点", parts.at("/1/prior/title").textValue());
        assertFalse(parts.get(2).has("prior"));
        assertFalse(Ran.nigao("outline", draft, "--format", "json").out().contains("prior"));
    }

    @Test
    void theSettingsNameAFolderBesideThem() throws IOException {
        Files.writeString(folder.resolve("nigao.json"), "{\"priorPlans\": [\"往年\"]}");

        assertTrue(Ran.nigao("check", draft).out().contains("carried-over"));
        assertFalse(Ran.nigao("check", draft, "--no-rule", "carried-over").out().contains("  carried-over"));
    }

    @Test
    void aDraftAmongThePlansIsNotComparedWithItself() throws IOException {
        Path own = Files.writeString(prior.resolve("2026.txt"), DRAFT);
        Files.writeString(prior.resolve("2026副本.txt"), DRAFT.replace("\n", "\r\n"));
        JsonNode file = json(Ran.nigao("check", own, "--prior", prior, "--format", "json"))
                .get(0);

        assertEquals(2, findings(file, "carried-over").size());
        assertTrue(findings(file, "carried-over").stream()
                .allMatch(f -> f.get("message").textValue().contains("2025")));
    }

    @Test
    void aFolderOfTheSettingsThatIsMissingIsToldAndTheDraftIsCheckedAllTheSame() throws IOException {
        Files.writeString(folder.resolve("nigao.json"), "{\"priorPlans\": [\"没有\"]}");
        Ran ran = Ran.nigao("check", draft);

        assertEquals(2, ran.exit());
        assertEquals(1, ran.err().lines().count());
        assertTrue(ran.out().contains("共检查 1 个文件"), ran.out());
    }
}
