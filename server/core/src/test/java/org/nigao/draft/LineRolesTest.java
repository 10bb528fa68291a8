package org.nigao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nigao.text.TextDocument;

class LineRolesTest {

    private static final String BODY = "一、总体要求\n坚持稳中求进，扎实做好全年工作。\n";

    @Test
    void aSitesBannerAndNavigationAreFurniture() {
        assertRoles(
                "以科技创新引领发展\n园区 园区 园区 园区 人才\n首页 | 新闻中心 | 联系我们\n某市2030年工作要点\n" + BODY,
                "FURNITURE FURNITURE FURNITURE BODY BODY BODY");
    }

    @Test
    void aWordOfAWebPageInsideASentenceIsText() {
        assertRoles("优化政府网站首页。\n建设网站地图，方便群众联系我们。\n（一）网站地图\n", "BODY BODY BODY");
    }

    @Test
    void weakWordsAreFurnitureOnlyNearTheEdge() {
        String middle = "扎实推进各项工作。\n".repeat(20);

        assertRoles("打印\n甲。\n", "FURNITURE BODY");
        assertEquals(Role.BODY, roles(middle + "打印\n" + middle, Format.PLAIN).get(20));
    }

    @Test
    void anOrganiserIsFurnitureOnlyBesideFurniture() {
        assertRoles("甲。\n主办单位：某市科技局\n乙。\n", "BODY BODY BODY");
        assertRoles("甲。\n主办单位：某市科技局\n某ICP备12345678号\n", "BODY FURNITURE FURNITURE");
    }

    @Test
    void barsAndFiguresBetweenFurnitureBelongToIt() {
        assertRoles("甲。\n|\n扫一扫在手机打开当前页\n|\n32\n相关文档\n", "BODY FURNITURE FURNITURE FURNITURE FURNITURE FURNITURE");
    }

    @Test
    void aFieldAndItsValueBelowAreMetadata() {
        assertRoles("某市工作要点\n日期:\n2031年02月06日 10:19\n" + BODY, "BODY METADATA METADATA BODY BODY");
    }

    @Test
    void aFieldThatStandsAloneIsText() {
        assertRoles("某市工作要点\n来源：上级安排\n" + BODY, "BODY BODY BODY BODY");
    }

    @Test
    void theRestOfATitleThatWasBrokenBelowItsNameIsMetadata() {
        assertRoles(
                "索 引 号：\n0001/2031-1\n标　　题：\n某市关于加强管理和服务\n工作的通知\n" + "发文字号：\n某发〔2031〕1号\n发布日期：\n2031年1月6日\n甲。\n",
                "METADATA METADATA METADATA METADATA METADATA METADATA METADATA METADATA METADATA BODY");
    }

    @Test
    void anEmptyKeywordFieldDoesNotSwallowTheTitle() {
        assertRoles("索 引 号：\n0001/2031-1\n主 题 词：\n某市关于加强管理的通知\n" + BODY, "METADATA METADATA METADATA BODY BODY BODY");
    }

    @Test
    void theDateOfTheDocumentIsNoMetadata() {
        assertRoles("某市工作要点\n2031年2月6日\n" + BODY, "BODY BODY BODY BODY");
    }

    @Test
    void contentsWithLeadersAreContents() {
        assertRoles("目  录\n一、总体要求……………1\n二、重点任务........2\n" + BODY, "CONTENTS CONTENTS CONTENTS BODY BODY");
    }

    @Test
    void contentsWithoutLeadersEndWhereTheFirstHeadingComesAgain() {
        assertRoles("目录\n一、总体要求\n二、重点任务\n一、 总体要求\n甲。\n二、重点任务\n乙。\n", "CONTENTS CONTENTS CONTENTS BODY BODY BODY BODY");
    }

    @Test
    void aPrefaceBetweenTheContentsAndTheFirstHeadingIsText() {
        assertRoles(
                "目录\n一、总体要求\n二、重点任务\n前言\n甲，乙。\n一、总体要求\n甲。\n二、重点任务\n乙。\n",
                "CONTENTS CONTENTS CONTENTS BODY BODY BODY BODY BODY BODY");
    }

    @Test
    void contentsWithoutTheirNameAreNumberedLinesAtTheHeadThatComeAgain() {
        String entries = "一、总体要求\n二、重点任务\n（一）修路\n（二）架桥\n三、保障措施\n";
        String body = "一、总体要求\n甲。\n二、重点任务\n（一）修路\n乙。\n（二）架桥\n丙。\n三、保障措施\n丁。\n";
        String inBody = " BODY".repeat(9);
        assertRoles("某市工作要点\n" + entries + body, "BODY" + " CONTENTS".repeat(5) + inBody);
        assertRoles("某市工作要点\n" + entries + "前言。\n" + body, "BODY" + " CONTENTS".repeat(5) + " BODY" + inBody);
    }

    @Test
    void anOutlinePastedTwiceIsNoTableOfContents() {
        String entries = "一、总体要求\n二、重点任务\n（一）修路\n（二）架桥\n三、保障措施\n";
        assertRoles("某市工作要点\n" + entries + entries, "BODY" + " BODY".repeat(10));
    }

    @Test
    void headingsBelowTheWordContentsThatNeverComeAgainAreText() {
        assertRoles("目录\n一、总体要求\n甲。\n", "CONTENTS BODY BODY");
    }

    @Test
    void figuresCloseToOneAnotherAreCells() {
        assertRoles("甲。\n指标\n1400\n公里\n3264\n233\n7\n乙。\n", "BODY BODY TABLE TABLE TABLE TABLE TABLE BODY");
        assertRoles("甲。\n32\n乙。\n", "BODY BODY BODY");
    }

    @Test
    void aPageNumberOnlyDivides() {
        assertRoles("甲。\n— 3 —\n乙。\n", "BODY DIVIDER BODY");
    }

    @Test
    void markdownCodeFrontMatterCommentsAndTablesAreNoText() {
        String text =
                "---\ntitle: 甲\n---\n# 要点\n```\n一、代码\n```\n<!-- 批注\n二、批注 -->\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n三、正文\n";

        assertEquals(
                "CODE CODE CODE BODY CODE CODE CODE COMMENT COMMENT TABLE TABLE TABLE BODY",
                words(roles(text, Format.MARKDOWN)));
    }

    @Test
    void aFenceThatIsNeverClosedRunsToTheEnd() {
        assertEquals("CODE CODE", words(roles("```\n一、甲", Format.MARKDOWN)));
    }

    private static void assertRoles(String text, String expected) {
        assertEquals(expected, words(roles(text, Format.PLAIN)));
    }

    private static List<Role> roles(String text, Format format) {
        Draft draft = Draft.of(TextDocument.of(text), format);
        List<Role> roles = Stream.of(LineRoles.of(draft.lines(), format)).toList();
        return text.endsWith("\n") ? roles.subList(0, roles.size() - 1) : roles;
    }

    private static String words(List<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.joining(" "));
    }
}
