package org.nigao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HardWrapsTest {

    @Test
    void aPairThatTheNextLineClosesJoins() {
        assertJoined("某厅关于印发《2031年工作要\n点》的通知", "某厅关于印发《2031年工作要点》的通知");
    }

    @Test
    void aParticleJoins() {
        assertJoined("某厅关于印发《要点》的\n通知", "某厅关于印发《要点》的通知");
        assertJoined("加强人才培养和科\n研团队建设。", "加强人才培养和科研团队建设。");
        assertJoined("各县区人民政府、\n市直各部门：", "各县区人民政府、市直各部门：");
    }

    @Test
    void aParagraphNeverBeginsWithAComma() {
        assertJoined("大力推进改革\n，取得实效。", "大力推进改革，取得实效。");
    }

    @Test
    void aWordThatStandsElsewhereInTheDraftJoinsWhatABreakCutIt() {
        assertJoined(
                "补齐短板弱项。\n\n围绕传统产业改造升级，加大技术攻关力度，补齐创新链关键短\n板，构筑发展优势。\n",
                "补齐短板弱项。",
                "围绕传统产业改造升级，加大技术攻关力度，补齐创新链关键短板，构筑发展优势。");
    }

    @Test
    void wordsThatPlansWriteInARowJoin() {
        assertJoined("各乡镇要认真贯彻落实全市农村\n工作会议精神，稳定农村基本政策，落实好各项补助。", "各乡镇要认真贯彻落实全市农村工作会议精神，稳定农村基本政策，落实好各项补助。");
        assertJoined("贯彻落实市委关于\n职业教育工作的重大决策部署。", "贯彻落实市委关于职业教育工作的重大决策部署。");
    }

    @Test
    void aHeadingAboveItsFieldsStaysApart() {
        assertJoined("2.1　县粮食应急工作指挥部\n总指挥：县发展改革局主要负责人。", "2.1　县粮食应急工作指挥部", "总指挥：县发展改革局主要负责人。");
    }

    @Test
    void aLoneVerbWantsItsObject() {
        assertJoined("甲。\n\n建立\n沟通渠道，加强合作。\n\n乙。", "甲。", "建立沟通渠道，加强合作。", "乙。");
        assertJoined("前言\n本规划立足实际，面向未来。", "前言", "本规划立足实际，面向未来。");
    }

    @Test
    void linesOfEqualWidthJoin() {
        String paragraph = "全市工作要以新发展理念为引领以改革创新为根本动力以满足人民需要为目的推动各项事业\n"
                + "迈上新的台阶努力形成优势互补高质量发展的区域经济布局全面完成年度各项目标任务并\n"
                + "为下一步工作打下坚实基础同时继续抓好安全生产和社会稳定各项工作切实保障群众利益\n"
                + "不受损失要坚持以人民为中心的发展思想把增进民生福祉作为工作的出发点和落脚点让发展\n"
                + "成果更多更公平惠及全体人民要压实各级各部门责任完善督查考核办法确保各项任务按期完\n"
                + "成并见到实效。\n";

        assertJoined(paragraph, paragraph.replace("\n", ""));
    }

    @Test
    void aTitleOnSeveralLinesIsOneTitle() {
        assertJoined("某市人民政府关于支持\n民营经济发展的意见\n甲。", "某市人民政府关于支持民营经济发展的意见", "甲。");
        assertJoined("某市人民政府关于支持\n\n民营经济发展的意见\n\n甲。", "某市人民政府关于支持民营经济发展的意见", "甲。");
        assertJoined("甲\n关于支持\n\n民营经济发展的意见\n\n甲。", "甲", "关于支持", "民营经济发展的意见", "甲。");
    }

    @Test
    void atTheHeadOfADocumentATitleNeedNoAboutToBeSetOnTwoLines() {
        assertJoined("云岭县2031年\n科技创新工作要点\n\n甲。", "云岭县2031年科技创新工作要点", "甲。");
        assertJoined("甲。\n附件1\n云岭县柳河村\n地质调查报告\n乙。", "甲。", "附件1", "云岭县柳河村地质调查报告", "乙。");
        assertJoined("云岭县科技局\n2031年工作要点\n甲。", "云岭县科技局", "2031年工作要点", "甲。");
        assertJoined("某科发〔2031〕2号\n科技创新工作要点\n甲。", "某科发〔2031〕2号", "科技创新工作要点", "甲。");
        assertJoined("新华社1月2日电\n某市关于科技创新的意见\n甲。", "新华社1月2日电", "某市关于科技创新的意见", "甲。");
        assertJoined("甲。\n加快科技创新\n落实工作方案\n乙。", "甲。", "加快科技创新", "落实工作方案", "乙。");
    }

    @Test
    void whoSignsStandsApartFromALineOfTheSameWidth() {
        String line = "各单位要按照职责分工抓好落实，及时报送工作进展情况和存在问题";
        String text = (line + "\n").repeat(6) + "以及有关建议。\n附件：云岭县2031年科技创新重点任务分工方案（共三十四项）\n云岭县人民政府\n2031年1月20日";

        assertJoined(text, line.repeat(6) + "以及有关建议。", "附件：云岭县2031年科技创新重点任务分工方案（共三十四项）", "云岭县人民政府", "2031年1月20日");
    }

    @Test
    void headingsAddresseesAndDatesStayApart() {
        String text = "某市2031年工作要点\n各县区人民政府：\n现印发给你们。\n某市科技局\n2031年1月20日\n一、总体要求\n坚持稳中求进\n二、重点任务";

        assertJoined(text, text.split("\n"));
    }

    @Test
    void itemsAndIndentedParagraphsStayApart() {
        assertJoined("抓好以下工作，\n1.推进改革\n2.加强管理", "抓好以下工作，", "1.推进改革", "2.加强管理");
        assertJoined("推进改革的\n　　二是加强管理。", "推进改革的", "　　二是加强管理。");
    }

    @Test
    void whatIsNotUnfinishedAfterAllStaysApart() {
        assertJoined("保卫世界和平\n会议指出，要坚持开放。", "保卫世界和平", "会议指出，要坚持开放。");
        assertJoined("实践证明，这是必要的\n会议指出，要坚持开放。", "实践证明，这是必要的", "会议指出，要坚持开放。");
    }

    @Test
    void aBlankLineEndsAParagraph() {
        assertJoined("推进改革的\n\n通知", "推进改革的", "通知");
    }

    private static void assertJoined(String text, String... paragraphs) {
        assertEquals(
                List.of(paragraphs),
                Draft.of(text).paragraphs().stream().map(Paragraph::text).toList());
    }
}
