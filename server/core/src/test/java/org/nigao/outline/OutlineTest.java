package org.nigao.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.draft.Role;

class OutlineTest {

    @Test
    void aCommaBehindANumeralMakesAHeadingOnlyInCompany() {
        assertOutline("一，加强领导\n甲。\n二、落实资金\n乙。", "一，加强领导 二、落实资金");
        assertOutline("一，加强领导\n甲。", "");
    }

    @Test
    void aSectionNumberStandsOnlyBesideItsKind() {
        assertOutline("1 总则\n1.1建设目标\n甲。\n1.2建设原则\n乙。", "1总则 1.1建设目标 1.2建设原则");
        assertOutline("一、活动安排\n3.15消费者权益日\n甲。", "一、活动安排");
    }

    @Test
    void oneRomanLetterStandsOnlyAmongRomanNumerals() {
        assertOutline("I.甲目标\n甲。\nII.乙目标\n乙。", "I.甲目标 II.乙目标");
        assertOutline("X.甲目标\n甲。", "");
    }

    @Test
    void aLineThatBeginsWithAYearAndNamesAKindOfPaperIsATitle() {
        Draft draft = Draft.of("关于开展试点的通知\n甲。\n云岭县科技局\n2031年1月20日\n2031年科技创新工作要点\n一、总体要求\n乙。");

        assertEquals(
                Role.TITLE,
                draft.paragraphs().stream()
                        .filter(p -> p.text().equals("2031年科技创新工作要点"))
                        .findFirst()
                        .orElseThrow()
                        .role());
    }

    @Test
    void articlesCountThroughTheirChapters() {
        Outline outline = Outline.of(Draft.of("第一章　总则\n第一条　甲。\n第二条　乙。\n第二章　附则\n第三条　丙。"), p -> false);

        assertEquals(0, outline.numberFaults().size());
    }

    @Test
    void aBoxBelongsToTheSectionItStandsInAlsoAtTheEndAndBehindSpacesOfTheWeb() {
        String text = "一、甲任务\n甲。\n专栏1 甲工程\n1.泵站\n2.管网\n二、乙任务\n乙。\n专栏2 乙工程\n1.清淤\n2.护岸";
        String tree = "一、甲任务[专栏1甲工程[1.泵站 2.管网]] 二、乙任务[专栏2乙工程[1.清淤 2.护岸]]";

        assertEquals(tree, tree(text));
        assertEquals(tree, tree("\u00a0\u00a0" + text.replace("\n", "\n\u00a0\u00a0")));
    }

    @Test
    void aBoxWithoutANumberOrWithTheSignsOfMarkdownIsABox() {
        assertEquals(
                "一、甲任务[专栏甲工程[1.泵站 2.管网]] 二、乙任务[专栏2乙工程[（1）清淤 （2）护岸]] 三、丙任务[专栏3丙工程]",
                tree(
                        "一、甲任务\n甲。\n专栏　甲工程\n1.泵站\n2.管网\n二、乙任务\n乙。\n**专栏2　乙工程**\n（1）清淤\n（2）护岸\n三、丙任务\n> **专栏3 丙工程**\n>\n> 丙。"));
    }

    @Test
    void aTitleInBoldIsATitle() {
        assertEquals(
                "关于做好甲工作的通知[一、甲任务 二、乙任务] 2031年甲工作方案[一、丙任务 二、丁任务]",
                tree(
                        "**云岭县水务局**\n\n**关于做好甲工作的通知**\n\n各乡镇：\n\n一、甲任务\n\n二、乙任务\n\n2031年1月20日\n\n**2031年甲工作方案**\n\n一、丙任务\n\n二、丁任务"));
    }

    @Test
    void anAttachmentIsNamedByTheShortLineBelowItsLabel() {
        assertEquals(
                "一、甲任务 二、乙任务 附件1泵站检修评分表 附件2检修工作方案[一、丙任务 二、丁任务] 附件3",
                tree("一、甲任务\n二、乙任务\n附件1\n\n泵站检修评分表\n\n项目　　分值　　备注\n附件2\n某某县\n检修工作方案\n一、丙任务\n二、丁任务\n附件3\n泵站　　　地点　　　台数"));
    }

    @Test
    void attachmentsListedBelowTheirWordAreNoAttachment() {
        assertEquals("一、甲任务 二、乙任务 附件1泵站名册 附件2评分表", tree("一、甲任务\n二、乙任务\n附件：\n1.泵站名册\n2.评分表\n附件1 泵站名册\n附件2 评分表"));
    }

    private static String tree(String text) {
        Draft draft = Draft.of(text);
        return tree(Outline.of(draft, p -> false).roots(), draft);
    }

    private static String tree(List<Section> sections, Draft draft) {
        return sections.stream()
                .map(s -> s.name(draft.document().text()).replace(" ", "")
                        + (s.children().isEmpty() ? "" : "[" + tree(s.children(), draft) + "]"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theFormOfMostSiblingsIsThatOfTheGroupEvenWhereTheFirstHasAnother() {
        Outline outline = Outline.of(Draft.of("（1）甲目标\n甲。\n2.乙目标\n乙。\n3.丙目标\n丙。"), p -> false);

        assertEquals(1, outline.groups().size());
        assertEquals("ARABIC", outline.groups().get(0).style().name());
    }

    @Test
    void emphasisSaysWhereAHeadingEnds() {
        assertOutline(
                "**一、总体要求**\n甲。\n**二、重点任务**\n**1. 测量**：乙。\n**2.** 施工\n**三、保障措施。**\n丙。",
                "一、总体要求 二、重点任务 1.测量 2.施工 三、保障措施");
        assertOutline("1. **装备**：新增农机。\n2. **基地。**建成两个。\n3. **重点**任务抓落实。\n4. **人才**", "1.装备 2.基地 3.**重点**任务抓落实 4.人才");
        assertOutline("**第一条** 为了甲。\n**第二条** 为了乙。", "第一条为了甲 第二条为了乙");
    }

    @Test
    void theNameOfAHeadingIsOneLineAsOneWouldWriteIt() {
        String text = "第一章　总　　则\n第一条　甲。\n第二章　5G 和 Wi-Fi 6 建设\n第二条　乙。";
        Outline outline = Outline.of(Draft.of(text), p -> false);

        assertEquals(
                "第一章 总则|第二章 5G和Wi-Fi 6建设",
                outline.roots().stream().map(s -> s.name(text)).collect(Collectors.joining("|")));
    }

    private static void assertOutline(String text, String headings) {
        Draft draft = Draft.of(text);
        assertEquals(
                headings,
                Outline.of(draft, p -> false).all().stream()
                        .map(s -> draft.text(s.label()) + draft.text(s.title()))
                        .collect(Collectors.joining(" ")));
    }
}
