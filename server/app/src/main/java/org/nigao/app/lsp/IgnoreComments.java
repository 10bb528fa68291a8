package org.nigao.app.lsp;

import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.text.Edit;
import org.nigao.text.TextDocument;

/** The comments by which a draft itself says what not to report; the checks read them back. */
final class IgnoreComments {

    private IgnoreComments() {}

    /** On a line of its own above the line of an offset. */
    static Edit here(Rule rule, int offset, Draft draft) {
        TextDocument document = draft.document();
        int start = document.lineStart(document.lineOf(offset));
        // A line in the middle of a paragraph that was wrapped: the comment must not cut it.
        int paragraph = draft.paragraphs().stream()
                .filter(p -> p.start() <= offset && offset <= p.span().end())
                .mapToInt(p -> document.lineStart(p.firstLine()))
                .findFirst()
                .orElse(start);
        return Edit.insert(paragraph, "<!-- 拟稿忽略 " + rule.title() + " -->" + document.lineBreak());
    }

    /** At the very beginning. */
    static Edit inFile(Rule rule, int offset, Draft draft) {
        return Edit.insert(
                draft.text().startsWith("\ufeff") ? 1 : 0,
                "<!-- 拟稿全文忽略 " + rule.title() + " -->" + draft.document().lineBreak());
    }
}
