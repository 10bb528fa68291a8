package org.nigao.draft;

import java.util.List;

/**
 * What the rest of a draft tells of a line break: how often the characters before it end a clause there, and those behind it
 * begin one. One look at each character of the draft; in a later version, of the lines that changed. Immutable once it was
 * counted.
 */
final class Seam {

    private static final String POINTS = "，。；：！？、,;:!?";

    /** Below this a paragraph hardly ever ends here with another behind it, and most breaks inside a sentence lie below it. */
    private static final double INSIDE = -7.4;

    private static final double WEIGHT_OF_PAIR = 0.8;
    private static final double PRIOR = 0.3;

    private final Line line;
    private final Line next;
    private final char end;
    private final char start;
    private final char beforeEnd;
    private final char behindStart;

    private int together;
    private final Tally ends;
    private final Tally endsOfPair;
    private final Tally starts;
    private final Tally startsOfPair;

    private Seam(Line line, Line next) {
        this.line = line;
        this.next = next;
        int to = line.shape().to();
        int from = next.shape().from();
        this.end = line.text().charAt(to - 1);
        this.beforeEnd = to > 1 ? line.text().charAt(to - 2) : 0;
        this.start = next.text().charAt(from);
        this.behindStart = from + 1 < next.text().length() ? next.text().charAt(from + 1) : 0;
        this.ends = new Tally(0, 0);
        this.endsOfPair = new Tally(0, 0);
        this.starts = new Tally(0, 0);
        this.startsOfPair = new Tally(0, 0);
    }

    private Seam(Seam counted) {
        this.line = counted.line;
        this.next = counted.next;
        this.end = counted.end;
        this.beforeEnd = counted.beforeEnd;
        this.start = counted.start;
        this.behindStart = counted.behindStart;
        this.together = counted.together;
        this.ends = new Tally(counted.ends.all, counted.ends.atEdge);
        this.endsOfPair = new Tally(counted.endsOfPair.all, counted.endsOfPair.atEdge);
        this.starts = new Tally(counted.starts.all, counted.starts.atEdge);
        this.startsOfPair = new Tally(counted.startsOfPair.all, counted.startsOfPair.atEdge);
    }

    /** The seam between two lines with words on them; neither tells of itself. */
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

    private void read(String text, int from, int to, boolean fresh, int times) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != end && c != start) {
                continue;
            }
            char before = i > from ? text.charAt(i - 1) : 0;
            char behind = i + 1 < to ? text.charAt(i + 1) : 0;
            if (c == end) {
                boolean ending = POINTS.indexOf(behind) >= 0;
                together += behind == start ? times : 0;
                ends.count(ending, times);
                if (before == beforeEnd) {
                    endsOfPair.count(ending, times);
                }
            }
            if (c == start && (i > from || fresh)) {
                boolean starting = i == from || Whitespace.is(before) || POINTS.indexOf(before) >= 0;
                starts.count(starting, times);
                if (behind == behindStart) {
                    startsOfPair.count(starting, times);
                }
            }
        }
    }

    /** Whether the characters on either side stand side by side elsewhere: 科⏎研, 科研. */
    boolean isWord() {
        return together > 0;
    }

    /** Whether clauses so seldom end and begin with the words on either side that no paragraph does so here. */
    boolean isInsideClause() {
        return likelihood() < INSIDE;
    }

    /** The logarithm of it, with the words on either side taken together. */
    double likelihood() {
        return ends.share(1.5) + starts.share(1.5) + WEIGHT_OF_PAIR * (endsOfPair.share(2) + startsOfPair.share(2));
    }

    /** How often something stands in the draft, and how often at the edge of a clause. */
    private static final class Tally {

        private int all;
        private int atEdge;

        Tally(int all, int atEdge) {
            this.all = all;
            this.atEdge = atEdge;
        }

        void count(boolean edge, int times) {
            all += times;
            atEdge += edge ? times : 0;
        }

        /** The logarithm of the share at the edge; {@code unseen} draws it to the middle where there is little to count. */
        double share(double unseen) {
            return Math.log((atEdge + PRIOR) / (all + unseen));
        }
    }
}
