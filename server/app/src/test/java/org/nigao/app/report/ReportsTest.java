package org.nigao.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.nigao.check.Finding;
import org.nigao.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class ReportsTest {

    private static final TextStyle PLAIN = new TextStyle(TextStyle.Ink.PLAIN, 2);

    private static String write(ReportWriter writer, Results results) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(results, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void textIsForReading() throws IOException {
        assertEquals(
                """
                送审 稿#1%%,甲:乙.txt
                  2:18  错误  半角逗号<,>应为“，”↵100%%  %s
                      一、𠮷祥里改造<一期> & 二期⟦,⟧共"三"处
                      可自动改正：改为全角：, → ，
                  3:1  弱提示  序号应为“二、”  %s
                      ⟦一、⟧完善机制
                      另见第 2 行
                      可改为：改为“二、”（请确认）

                共检查 2 个文件：错误 1，弱提示 1；其中 1 条可用 nigao fix 自动改正。
                """.formatted(Samples.RULE.id(), Samples.RULE.id()),
                write(new TextReport(PLAIN), Samples.results()).replaceAll("\n\n  ", "\n  "));
    }

    @Test
    void manyFindingsDoNotFloodAScreen() throws IOException {
        Finding[] many = IntStream.range(0, 50)
                .mapToObj(i -> Finding.of(Samples.RULE, Span.at(i, 1), "问题"))
                .toArray(Finding[]::new);
        Results results =
                new Results(Samples.RULES, List.of(Samples.checked("稿.txt", "字".repeat(60), many)), List.of());
        String text = write(new TextReport(PLAIN), results);
        assertEquals(2, text.split("问题", -1).length - 1);
        assertTrue(text.contains("本文件另有 48 条未列出"), text);
    }

    @Test
    void aLongPassageIsCutInTheMiddleAndNeverInsideACharacter() {
        String text = "甲".repeat(30) + "𠮷".repeat(40) + "乙".repeat(30);
        for (int start = 28; start < 34; start++) {
            Checked checked = Samples.checked("稿.txt", text);
            Excerpt excerpt = Excerpt.of(checked, new Span(start, start + 70));
            String shown = excerpt.before() + excerpt.marked() + excerpt.after();
            assertTrue(shown.length() < 90, shown);
            assertTrue(excerpt.marked().contains("…"), shown);
        }
    }

    @Test
    void anExcerptHoldsNothingThatCouldUpsetATerminal() {
        Checked checked = Samples.checked("稿.txt", "甲\u001b[31m\u202e乙\u0007丙\ud800丁");
        Excerpt excerpt = Excerpt.of(checked, new Span(0, 12));
        assertEquals("甲□[31m□乙□丙□丁", excerpt.before() + excerpt.marked() + excerpt.after());
    }

    @Test
    void jsonHasTheSameFindingsWithTheirEdits() throws IOException {
        JsonNode json = new ObjectMapper().readTree(write(new JsonReport(), Samples.results()));
        JsonNode findings = json.get(0).get("findings");
        assertEquals("error", findings.get(0).get("severity").textValue());
        assertEquals("hint", findings.get(1).get("severity").textValue());
        assertEquals(18, findings.get(0).get("column").intValue());
        assertEquals("，", findings.at("/0/fixes/0/edits/0/text").textValue());
        assertTrue(findings.at("/0/fixes/0/safe").booleanValue());
        assertEquals(2, findings.at("/1/related").size());
        assertEquals(0, json.get(1).get("findings").size());
    }

    @Test
    void halfACharacterInAMessageDoesNotBreakJson() throws IOException {
        Finding finding = Finding.of(Samples.RULE, Span.at(0, 1), "截断\ud842");
        Results results = new Results(Samples.RULES, List.of(Samples.checked("稿.txt", "甲", finding)), List.of());
        JsonNode json = new ObjectMapper().readTree(write(new JsonReport(), results));
        assertEquals("截断\ufffd", json.at("/0/findings/0/message").textValue());
    }

    @Test
    void githubAnnotationsEscapeWhatWouldEndThem() throws IOException {
        String rule = Samples.RULE.title() + " " + Samples.RULE.id();
        assertEquals("""
                ::error::找不到 <x>：请核对。
                ::error file=送审 稿#1%%25%%2C甲%%3A乙.txt,line=2,endLine=2,col=18,endColumn=19,title=%s::半角逗号<,>应为“，”%%0A100%%25
                ::notice file=送审 稿#1%%25%%2C甲%%3A乙.txt,line=3,endLine=3,col=1,endColumn=3,title=%s::序号应为“二、”
                """.formatted(rule, rule), write(new GithubReport(), Samples.results()));
    }

    @Test
    void junitIsXmlThatCountsRight() throws Exception {
        String xml = write(new JunitReport(), Samples.results());
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Element root = document.getDocumentElement();
        assertEquals(String.valueOf(root.getElementsByTagName("testcase").getLength()), root.getAttribute("tests"));
        assertEquals(String.valueOf(root.getElementsByTagName("failure").getLength()), root.getAttribute("failures"));
        assertEquals("1", root.getAttribute("errors"));
        Element failure = (Element) root.getElementsByTagName("failure").item(0);
        assertEquals("半角逗号<,>应为“，”\n100%", failure.getAttribute("message"));
        assertTrue(failure.getTextContent().contains("二期⟦,⟧共\"三\"处"), failure.getTextContent());
    }

    @Test
    void htmlIsOneFileThatLoadsNothingAndMarksTheWords() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:05:00Z"), ZoneOffset.UTC);
        String html = write(new HtmlReport(clock), Samples.results());
        assertTrue(html.contains("2026年11月22日 02:05"), html);
        assertTrue(html.contains("&lt;一期&gt; &amp; 二期<mark>,</mark>共&quot;三&quot;处"), html);
        assertTrue(html.contains("有 1 处错误，建议改正后再印发"), html);
        assertTrue(html.contains("找不到 &lt;x&gt;"), html);
        assertFalse(html.matches("(?s).*(<script|<link|<img|https?:|url\\(|@import).*"), html);
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            if (format != ReportFormat.HTML) {
                assertEquals(
                        write(format.writer(PLAIN), Samples.results()), write(format.writer(PLAIN), Samples.results()));
            }
        }
    }
}
