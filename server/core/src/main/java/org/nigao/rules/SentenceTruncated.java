package org.nigao.rules;

import java.util.List;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/** A paragraph breaks off in the middle of a sentence, or begins there. */
final class SentenceTruncated implements FactCheck<SentenceTruncated.Side> {

    private static final Rule RULE = Rule.warning("sentence-truncated", "句子截断").patient();
    private static final int SHORTEST = 12;

    /** Which side of a paragraph is cut off. */
    enum Side {
        END,
        START
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<Side> facts(LogicalLine line) {
        boolean end = SentenceEnd.of(line) == SentenceEnd.TRUNCATED;
        boolean start = line.length() >= SHORTEST && SentenceStart.isCutOff(line);
        return end && start
                ? List.of(Side.START, Side.END)
                : start ? List.of(Side.START) : end ? List.of(Side.END) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<Side>> facts, Consumer<Finding> found) {
        for (Fact<Side> fact : facts) {
            if (fact.value() == Side.START) {
                start(fact.paragraph(), analysis.draft(), found);
            } else {
                end(fact.paragraph(), analysis, found);
            }
        }
    }

    /** Where the paragraph before is whole: otherwise the sentence is only broken in two, and joined is what it should be. */
    private static void start(Paragraph paragraph, Draft draft, Consumer<Finding> found) {
        int index = paragraph.index();
        boolean whole = index == 0
                ? SentenceStart.isPoint(paragraph.line())
                : isWhole(draft.paragraphs().get(index - 1), paragraph);
        if (whole && !paragraph.inline()) {
            int from = Whitespace.skip(paragraph.text(), 0);
            Span first = paragraph.span(from, from + 1);
            found.accept(Finding.of(RULE, first, "这一段从“%s”开始，前面似有缺漏".formatted(draft.text(first))));
        }
    }

    /** Behind a title, an addressee and the like, which end as they please, only a point tells. */
    private static boolean isWhole(Paragraph before, Paragraph paragraph) {
        return before.role() == Role.BODY
                ? SentenceEnd.hasPoint(before.line()) || before.line().marker().isPresent()
                : before.role().isText() && before.role() != Role.TABLE && SentenceStart.isPoint(paragraph.line());
    }

    private static void end(Paragraph paragraph, Analysis analysis, Consumer<Finding> found) {
        int end = Whitespace.trimEnd(paragraph.text(), 0, paragraph.text().length());
        Span last = paragraph.span(end - 1, end);
        // Of 。， the point too many is told.
        boolean ended = end > 1 && "。！？；".indexOf(paragraph.text().charAt(end - 2)) >= 0;
        if (!ended && SentenceEnd.isEndOfParagraph(paragraph, analysis)) {
            found.accept(Finding.of(
                    RULE, last, "这一段停在“%s”，句子没有写完".formatted(analysis.draft().text(last))));
        }
    }
}
