package org.nigao.app.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.TextBytes;
import org.nigao.check.Basis;
import org.nigao.check.Check;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.rules.Checks;
import org.nigao.text.Edit;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** Results for the tests of reports, with everything in them that must be escaped, counted or cut. */
final class Samples {

    static final String TEXT = "\ufeff禾川市工作要点\n一、𠮷祥里改造<一期> & 二期,共\"三\"处\n一、完善机制\n";
    static final String NAME = "送审 稿#1%,甲:乙.txt";
    static final List<Rule> RULES =
            Checks.all(Basis.STANDARD).stream().map(Check::rule).toList();
    static final Rule RULE = RULES.get(0);

    private Samples() {}

    static Results results() {
        int comma = TEXT.indexOf(',');
        int second = TEXT.lastIndexOf("一、");
        Finding error = Finding.of(RULE, Span.at(comma, 1), "半角逗号<,>应为“，”\n100%")
                .graded(Severity.ERROR)
                .fixedBy(Fix.safe("改为全角", new Edit(Span.at(comma, 1), "，")));
        Finding note = Finding.of(RULE, Span.at(second, 2), "序号应为“二、”")
                .graded(Severity.HINT)
                .relatedTo(Span.at(TEXT.indexOf("一、"), 2), "上一个“一、”")
                .relatedTo(Span.at(TEXT.indexOf("𠮷"), 2), "此处")
                .fixedBy(Fix.confirm(
                        "改为“二、”", List.of(new Edit(Span.at(second, 1), "二"), Edit.delete(Span.at(second + 2, 2)))));
        return new Results(
                RULES, List.of(checked(NAME, TEXT, error, note), checked("干净.txt", "工作要点\n")), List.of("找不到 <x>：请核对。"));
    }

    static Checked checked(String name, String text, Finding... findings) {
        DraftFile file = new DraftFile(
                name,
                Optional.of(Path.of(name)),
                text.getBytes(StandardCharsets.UTF_8),
                new TextBytes(text, StandardCharsets.UTF_8));
        return new Checked(file, TextDocument.of(text), List.of(findings));
    }
}
