package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds lines on end that could be one paragraph, broken where it was copied from. The lines alone do not prove it, or {@link
 * HardWraps} had joined them; but where the draft says the same without the breaks, they are that paragraph again.
 */
public final class Rejoining {

    /** In characters; no page is wider. */
    private static final int LONGEST_LINE = 60;

    /** In columns; a shorter line is a heading or a name unless it is the last of its paragraph. */
    private static final int NARROWEST = 24;

    /** In columns how far the ends of lines lie apart that reach the same margin. */
    private static final int SPREAD = 8;

    private static final int MOST_LINES = 1_000;

    /** Between so many breaks that may or may not end a paragraph every stretch is taken into account; else only the whole. */
    private static final int MOST_DOUBTS = 3;

    private final List<Paragraph> paragraphs;

    private Rejoining(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Paragraphs by their places; {@code run} is the same for stretches that may overlap. */
    public record Stretch(int from, int to, int run) {}

    /** Whether all its lines are short enough for a page, and set in one column. */
    public static boolean isNarrow(LogicalLine line) {
        if (!line.isJoined()) {
            return line.length() <= LONGEST_LINE && !hasColumns(line.text());
        }
        return line.lines().stream()
                .allMatch(l -> l.shape().to() - l.shape().from() <= LONGEST_LINE && !hasColumns(l.text()));
    }

    /** Whether a space stands between two Chinese characters, as between the cells of a table that was copied. */
    private static boolean hasColumns(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (Whitespace.is(text.charAt(i)) && Han.is(text.charAt(i - 1)) && Han.is(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Adds every stretch of at least two of the narrow paragraphs from {@code from} to {@code to} that could be one. */
    public static void addStretches(List<Paragraph> paragraphs, int from, int to, List<Stretch> stretches) {
        Rejoining rejoining = new Rejoining(paragraphs);
        for (int first = from; first < to; ) {
            int end = first + 1;
            while (end < to && rejoining.mayGoOn(end - 1)) {
                end++;
            }
            if (end - first > 1) {
                rejoining.addRun(first, end, stretches);
            }
            first = end;
        }
    }

    /** The paragraph that those from {@code from} to {@code to} are without the breaks. */
    public static Paragraph joined(Draft draft, int from, int to) {
        Paragraph first = draft.paragraphs().get(from);
        Paragraph last = draft.paragraphs().get(to - 1);
        Line head = draft.lines().get(first.firstLine());
        int end = last.firstLine() + last.line().lines().size();
        return first.in(head.rejoined(draft.document(), draft.lines(), first.firstLine(), end - 1));
    }

    /** A joined line at the place of a paragraph. */
    public static Paragraph placed(Draft draft, int paragraph, LogicalLine joined) {
        return draft.paragraphs().get(paragraph).in(joined);
    }

    /** Whether a narrow paragraph may end in the next, which is narrow too. */
    public static boolean mayGoOn(List<Paragraph> paragraphs, int paragraph) {
        return new Rejoining(paragraphs).mayGoOn(paragraph);
    }

    private void addRun(int from, int to, List<Stretch> stretches) {
        List<Integer> borders = new ArrayList<>();
        borders.add(from);
        for (int i = from; i + 1 < to; i++) {
            if (isDoubtful(i, from)) {
                borders.add(i + 1);
            }
        }
        borders.add(to);
        int last = borders.size() - 1;
        for (int i = 0; i < last; i++) {
            int near = Math.min(last, i + MOST_DOUBTS);
            for (int j = i + 1; j <= near; j++) {
                addStretch(borders.get(i), borders.get(j), from, stretches);
            }
            if (i <= 1 && near < last) {
                addStretch(borders.get(i), to, from, stretches);
            }
        }
    }

    private void addStretch(int from, int to, int run, List<Stretch> stretches) {
        if (to - from <= MOST_LINES && isStretch(from, to)) {
            stretches.add(new Stretch(from, to, run));
        }
    }

    /** Whether a sentence goes on from line to line somewhere in it; paragraphs that are lines joined already do. */
    private boolean isStretch(int from, int to) {
        for (int i = from; i < to; i++) {
            if (paragraphs.get(i).line().isJoined()
                    || i + 1 < to && last(i).edges().end() != LineEdges.End.SENTENCE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph of the run that begins at {@code from} may end here as well as go on. */
    private boolean isDoubtful(int i, int from) {
        return last(i).edges().end() == LineEdges.End.SENTENCE
                || starts(i + 1) == LineEdges.Start.LABEL
                || i == from && (starts(i) == LineEdges.Start.LABEL || LineBreaks.isTitleLine(last(i)));
    }

    /** Whether the next paragraph may be the rest of this one. */
    private boolean mayGoOn(int i) {
        Paragraph paragraph = paragraphs.get(i);
        Paragraph next = paragraphs.get(i + 1);
        LineEdges.Start start = starts(i + 1);
        return paragraph.role() == Role.BODY
                && next.role() == Role.BODY
                && !paragraph.inline()
                && !next.inline()
                && paragraph.firstLine() + paragraph.line().lines().size() == next.firstLine()
                && (start != LineEdges.Start.LABEL || isProse(i) && isFull(i))
                && start != LineEdges.Start.DATE
                && starts(i) != LineEdges.Start.DATE
                && first(i + 1).shape().from() <= last(i).shape().from()
                && last(i).shape().width() >= NARROWEST
                && (last(i).edges().end() != LineEdges.End.SENTENCE || isFull(i));
    }

    /** Whether a sentence goes on at its end: what the next line begins with is a number only by chance. */
    private boolean isProse(int i) {
        return last(i).edges().clauses() > 0 && last(i).edges().end() != LineEdges.End.SENTENCE;
    }

    /** Whether it ends where the lines before and behind it do. */
    private boolean isFull(int i) {
        int width = last(i).shape().width();
        int other = first(i + 1).shape().width();
        if (i > 0 && isNarrow(paragraphs.get(i - 1).line())) {
            other = Math.max(other, last(i - 1).shape().width());
        }
        return Math.abs(width - other) <= SPREAD;
    }

    private LineEdges.Start starts(int i) {
        return first(i).edges().start();
    }

    private Line first(int i) {
        return paragraphs.get(i).line().lines().get(0);
    }

    private Line last(int i) {
        List<Line> lines = paragraphs.get(i).line().lines();
        return lines.get(lines.size() - 1);
    }
}
