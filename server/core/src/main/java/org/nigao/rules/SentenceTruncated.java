package org.nigao.rules;

import java.util.List;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/** A paragraph breaks off in the middle of a sentence. */
final class SentenceTruncated implements FactCheck<SentenceEnd> {

    private static final Rule RULE = Rule.warning("sentence-truncated", "句子截断");

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
        return end == SentenceEnd.TRUNCATED ? List.of(end) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<SentenceEnd>> facts, Consumer<Finding> found) {
        for (Fact<SentenceEnd> fact : facts) {
            Paragraph paragraph = fact.paragraph();
            int end = Whitespace.trimEnd(paragraph.text(), 0, paragraph.text().length());
            Span last = paragraph.span(end - 1, end);
            String word = analysis.draft().text(last);
            // A comma at the very end of the text is where the writer is at work.
            boolean writing = "，、".contains(word)
                    && last.end() == analysis.draft().document().length();
            if (!writing && SentenceEnd.isEndOfParagraph(paragraph, analysis)) {
                found.accept(Finding.of(RULE, last, "这一段停在“%s”，句子没有写完".formatted(word)));
            }
        }
    }
}
