package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** Takes paragraphs out of a draft so that what remains looks as if they had never been there. */
public final class Removal {

    private final Draft draft;
    private final TextDocument document;

    private Removal(Draft draft) {
        this.draft = draft;
        this.document = draft.document();
    }

    /** The edits that take out these paragraphs, given in order; what stands between two of them stays if it is text. */
    public static List<Edit> of(List<Paragraph> paragraphs, Draft draft) {
        Removal removal = new Removal(draft);
        List<Edit> edits = new ArrayList<>();
        for (int from = 0; from < paragraphs.size(); ) {
            int to = from + 1;
            while (to < paragraphs.size() && removal.nothingBetween(paragraphs.get(to - 1), paragraphs.get(to))) {
                to++;
            }
            edits.add(Edit.delete(removal.span(paragraphs.get(from), paragraphs.get(to - 1))));
            from = to;
        }
        return edits;
    }

    private boolean nothingBetween(Paragraph one, Paragraph next) {
        int end = one.span().end();
        for (int i = one.index() + 1; i < next.index(); i++) {
            Paragraph between = draft.paragraphs().get(i);
            if (between.start() >= end && between.role().isText()) {
                return false;
            }
        }
        return true;
    }

    private Span span(Paragraph first, Paragraph last) {
        int end = last.span().end();
        boolean endsLine = end == document.lineEnd(document.lineOf(end));
        if (first.inline()) {
            int start = Whitespace.trimEnd(document.text(), document.lineStart(first.firstLine()), first.start());
            return endsLine ? new Span(start, end) : new Span(first.start(), end);
        }
        if (!endsLine) {
            return new Span(first.start(), end);
        }
        return lines(first.firstLine(), document.lineOf(end));
    }

    /** Whole lines; of the blank lines in front and behind one lot goes with them. */
    private Span lines(int first, int last) {
        int before = first;
        while (before > 0 && isBlank(before - 1)) {
            before--;
        }
        int after = last + 1;
        while (after < document.lineCount() && isBlank(after)) {
            after++;
        }
        if (after == document.lineCount()) {
            return lastLines(before, last);
        }
        boolean blankBefore = before < first || first == 0;
        return new Span(document.lineStart(first), document.lineStart(blankBefore ? after : last + 1));
    }

    /** The text ends as it did, with a line break or without. */
    private Span lastLines(int first, int last) {
        if (last + 1 < document.lineCount()) {
            return new Span(document.lineStart(first), document.lineStart(last + 1));
        }
        return new Span(first == 0 ? 0 : document.lineEnd(first - 1), document.length());
    }

    private boolean isBlank(int line) {
        return draft.lines().get(line).isBlank();
    }
}
