package org.nigao.draft;

import java.util.List;

/**
 * What the words on either side of a line break tell of it: how often plans, and the rest of the draft, end a clause with
 * those before it, begin one with those behind it, and write them side by side. One look at each character of the draft; in a later version, of the lines that
 * changed. Immutable once it was counted.
 *
 * <p>The weights are those of a logistic regression on breaks set at random into published plans, against paragraphs that
 * had lost the point at their end, and against paragraphs cut off in mid-sentence.
 */
final class Seam {

    private static final String POINTS = "，。；：！？、,;:!?";

    /** How many times more the draft itself weighs than what plans do in general. */
    private static final int OWN = 4;

    private static final int UNSEEN = 3;

    private final Line line;
    private final Line next;
    private final BreakWords words;
    private final Edge end;
    private final Edge start;
    private final boolean known;

    /** How much likelier a paragraph begins with the words behind than a clause behind a comma, or an item behind 、. */
    private final double overClause;

    private final double overItem;

    private int together;
    private int togetherWithBefore;
    private int togetherWithBehind;
    /** Asked for the same breaks in every version. */
    private double overUnterminated = Double.NaN;

    private Seam(Line line, Line next) {
        this.line = line;
        this.next = next;
        String before = line.text();
        String behind = next.text();
        int to = line.shape().to();
        int from = next.shape().from();
        this.words = BreakWords.of(line, next);
        this.end = new Edge(before.charAt(to - 1), to > 1 ? before.charAt(to - 2) : 0);
        this.start = new Edge(behind.charAt(from), from + 1 < behind.length() ? behind.charAt(from + 1) : 0);
        char last = BreakWords.kind(end.own);
        char first = BreakWords.kind(start.own);
        ClauseEdges.Rates ending = ClauseEdges.of(BreakWords.kind(end.other), last);
        end.expect(ClauseEdges.of(last, ClauseEdges.ALONE).end(), ending.count(), ending.end());
        ClauseEdges.Rates starting = ClauseEdges.of(first, BreakWords.kind(start.other));
        start.expect(ClauseEdges.of(first, ClauseEdges.ALONE).start(), starting.count(), starting.start());
        this.known = ClauseEdges.of(last, first).count() > 0;
        ClauseEdges.Rates beginning = starting.count() > 0 ? starting : ClauseEdges.of(first, ClauseEdges.ALONE);
        this.overClause = beginning.overClause();
        this.overItem = beginning.overItem();
    }

    private Seam(Seam counted) {
        this.line = counted.line;
        this.next = counted.next;
        this.words = counted.words;
        this.end = new Edge(counted.end);
        this.start = new Edge(counted.start);
        this.known = counted.known;
        this.overClause = counted.overClause;
        this.overItem = counted.overItem;
        this.together = counted.together;
        this.togetherWithBefore = counted.togetherWithBefore;
        this.togetherWithBehind = counted.togetherWithBehind;
    }

    /** The seam between two lines with words on them, by what plans in general have. */
    static Seam of(Line line, Line next) {
        return new Seam(line, next);
    }

    boolean isTo(Line other) {
        return next == other;
    }

    /** The same with what the draft has; neither line tells of itself. */
    static Seam of(Line line, Line next, List<Line> lines) {
        Seam seam = new Seam(line, next);
        seam.count(lines, 0, lines.size(), 1);
        return seam;
    }

    /** The same seam in the next version of the draft, in which both lines still are. */
    Seam next(LineChange change) {
        Seam seam = new Seam(this);
        // The line behind those that changed may have been fresh, or have become so.
        int behind = change.back() > 0 ? 1 : 0;
        seam.count(change.before(), change.front(), change.before().size() - change.back() + behind, -1);
        seam.count(change.lines(), change.front(), change.lines().size() - change.back() + behind, 1);
        return seam;
    }

    private void count(List<Line> lines, int first, int last, int times) {
        boolean fresh = first == 0 || isFreshBehind(lines.get(first - 1));
        for (int i = first; i < last; i++) {
            Line other = lines.get(i);
            LineShape shape = other.shape();
            read(
                    other.text(),
                    shape.from() + (other == next ? 2 : 0),
                    shape.to() - (other == line ? 2 : 0),
                    fresh && other != next,
                    times);
            fresh = isFreshBehind(other);
        }
    }

    /** Behind any other line the next may go on where that one was broken. */
    private static boolean isFreshBehind(Line line) {
        return line.isBlank() || line.edges().end() == LineEdges.End.SENTENCE;
    }

