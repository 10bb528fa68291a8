package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.Repeats.Repeat;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;

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
    void aRunAcrossTheBorderOfTheCopyThatGoesIsToldInOrder() {
        String part = String.join("\n", "一、清淤检修", DITCH, DITCH, "一、清淤检修", DITCH, METER, DITCH);
        String draft = String.join("\n", part, METER, PREFACE, part);

        for (Repeat repeat : repeats(draft).all()) {
            assertTrue(repeat.keptSpan().start() < repeat.keptSpan().end());
            assertTrue(repeat.copySpan().start() < repeat.copySpan().end());
        }
        assertEquals(List.of(), repeats(withoutCopies(draft)).all());
    }

    @Test
    void aHardWrappedCopyIsACopy() {
        String wrapped = METER.replace("用水户", "用\n水户");
        String draft = METER + "\n\n隔开两处的一句话。\n\n" + wrapped + "\n\n末尾另有一句话。\n";

        assertEquals(wrapped, text(only(draft), draft));
        assertEquals(METER + "\n\n隔开两处的一句话。\n\n末尾另有一句话。\n", withoutCopies(draft));
    }

    @Test
    void aCopyInTraditionalScriptIsACopy() {
        String traditional = "干渠分水口全部加裝計量設施，水量按旬公布，接受用水戶監督。";

        assertEquals(1, repeats(METER + "\n隔开两处的一句话。\n" + traditional).all().size());
    }

    @Test
    void pinyinResidueMakesNoDifference() {
        String residue = METER.replace("监督", "监(jiān)督(dū)").replace("计量", "计(jì)量(liàng)");

        assertEquals(1, repeats(METER + "\n隔开两处的一句话。\n" + residue).all().size());
    }

    @Test
    void aCopyWhoseNumbersRunOnIsACopy() {
        String draft = "一、清淤检修\n" + DITCH + "\n二、计量用水\n" + METER + "\n三、清淤检修\n" + DITCH + "\n四、计量用水\n" + METER;

        assertEquals(Extent.DOCUMENT, only(draft).extent());
    }

    @Test
    void anItemTwiceInOneListIsARepeatAndOneItemOfTwoListsIsNone() {
        String item = "逐座检测服役超过十五年的泵站，列出更新清单。";
        String between = "2.干渠清淤，淤泥统一运往指定地点堆放，不得占用耕地。\n";

        assertEquals(
                1,
                repeats("一、检修\n1." + item + "\n" + between + "3." + item).all().size());
        assertTrue(repeats("一、检修\n1." + item + "\n" + between + "二、春灌\n1.备足柴油。\n2." + item)
                .all()
                .isEmpty());
    }

    @Test
    void attachmentsMadeOnOneFormAreNoRepeat() {
        String licence = "附件%d\n第%d灌区用水许可\n" + DITCH + "\n许可水量为每年%d00万立方米，不得转让。\n" + METER + "\n";

        assertTrue(repeats("关于发放用水许可的通知\n各灌区：\n" + PREFACE + "\n" + licence.formatted(1, 1, 1)
                        + licence.formatted(2, 2, 2))
                .all()
                .isEmpty());
    }

    @Test
    void twoVersionsSideBySideAreNoRepeat() {
        assertTrue(repeats("灌区工作要点（征求意见稿）\n" + PLAN + "\n灌区工作要点（送审稿）\n" + PLAN)
                .all()
                .isEmpty());
    }

    @Test
    void whatIsFoundAfterAnyEditIsWhatIsFoundAfresh() {
        String text = PREFACE + "\n" + PLAN + "\n" + PLAN + "\n";
        Draft draft = Draft.of(text);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(40));
            Edit edit = i % 3 == 0
                    ? Edit.delete(new Span(from, to))
                    : Edit.insert(from, PLAN.substring(random.nextInt(40), 60 + random.nextInt(60)));
            draft = draft.edited(edit);
            text = Edits.apply(text, List.of(edit));

            assertEquals(copies(Draft.of(text)), copies(draft));
        }
    }

    private static List<Span> copies(Draft draft) {
        return Repeats.of(draft).all().stream().map(Repeat::copySpan).toList();
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
                assertTimeout(Duration.ofSeconds(30), () -> Repeats.of(parsed).groups());

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
