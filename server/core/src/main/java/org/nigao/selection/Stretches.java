package org.nigao.selection;

import java.util.ArrayList;
import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;
import org.nigao.outline.Section;
import org.nigao.reference.Sections;
import org.nigao.text.Bisection;
import org.nigao.text.Span;

/** The stretches around a place, each in the next: word, clause, sentence, paragraph, sections, document. */
public final class Stretches {

    private static final String CLAUSE_ENDS = "，、；：,;:。！？!?（）()《》“”";
    private static final String SENTENCE_ENDS = "。！？!?；;";

    private final List<Span> spans = new ArrayList<>();

    private Stretches() {}

    /** The smallest first; at least one, which may be empty where the document is. */
    public static List<Span> around(int offset, Draft draft, Sections sections) {
        Stretches stretches = new Stretches();
        draft.paragraphAround(offset).ifPresent(p -> stretches.inParagraph(p, offset));
        List<Section> path = sections.path(offset);
        for (int i = path.size() - 1; i >= 0; i--) {
            stretches.add(path.get(i).span());
        }
        stretches.add(new Span(0, draft.document().length()));
        return stretches.spans;
    }

    private void inParagraph(Paragraph paragraph, int offset) {
        String text = paragraph.text();
        int from = Whitespace.skip(text, 0);
        int to = Whitespace.trimEnd(text, from, text.length());
        int at = logical(paragraph, offset);
        if (at < from || at > to) {
            return;
        }
        Span clause = between(text, at, from, to, CLAUSE_ENDS, false);
        if (!clause.isEmpty()) {
            add(paragraph.span(Words.at(at - clause.start(), clause.in(text)).shift(clause.start())));
            add(paragraph.span(clause));
        }
        add(paragraph.span(between(text, at, from, to, SENTENCE_ENDS, true)));
        add(paragraph.trimmed());
    }

    /** The logical offset of a place in the original. */
    private static int logical(Paragraph paragraph, int offset) {
        return Bisection.leading(
                paragraph.line().length(), i -> paragraph.span(i, i).start() < offset);
    }

    private static Span between(String text, int at, int from, int to, String ends, boolean withEnd) {
        int start = at;
        while (start > from && ends.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < to && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(Math.min(Whitespace.skip(text, start), end), withEnd && end < to ? end + 1 : end);
    }

    private void add(Span span) {
        if (spans.isEmpty()) {
            spans.add(span);
            return;
        }
        Span last = spans.get(spans.size() - 1);
        Span joined = new Span(Math.min(last.start(), span.start()), Math.max(last.end(), span.end()));
        if (!joined.equals(last)) {
            spans.add(joined);
        }
    }
}
