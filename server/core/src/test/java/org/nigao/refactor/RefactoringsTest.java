package org.nigao.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nigao.check.Analysis;
import org.nigao.draft.Format;
import org.nigao.reference.References;
import org.nigao.text.Edits;
import org.nigao.text.TextDocument;

/** A structure after each change that can be asked for; what cites a number goes with it. */
class RefactoringsTest {

    private static final String PLAN = """
            𠮷祥县2026年河道治理工作方案

            一、𠮷祥总体要求
            按第三部分的分工推进，护岸见第二部分第（二）项。
            二、重点任务
            （一）清淤疏浚
            1.主干河道。先行完成清淤。
            2.支流沟渠。随后完成清淤。
            （二）护岸加固
            分段实施。

            三、保障措施
            经费保障见第二部分。
            """;

    @Test
    void aSectionMovedDownTakesItsNeighboursNumber() {
        assertEquals("""
                𠮷祥县2026年河道治理工作方案

                一、𠮷祥总体要求
                按第二部分的分工推进，护岸见第三部分第（二）项。
                二、保障措施
                经费保障见第三部分。

                三、重点任务
                （一）清淤疏浚
                1.主干河道。先行完成清淤。
                2.支流沟渠。随后完成清淤。
                （二）护岸加固
                分段实施。
                """, after("move-down", "重点任务", PLAN));
    }

    @Test
    void movingUpUndoesMovingDown() {
        assertEquals(PLAN, after("move-up", "重点任务", after("move-down", "重点任务", PLAN)));
    }

    @Test
    void aSectionGoesDownALevelWithAllBelowIt() {
        assertEquals("""
                𠮷祥县2026年河道治理工作方案

                一、𠮷祥总体要求
                按第二部分的分工推进，护岸见第一部分第（一）项第2项。
                （一）重点任务
                1.清淤疏浚
                （1）主干河道。先行完成清淤。
                （2）支流沟渠。随后完成清淤。
                2.护岸加固
                分段实施。

                二、保障措施
                经费保障见第一部分第（一）项。
                """, after("demote", "重点任务", PLAN));
    }

    @Test
    void aSectionGoesUpALevelAndTakesTheRestOfItsRowUnderIt() {
        assertEquals("""
                𠮷祥县2026年河道治理工作方案

                一、𠮷祥总体要求
                按第四部分的分工推进，护岸见第三部分第（三）项。
                二、重点任务
                三、清淤疏浚
                （一）主干河道。先行完成清淤。
                （二）支流沟渠。随后完成清淤。
                （三）护岸加固
                分段实施。

                四、保障措施
                经费保障见第二部分。
                """, after("promote", "清淤疏浚", PLAN));
    }

    @Test
    void theWholeDocumentIsCountedAnewWithItsCitations() {
        String text = PLAN.replace("三、保障措施", "五、保障措施").replace("第三部分", "第五部分").replace("2.支流", "4.支流");
        assertEquals(PLAN, after("renumber", "保障措施", text));
    }

    @Test
    void aSectionIsCountedAnewByItself() {
        String text = PLAN.replace("三、保障措施", "五、保障措施").replace("2.支流", "4.支流");
        String expected = PLAN.replace("三、保障措施", "五、保障措施");
        assertEquals(expected, after("renumber-section", "清淤疏浚", text));
    }

    @Test
    void decimalsFollowTheNumberAboveThem() {
        String text = "1. 总则\n1.1 目标\n按期完成。\n1.2 原则\n量力而行。\n3. 任务\n3.1 清淤\n先行。\n3.2 护岸\n随后。\n";
        assertEquals(
                "1. 总则\n1.1 目标\n按期完成。\n1.2 原则\n量力而行。\n2. 任务\n2.1 清淤\n先行。\n2.2 护岸\n随后。\n",
                after("renumber", "护岸", text));
    }

