package org.nigao.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nigao.app.files.DictionaryFile;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.Place;

/** {@code nigao dictionary mine}. */
class DictionaryMineTest {

    private static final List<String> DUTIES = List.of("水务站", "各街道", "调度中心", "抢险大队", "各灌区");
    private static final List<String> TASKS =
            List.of("压实防汛责任", "深入开展堤防巡查", "完善水情会商机制", "编制抢险物资储备计划", "组织抢险队伍集中演练", "提高水库调度水平");

    @TempDir
    private Path folder;

    private Path plans;

    @BeforeEach
    void writePlans() throws IOException {
        plans = Files.createDirectories(folder.resolve("往年"));
        for (int i = 0; i < 8; i++) {
            Files.writeString(plans.resolve("plan-" + i + ".txt"), plan(i));
        }
    }

    private static String plan(int number) {
        StringBuilder text = new StringBuilder("禾川市" + (2021 + number) + "年防汛工作要点\n\n");
        for (int i = 0; i < 5; i++) {
            text.append("一二三四五".charAt(i))
                    .append("、")
                    .append(DUTIES.get((i + number) % 5))
                    .append("\n");
            text.append("入汛前").append(TASKS.get((i * number + i) % 6)).append("，");
            text.append(TASKS.get((i + number) % 6))
                    .append("，第")
                    .append(number * 5 + i)
                    .append("号堤段由专班值守；");
            text.append(TASKS.get((i + 2 * number + 1) % 6)).append("。\n");
        }
        return text.toString();
    }

    private Path mined(String name, Object... args) {
        Path file = folder.resolve(name);
        Object[] line = Stream.concat(Stream.of("dictionary", "mine", "-o", file), Stream.of(args))
                .toArray();
        Ran ran = Ran.nigao(line);
        assertEquals(0, ran.exit(), ran.err());
        return file;
    }

    @Test
    void thePhrasesAreWrittenWithPlacesInTheFilesAsNamed() throws Exception {
        List<Phrase> phrases = DictionaryFile.phrases(mined("词库.jsonl", plans));
        assertTrue(phrases.stream().anyMatch(p -> p.text().equals("完善水情会商机制")), phrases.toString());
        for (Phrase phrase : phrases) {
            assertFalse(phrase.places().isEmpty());
            for (Place place : phrase.places()) {
                assertTrue(Files.readString(Path.of(place.plan())).startsWith(phrase.text(), place.start()));
            }
        }
        Ran check = Ran.nigao("dictionary", "check", folder.resolve("词库.jsonl"));
        assertEquals("DIR/词库.jsonl：" + phrases.size() + " 条，没有问题。\n", check.out(folder));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        Object[] backwards = new Object[8];
        for (int i = 0; i < 8; i++) {
            backwards[i] = plans.resolve("plan-" + (7 - i) + ".txt");
        }
        byte[] one = Files.readAllBytes(mined("一.jsonl", plans));
        assertArrayEquals(one, Files.readAllBytes(mined("二.jsonl", backwards)));
        assertArrayEquals(one, Files.readAllBytes(mined("三.jsonl", "--memory", "16", plans)));
    }

    @Test
    void addingAPlanGivesWhatMiningAllGives() throws IOException {
        Path last = plans.resolve("plan-7.txt");
        String text = Files.readString(last);
        Files.delete(last);
        byte[] before = Files.readAllBytes(mined("一.jsonl", plans));
        Files.writeString(last, text);
        byte[] after = Files.readAllBytes(mined("二.jsonl", plans));
        assertFalse(java.util.Arrays.equals(before, after));
        assertArrayEquals(after, Files.readAllBytes(mined("三.jsonl", plans)));
    }

    @Test
    void encodingAndLineEndsChangeNoCount() throws Exception {
        List<Phrase> plain = DictionaryFile.phrases(mined("一.jsonl", plans));
        Files.write(plans.resolve("plan-2.txt"), plan(2).replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
        List<Phrase> other = DictionaryFile.phrases(mined("二.jsonl", plans));
        assertEquals(
                plain.stream().map(p -> p.text() + p.plans() + p.years()).toList(),
                other.stream().map(p -> p.text() + p.plans() + p.years()).toList());
    }

    @Test
    void aManifestSaysWhatTheTitleDoesNot() throws Exception {
        Path manifest = Files.writeString(plans.resolve("manifest.tsv"), """
                file\tyear\tregion_body\tgenre
                plan-0.txt\t1999\t青海省/青海省水利厅\t通知
                """);
        Phrase phrase = DictionaryFile.phrases(mined("词库.jsonl", "--manifest", manifest, plans)).stream()
                .filter(p -> p.years().containsKey(1999))
                .findFirst()
                .orElseThrow();
        assertEquals(1, phrase.regions().get("青海"));
        assertEquals(1999, phrase.use().orElseThrow().first());
    }

    @Test
    void whatIsWrittenIsADictionary() throws IOException {
        Path file = mined("词库.jsonl", plans);
        String template = "{\"text\":\"以…为抓手\",\"kind\":\"template\",\"score\":0.9,\"plans\":8,\"issuers\":2,"
                + "\"fillers\":[{\"text\":\"堤防巡查\",\"plans\":3}]}\n";
        Files.writeString(file, Files.readString(file) + template);
        Ran ran = Ran.nigao("dictionary", "check", file);
        assertEquals(0, ran.exit(), ran.out() + ran.err());
    }

    @Test
    void copiesAreSaid() throws IOException {
        Files.writeString(plans.resolve("转发.txt"), plan(3));
        Ran ran = Ran.nigao("dictionary", "mine", plans, "-o", folder.resolve("词库.jsonl"));
        assertTrue(ran.out().startsWith("9 篇文稿（转发、重复的合并后 8 篇），"), ran.out());
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        assertEquals(
                "nigao：没有说词库写到哪里：请加 -o 文件名，如 -o 词库.jsonl。\n",
                Ran.nigao("dictionary", "mine", plans).err());
        assertEquals(
                "nigao：缺少往年文稿：请写 nigao dictionary mine 目录 -o 词库.jsonl。\n",
                Ran.nigao("dictionary", "mine").err());
        Ran few = Ran.nigao("dictionary", "mine", plans, "-o", folder.resolve("词库.jsonl"), "--min-plans", "1");
        assertEquals("nigao：--min-plans 至少为 2，--most 至少为 1，--memory 至少为 16（MB）：请改后重试。\n", few.err());
        Ran nowhere = Ran.nigao("dictionary", "mine", plans, "-o", folder.resolve("没有/词库.jsonl"));
        assertEquals(
                "nigao：不能写入 DIR/没有/词库.jsonl：请确认目录存在、可写，磁盘未满。\n", nowhere.err().replace(folder.toString(), "DIR"));
        assertEquals(2, nowhere.exit());
        Path table = Files.writeString(folder.resolve("表.tsv"), "名称\n");
        Ran manifest = Ran.nigao("dictionary", "mine", plans, "-o", folder.resolve("词库.jsonl"), "--manifest", table);
        assertEquals(2, manifest.exit());
        assertTrue(manifest.err().contains("没有“file”一列"), manifest.err());
    }

    @Test
    void theSearchTellsTheEvidence() {
        Path file = mined("词库.jsonl", plans);
        String out =
                Ran.nigao("dictionary", "search", "水情会商", "--dictionary", file).out();
        assertTrue(out.startsWith("【固定表述】完善水情会商机制：往年文稿 "), out);
        assertTrue(out.contains("禾川市"), out);
        assertTrue(out.contains("    见于："), out);
    }
}
