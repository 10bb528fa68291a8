package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.Han;
import org.nigao.draft.HeadingWords;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/** A document that begins with its first sentence: 《党政机关公文处理工作条例》第九条 counts the title among its elements. */
final class DocTitleMissing implements DraftCheck {

    private static final Rule RULE = Rule.warning("doc-title-missing", "缺文件标题").officialOnly();

    private static final int SHORTEST_SENTENCE = 30;
    private static final int LONGEST_MARK = 12;

    /** What is shorter, and has no headings, may be a piece of a document. */
    private static final int WHOLE_DOCUMENT = 800;

    private static final int FEWEST_HEADINGS = 2;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        List<Paragraph> paragraphs = analysis.draft().paragraphs();
        Optional<Paragraph> first =
                paragraphs.stream().filter(p -> p.role().isText()).findFirst();
        first.filter(DocTitleMissing::isText)
                .filter(p -> isWhole(p, paragraphs))
                .ifPresent(p -> found.accept(Finding.of(RULE, beginning(p), "文首没有标题，应补上由发文机关、事由和文种组成的标题")));
    }

    private static boolean isText(Paragraph first) {
        String text = Whitespace.strip(first.text());
        return first.role() == Role.ADDRESSEE
                || first.role() == Role.BODY
                        && first.line().marker().isEmpty()
                        && Han.count(text) >= Math.max(SHORTEST_SENTENCE, text.length() / 2)
                        && text.indexOf('。') >= 0
                        && !HeadingWords.areTitleWithPoint(first.line());
    }

    private static boolean isWhole(Paragraph first, List<Paragraph> paragraphs) {
        int length = 0;
        int headings = 0;
        for (Paragraph paragraph : paragraphs.subList(first.index(), paragraphs.size())) {
            length += paragraph.line().length();
            headings += paragraph.line().marker().isPresent() ? 1 : 0;
            if (paragraph.role() == Role.TITLE && headings == 0 && first.role() != Role.ADDRESSEE) {
                return false;
            }
            if (paragraph.role() == Role.DATE) {
                return true;
            }
            if (length >= WHOLE_DOCUMENT || headings >= FEWEST_HEADINGS) {
                return true;
            }
        }
        return false;
    }

    private static Span beginning(Paragraph paragraph) {
        Span text = paragraph.trimmed();
        return Span.at(text.start(), Words.cut(Whitespace.strip(paragraph.text()), LONGEST_MARK));
    }
}
