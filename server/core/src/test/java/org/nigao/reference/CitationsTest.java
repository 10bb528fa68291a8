package org.nigao.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nigao.check.Analysis;
import org.nigao.draft.Format;
import org.nigao.text.TextDocument;

/** What the words of a plan refer to. */
class CitationsTest {

    private static final String PLAN = """
            𠮷祥县2026年河道治理工作方案

            一、总体要求
            %s
            （一）工作目标
            年底前完成清淤。
            （二）基本原则
            量力而行。
            二、重点任务
            （一）清淤疏浚
            全面铺开。
            （二）护岸加固
            分段实施。
            三、保障措施
            各负其责。

            附件：1.任务分解表
            　　　2.经费使用方案

            附件1
            任务分解表
            略

            附件2
            经费使用方案
            略
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "具体见第二部分。 | 第二部分→二、重点任务",
                "按照本方案第三部分执行。 | 第三部分→三、保障措施",
                "见第二部分第（二）项。 | 第二部分→二、重点任务 第（二）项→（二）护岸加固",
                "落实第二部分（一）（二）。 | 第二部分→二、重点任务 （一）→（一）清淤疏浚",
                "详见第二、三部分。 | 第二→二、重点任务; 三部分→三、保障措施",
                "按照（一）和（二）的要求办。 | （一）→（一）工作目标; （二）→（二）基本原则",
                "经费见附件2。 | 附件2→附件2经费使用方案"
            })
    void wordsThatLeadToASectionNameIt(String sentence, String expected) {
        assertEquals(expected, cited(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依据《河道管理条例》第二部分办理。",
                "依据《河道管理条例》（国令第3号）第二部分（一）办理。",
                "报告共分三块，第二部分由水利局起草。",
                "主要抓好：（一）清淤；（二）护岸。",
                "见第九部分。",
                "按照省实施方案第二部分办理。",
                "见附件7。"
            })
    void whatMayBeAnythingElseIsNoCitation(String sentence) {
        assertEquals("", cited(sentence));
    }

    @Test
    void theListOfAttachmentsNamesThem() {
        List<Citation> all = citations(PLAN.formatted("各负其责。"));
        assertEquals(2, all.size(), all::toString);
    }

    @Test
    void theOnlyAttachmentNeedsNoNumber() {
        String text = "一、𠮷祥要求\n分工见附件。\n\n附件\n任务分工方案\n略\n";
        assertEquals("附件", citations(text).get(0).target().label().in(text));
        assertEquals(List.of(), citations("一、𠮷祥要求\n附件另发，见附件3。\n\n附件\n任务分工方案\n略\n"));
    }

    @Test
    void anArticleIsNamedFromAnotherChapter() {
        String text = """
                第一章 总则
                第一条 为规范管理，制定本办法。
                第二条 违反第三条规定的，责令改正。
                第二章 管理
                第三条 单位应当报告。
                """;
        Citation only = citations(text).get(0);
        assertEquals(3, only.target().number());
    }

    private static String cited(String sentence) {
        String text = PLAN.formatted(sentence);
        int end = text.indexOf("（一）工作目标");
        return String.join(
                "; ",
                citations(text).stream()
                        .filter(c -> c.span().end() < end)
                        .map(c -> String.join(
                                " ",
                                c.steps().stream()
                                        .map(s -> s.span().in(text) + "→"
                                                + s.target().label().in(text).strip()
                                                + s.target().title().in(text))
                                        .toList()))
                        .toList());
    }

    private static List<Citation> citations(String text) {
        Analysis analysis = Analysis.of(TextDocument.of(text), Format.PLAIN);
        return Citations.of(analysis, Sections.of(analysis.draft(), analysis.outline()));
    }
}
