package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.Repeats.Repeat;
import org.nigao.text.Edits;

class RepeatsTest {

    private static final String DITCH = "各灌区要在三月底前完成干渠清淤，淤泥统一运往指定地点堆放。";
    private static final String PUMP = "对服役超过十五年的泵站逐座检测，列出更新清单，分三年改造完毕。";
    private static final String METER = "干渠分水口全部加装计量设施，水量按旬公布，接受用水户监督。";
    private static final String DROUGHT = "旱情达到二级以上时启动错峰供水，优先保证人畜饮水和制种田用水。";
    private static final String PREFACE = "2027年灌区工作以节水为主线，管好水、用好水，重点抓好三个方面。";
    private static final String PLAN =
            String.join("\n", "一、清淤检修", DITCH, PUMP, "二、计量用水", METER, "三、抗旱供水", DROUGHT, "特此通知。");

    @Test
    void aDoubledDocumentIsOneRepeat() {
        Repeat repeat = only(PREFACE + "\n" + PLAN + "\n" + PLAN + "\n");

        assertEquals(Extent.DOCUMENT, repeat.extent());
        assertEquals(PLAN, text(repeat, PREFACE + "\n" + PLAN + "\n" + PLAN + "\n"));
        assertEquals(8, repeat.copy().size());
    }

    @Test
    void theCopyBehindThePrefaceIsTheOneToKeep() {
        String draft = "灌区工作要点\n" + PLAN + "\n" + PREFACE + "\n" + PLAN;
        Repeat repeat = only(draft);

        assertTrue(repeat.copySpan().start() < repeat.keptSpan().start());
        assertEquals("灌区工作要点\n" + PREFACE + "\n" + PLAN, withoutCopies(draft));
    }

    @Test
    void aClosingAppealBetweenTheTwoIsNoPreface() {
        String appeal = "各单位要凝心聚力、主动作为，确保全年供水安全和各项任务落到实处。";
        String draft = "灌区工作要点\n" + PLAN + "\n" + appeal + "\n" + PLAN;

        assertEquals("灌区工作要点\n" + PLAN + "\n" + appeal, withoutCopies(draft));
    }

    @Test
    void threeTimesIsOneGroupOfTwoCopies() {
        Repeats repeats = repeats(PLAN + "\n\n" + PLAN + "\n\n" + PLAN + "\n");

        assertEquals(1, repeats.groups().size());
        assertEquals(2, repeats.groups().get(0).size());
        assertEquals(PLAN + "\n", withoutCopies(PLAN + "\n\n" + PLAN + "\n\n" + PLAN + "\n"));
    }

    @Test
    void aDoubledDocumentWithAChangedParagraphIsStillOneRepeat() {
        String changed = PLAN.replace("按旬公布", "按月公布");
        Repeat repeat = only(PLAN + "\n" + changed);

        assertEquals(Extent.DOCUMENT, repeat.extent());
        assertEquals(1, repeat.changed().size());
        assertEquals(METER.replace("按旬公布", "按月公布"), repeat.changed().get(0).text());
    }

    @Test
    void aHardWrappedCopyIsACopy() {
        // Until lines are joined, the halves are compared as they stand.
        String draft = "前言。\n" + DITCH + "\n" + PUMP + "\n其他。\n" + DITCH + "\n" + PUMP + "\n";

        assertEquals(Extent.BLOCK, only(draft).extent());
    }

    @Test
    void widthAndPunctuationMakeNoDifference() {
        String narrow = METER.replace('，', ',').replace('。', '.').replace("计量", " 计量 ");

        assertEquals(1, repeats(METER + "\n中间隔着一句话。\n" + narrow).all().size());
    }

    @Test
    void oneDifferentCharacterIsADifference() {
        assertTrue(repeats(METER + "\n" + METER.replace("旬", "月")).all().isEmpty());
    }

    @Test
    void headingsAndShortLinesAloneAreNoRepeat() {
        String draft = "一、清淤检修\n" + DITCH + "\n特此通知。\n一、清淤检修\n" + PUMP + "\n特此通知。\n";

        assertTrue(repeats(draft).all().isEmpty());
    }

    @Test
    void onlyWhatLiesInACopyIsInACopy() {
        String draft = DITCH + "\n隔开两处的一句话。\n" + DITCH + "\n" + PUMP;
        Repeats repeats = repeats(draft);
        int copy = draft.lastIndexOf(DITCH);

        assertFalse(repeats.isInCopy(0));
        assertFalse(repeats.isInCopy(copy - 1));
        assertTrue(repeats.isInCopy(copy));
        assertTrue(repeats.isInCopy(copy + DITCH.length() - 1));
        assertFalse(repeats.isInCopy(copy + DITCH.length()));
        assertFalse(repeats.isInCopy(draft.length()));
    }

    @Test
    void aParagraphRepeatedInsideTheDeletedHalfIsStillFoundInTheOther() {
        String half = PLAN + "\n四、补充事项\n" + DITCH;
        String draft = "灌区工作要点\n" + half + "\n" + PREFACE + "\n" + half;
        String once = withoutCopies(draft);

        assertEquals("灌区工作要点\n" + PREFACE + "\n" + PLAN + "\n四、补充事项", once);
        assertTrue(repeats(once).all().isEmpty());
    }

    @Test
    void aHundredThousandEqualParagraphsTakeLinearTime() {
        String draft = IntStream.range(0, 100_000).mapToObj(i -> DITCH).collect(Collectors.joining("\n"));
        Draft parsed = Draft.of(draft);

        List<List<Repeat>> groups =
                assertTimeout(Duration.ofSeconds(5), () -> Repeats.of(parsed).groups());

        assertEquals(1, groups.size());
        assertEquals(99_999, groups.get(0).size());
    }

    private static Repeats repeats(String draft) {
        return Repeats.of(Draft.of(draft));
    }

    private static Repeat only(String draft) {
        List<Repeat> all = repeats(draft).all();
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static String text(Repeat repeat, String draft) {
        return repeat.copySpan().in(draft);
    }

    private static String withoutCopies(String text) {
        Draft draft = Draft.of(text);
        List<Paragraph> copies =
                draft.paragraphs().stream().filter(Repeats.of(draft)::isCopy).toList();
        return Edits.apply(text, Removal.of(copies, draft));
    }
}
