package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Report;
import org.nigao.check.Rule;
import org.nigao.draft.Format;
import org.nigao.text.Edit;

/** Half a sentence is no mistake yet: nothing is told of it while it is typed. */
class BeingWrittenTest {

    private static final String SOUND = """
            云岭县农业农村局2026年工作要点

            2026年，全县农业农村工作坚持稳中求进，抓好两件大事：一是稳住粮食面积；二是管好高标准农田。
            一、稳定粮食生产
            （一）落实种植面积。粮食播种面积稳定在42万亩（含豆类3万亩），总产量达到18万吨以上。
            （二）用好“一喷三防”资金。对照《农田建设项目管理办法》逐项验收，加大粮食收购支持力度。
            二、建设和美乡村
            新建农村公路36公里，改造户厕2400座，把“厕所革命”办成群众满意的实事。""";

    @Test
    void whoTypesASoundDraftIsNeverInterrupted() {
        Random keys = new Random(20261129);
        Analysis analysis = Engine.analysis("", Format.PLAIN);
        Report report = Engine.CHECKER.check(analysis);
        for (int at = 0, next; at < SOUND.length(); at = next) {
            next = Math.min(SOUND.length(), at + 1 + keys.nextInt(4));
            analysis = analysis.edited(Edit.insert(at, SOUND.substring(at, next)));
            report = Engine.CHECKER.check(analysis, report);
            assertEquals(List.of(), report.findings(), SOUND.substring(0, next));
        }
    }

    static Stream<String> unfinished() {
        return Stream.of(
                "各乡镇要落实管护人员，完善管护制度，建立县、乡、村三级巡查和",
                "各乡镇要抓好三项工作：一是清淤；二是修堤；",
                "各乡镇要抓好三项工作：\n（一）清淤。各村5月前完成。\n（二）修堤。各村6月前",
                "按照《农田建设项目管理办法",
                "做好补助资金发放（");
    }

    @ParameterizedTest
    @MethodSource("unfinished")
    void whatIsMissingIsToldOnceTheWriterHasGoneOn(String last) {
        String text = "各村按月报送进展。\n" + last;
        assertEquals(List.of(), warnings(Engine.analysis(text, Format.PLAIN)));
        assertEquals(
                1, warnings(Engine.analysis(text, Format.PLAIN).asFinished()).size());
        assertEquals(
                1,
                warnings(Engine.analysis(text + "\n一、组织实施\n各村要按期完成。\n", Format.PLAIN))
                        .size());
    }

    private List<String> warnings(Analysis analysis) {
        return Engine.CHECKER.check(analysis).findings().stream()
                .map(Finding::rule)
                .filter(rule -> !rule.id().equals("doc-title-missing"))
                .map(Rule::id)
                .toList();
    }
}