    @Test
    void theFormsOfAllLevelsBecomeTheStandardOnes() {
        String text = "1、总体要求\n见第二部分。\n2、重点任务\n（1）清淤\n先行。\n（2）护岸\n按照（1）的标准推进。\n";
        String once = after("scheme-standard", "重点任务", text);
        assertEquals("一、总体要求\n见第二部分。\n二、重点任务\n（一）清淤\n先行。\n（二）护岸\n按照（一）的标准推进。\n", once);
        assertFalse(offers("scheme-standard", "重点任务", once));
    }

    @Test
    void oneLevelTakesAnotherForm() {
        String text = "1.总体要求\n量力而行。\n2.重点任务\n2026年完成。\n";
        assertEquals("（一）总体要求\n量力而行。\n（二）重点任务\n2026年完成。\n", after("scheme-（一）", "总体要求", text));
    }

    @Test
    void linesAreJoinedAndHeadingsSplit() {
        String wrapped = "补齐短板弱项。\n\n𠮷祥县围绕产业改造升级，加大技术攻关力度，补齐创新链关键短\n板，构筑发展优势。\n";
        assertEquals(wrapped.replace("短\n板", "短板"), after("join-lines", "构筑发展", wrapped));
        String run = "一、总体要求。坚持量力而行。二、重点任务。完成管网更新。三、保障措施。强化督促检查。\n";
        assertEquals("一、总体要求。坚持量力而行。\n二、重点任务。完成管网更新。\n三、保障措施。强化督促检查。\n", after("split-headings", "总体", run));
    }

    @Test
    void aCopyGoesFromEitherEnd() {
        String twice = "由县住建局会同𠮷镇人民政府，于六月底前完成三个老旧小区的管网更新改造任务。\n";
        String text = "一、总体要求\n" + twice + "二、重点任务\n抓紧推进。\n三、保障措施\n" + twice;
        String once = "一、总体要求\n" + twice + "二、重点任务\n抓紧推进。\n三、保障措施\n";
        assertEquals(once, after("delete-copies", "由县住建局", text));
        List<Refactoring> atCopy = at(text.lastIndexOf("由县住建局"), text);
        assertEquals(
                once,
                Edits.apply(
                        text,
                        atCopy.stream()
                                .filter(r -> r.id().equals("delete-copy"))
                                .findFirst()
                                .orElseThrow()
                                .edits()));
    }

    @Test
    void nothingIsOfferedThatWouldChangeNothing() {
        assertFalse(offers("renumber", "重点任务", PLAN));
        assertFalse(offers("move-up", "𠮷祥总体", PLAN));
        assertFalse(offers("demote", "𠮷祥总体", PLAN));
        assertFalse(offers("promote", "重点任务", PLAN));
        assertTrue(at(0, "").isEmpty());
        for (Refactoring refactoring : at(PLAN.indexOf("清淤疏浚"), PLAN)) {
            assertFalse(refactoring.edits().isEmpty(), refactoring::id);
        }
    }

    @Test
    void whatStandsAtTheEndOfTheDocumentStaysThere() {
        String text = """
                一、𠮷祥要求
                量力而行。
                二、任务
                抓紧办理。

                附件：任务分工方案

                𠮷祥县人民政府办公室
                2026年3月1日
                """;
        String moved = after("move-up", "任务", text);
        assertTrue(moved.startsWith("一、任务\n抓紧办理。\n二、𠮷祥要求\n量力而行。\n\n附件："), moved);
        assertTrue(moved.endsWith("2026年3月1日\n"), moved);
    }

    @Test
    void manyHeadingsTakeNoLongerThanTheyMust() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append("1.𠮷\n见第二部分。\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            List<Refactoring> all = at(text.length() / 2, text.toString());
            all.forEach(Refactoring::edits);
            assertFalse(all.isEmpty());
        });
    }

    private static boolean offers(String id, String place, String text) {
        return at(text.indexOf(place), text).stream().anyMatch(r -> r.id().equals(id));
    }

    private static String after(String id, String place, String text) {
        Refactoring refactoring = at(text.indexOf(place), text).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not offered"));
        return Edits.apply(text, refactoring.edits());
    }

    private static List<Refactoring> at(int offset, String text) {
        return Refactorings.at(offset, References.of(Analysis.of(TextDocument.of(text), Format.PLAIN)));
    }
}