    /** Goes from one occurrence to the next: a look at each character would be felt in a long draft, at each new line. */
    private void read(String text, int from, int to, boolean fresh, int times) {
        for (int i = text.indexOf(end.own, from); i >= 0 && i < to; i = text.indexOf(end.own, i + 1)) {
            readEnd(text, i, from, to, times);
        }
        for (int i = text.indexOf(start.own, from); i >= 0 && i < to; i = text.indexOf(start.own, i + 1)) {
            char behind = i + 1 < to ? text.charAt(i + 1) : 0;
            if (behind == start.other && (i > from || fresh)) {
                start.count(i == from || isBorder(text.charAt(i - 1)), times);
            }
        }
    }

    private void readEnd(String text, int i, int from, int to, int times) {
        char before = i > from ? text.charAt(i - 1) : 0;
        char behind = i + 1 < to ? text.charAt(i + 1) : 0;
        if (before == end.other) {
            end.count(behind == 0 || POINTS.indexOf(behind) >= 0, times);
        }
        if (behind == start.own) {
            together += times;
            togetherWithBefore += before == end.other ? times : 0;
            togetherWithBehind += i + 2 < to && text.charAt(i + 2) == start.other ? times : 0;
        }
    }

    private static boolean isBorder(char c) {
        return Whitespace.is(c) || POINTS.indexOf(c) >= 0;
    }

    /** How much likelier the sentence was broken here than that its last point is missing; above 0 it was. */
    double overUnterminated() {
        double known = overUnterminated;
        if (Double.isNaN(known)) {
            known = weighUnterminated();
            overUnterminated = known;
        }
        return known;
    }

    private double weighUnterminated() {
        return 9.74
                - 0.55 * end.rate()
                - 0.84 * start.rate()
                + (known ? 0.52 : 0)
                + (together > 0 ? 0.27 : 0)
                + (togetherWithBefore > 0 ? 1.16 : 0)
                + (togetherWithBehind > 0 ? 0.56 : 0)
                - 0.23 * overItem
                + words.overUnterminated();
    }

    /** How much likelier it goes on behind the break than that its rest is gone and another paragraph stands there. */
    double overTruncated() {
        return 7.47
                - 0.66 * start.rate()
                + (known ? 0.77 : 0)
                + (together > 0 ? 0.99 : 0)
                + (togetherWithBefore > 0 ? 1.07 : 0)
                + (togetherWithBehind > 0 ? 0.21 : 0)
                - 0.54 * overItem
                + words.overTruncated();
    }

    /**
     * How much likelier another paragraph begins behind the break than the rest of a sentence that cannot end in front of it: a
     * rest is seldom long, and seldom begins as paragraphs do. A line that ends so is more often broken than cut off, so it must
     * be clearly likelier.
     */
    double overContinued() {
        double clause = words.lengthBehind();
        return switch (end.own) {
            case '，', ',' -> 0.22 * start.rate() - 0.42 * clause + 1.49 * words.rest() + 0.95 * overClause - 7.2;
            case '、' ->
                0.46 * start.rate()
                        + 0.6 * clause
                        + 1.37 * words.rest()
                        + 0.93 * overItem
                        - (words.listGoesOn() ? 8.6 : 7.6);
            default -> 1.03 * start.rate() + 1.32 * clause + 1.35 * words.rest() + 0.61 * overItem - 7.75;
        };
    }

    /** The two characters on one side, and how often they stand at the edge of a clause. */
    private static final class Edge {

        private final char own;
        private final char other;
        private int all;
        private int atEdge;
        private double expected;
        private double expectedAtEdge;

        Edge(char own, char other) {
            this.own = own;
            this.other = other;
        }

        Edge(Edge counted) {
            this(counted.own, counted.other);
            this.all = counted.all;
            this.atEdge = counted.atEdge;
            this.expected = counted.expected;
            this.expectedAtEdge = counted.expectedAtEdge;
        }

        /** What plans have of the last character alone, and of both. */
        void expect(double alone, int count, double rate) {
            expected = UNSEEN + count;
            expectedAtEdge = UNSEEN * alone + count * rate;
        }

        void count(boolean edge, int times) {
            all += times;
            atEdge += edge ? times : 0;
        }

        double rate() {
            return Math.log((expectedAtEdge + OWN * atEdge) / (expected + OWN * all));
        }
    }
}
