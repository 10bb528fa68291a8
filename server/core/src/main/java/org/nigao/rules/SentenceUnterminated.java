package org.nigao.rules;

import java.util.List;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A paragraph of running text has no full stop at its end. */
final class SentenceUnterminated implements FactCheck<SentenceEnd> {

    private static final Rule RULE = Rule.warning("sentence-unterminated", "段末缺句末标点");
    private static final int SEVERAL = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<SentenceEnd> facts(LogicalLine line) {
        SentenceEnd end = SentenceEnd.of(line);
        return end == SentenceEnd.UNTERMINATED ? List.of(end) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<SentenceEnd>> facts, Consumer<Finding> found) {
        long headings = facts.stream().filter(f -> !hasSentences(f.paragraph())).count();
        for (Fact<SentenceEnd> fact : facts) {
            Paragraph paragraph = fact.paragraph();
            int end = Whitespace.trimEnd(paragraph.text(), 0, paragraph.text().length());
            Span last = paragraph.span(end - 1, end);
            boolean sentences = hasSentences(paragraph);
            // A line of one sentence may be a heading; where there are several, they are.
            boolean meant = !sentences && headings >= SEVERAL;
            // At the very end of the text the writer is still at work.
            boolean written = last.end() < analysis.draft().document().length();
            if (written && !meant && SentenceEnd.isEndOfParagraph(paragraph, analysis)) {
                found.accept(Finding.of(RULE, last, "这一段末尾没有句末标点")
                        .graded(sentences ? Severity.WARNING : Severity.INFORMATION)
                        .fixedBy(Fix.safe("补上句号", Edit.insert(last.end(), "。"))));
            }
        }
    }

    private static boolean hasSentences(Paragraph paragraph) {
        return paragraph.text().indexOf('。') >= 0;
    }
}
