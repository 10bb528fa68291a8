package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.Han;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** What a web page put around the text: one finding for each block of lines. */
final class WebBoilerplate implements DraftCheck {

    private static final Rule RULE = Rule.warning("web-boilerplate", "网页残留");
    private static final int LONGEST_QUOTE = 10;
    private static final int MANY = 6;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        Draft draft = analysis.draft();
        List<Paragraph> block = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.role() == Role.FURNITURE || paragraph.role() == Role.METADATA) {
                block.add(paragraph);
            } else if (!block.isEmpty()) {
                found.accept(finding(draft, block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            found.accept(finding(draft, block));
        }
    }

    private static Finding finding(Draft draft, List<Paragraph> block) {
        Paragraph first = block.get(0);
        Paragraph last = block.get(block.size() - 1);
        List<Paragraph> telling = telling(block);
        String lines = block.size() == 1 ? "这一行" : "这里 " + block.size() + " 行";
        String quoted =
                quote(telling.get(0)) + (telling.size() == 1 ? "" : "……" + quote(telling.get(telling.size() - 1)));
        return Finding.of(
                        RULE, new Span(first.trimmed().start(), last.trimmed().end()), lines + "是网页残留，不是文稿内容：" + quoted)
                .fixedBy(Fix.confirm(
                        block.size() == 1 ? "删去这一行" : "删去这 " + block.size() + " 行",
                        Edit.delete(wholeLines(draft, first, last))));
    }

    /** The lines with words on them, or all if none has any. */
    private static List<Paragraph> telling(List<Paragraph> block) {
        List<Paragraph> telling =
                block.stream().filter(p -> Han.count(p.text()) > 0).toList();
        return telling.isEmpty() ? block : telling;
    }

    private static String quote(Paragraph paragraph) {
        return Words.quoted(Whitespace.strip(paragraph.text()), LONGEST_QUOTE);
    }

    /** The lines with the line break behind them; at the end of the text the one in front. */
    private static Span wholeLines(Draft draft, Paragraph first, Paragraph last) {
        int from = first.firstLine();
        int to = draft.document().lineOf(last.span().end());
        boolean toTheEnd = to + 1 == draft.document().lineCount();
        int start = toTheEnd && from > 0
                ? draft.document().lineEnd(from - 1)
                : draft.document().lineStart(from);
        return new Span(
                start, toTheEnd ? draft.document().length() : draft.document().lineStart(to + 1));
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处网页残留，不是文稿内容");
    }
}
