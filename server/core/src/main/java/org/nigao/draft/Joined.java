package org.nigao.draft;

import java.util.List;

/**
 * Lines of one paragraph joined so far, for {@link HardWraps}.
 *
 * @param first the index of the first of them
 * @param head the first of them
 * @param last the last of them
 * @param unclosed the opening mark still open behind them; 0 if none
 */
record Joined(int first, Line head, Line last, int han, int clauses, char unclosed) {

    private static final int LONGEST_ARTICLE = 6;

    static Joined of(int index, Line line) {
        LineEdges edges = line.edges();
        return new Joined(index, line, line, line.shape().han(), edges.clauses(), edges.unclosed());
    }

    static Joined of(Paragraph paragraph) {
        List<Line> lines = paragraph.line().lines();
        Joined joined = of(paragraph.firstLine(), lines.get(0));
        for (Line line : lines.subList(1, lines.size())) {
            joined = joined.and(line);
        }
        return joined;
    }

    Joined and(Line next) {
        LineEdges edges = next.edges();
        char open = edges.unclosed() != 0 ? edges.unclosed() : edges.closes() != 0 ? 0 : unclosed;
        return new Joined(first, head, next, han + next.shape().han(), clauses + edges.clauses(), open);
    }

    LineEdges.End end() {
        LineEdges.End end = last.edges().end();
        return end == LineEdges.End.VERB && head != last ? LineEdges.End.WORD : end;
    }

    boolean isLabelled() {
        return head.edges().start() == LineEdges.Start.LABEL;
    }

    /** With a sentence that ends on it, a line is a paragraph whatever number it begins with. */
    boolean hasSentence() {
        return head.breakSigns().hasSentence();
    }

    /** Whether words may be broken off here: not behind the kind of a document, which ends its title, nor behind a note. */
    boolean mayBreakOff() {
        BreakSigns signs = last.breakSigns();
        return signs.mayBreakOff() && (clauses > 0 || !signs.hasBlank()) && (hasSentence() || !signs.endsWithKind());
    }

    /** 第十条 has no heading: its sentence begins behind the number. */
    boolean isArticle() {
        String text = head.text();
        int from = head.shape().from();
        int article = text.indexOf('条', from);
        return text.charAt(from) == '第' && article > 0 && article <= from + LONGEST_ARTICLE;
    }
}
