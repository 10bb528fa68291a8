package org.nigao.draft;

import java.util.List;

/**
 * What the rest of a draft tells of a line break: how often the characters before it end a clause there, and those behind
 * it begin one. One look at each character of the draft.
 */
final class Seam {

    private static final String POINTS = "，。；：！？、,;:!?";

    /** Below this a paragraph hardly ever ends here with another behind it, and most breaks inside a sentence lie below it. */
    private static final double INSIDE = -7.4;

    private static final double WEIGHT_OF_PAIR = 0.8;
    private static final double PRIOR = 0.3;

    private final char end;
    private final char start;
    private final char beforeEnd;
    private final char behindStart;

    private int together;
    private final Tally ends = new Tally();
    private final Tally endsOfPair = new Tally();
    private final Tally starts = new Tally();
    private final Tally startsOfPair = new Tally();

    private Seam(Line line, Line next) {
        int to = line.shape().to();
        int from = next.shape().from();
        this.end = line.text().charAt(to - 1);
        this.beforeEnd = to > 1 ? line.text().charAt(to - 2) : 0;
        this.start = next.text().charAt(from);
        this.behindStart = from + 1 < next.text().length() ? next.text().charAt(from + 1) : 0;
    }

    /** The seam between two lines with words on them; neither tells of itself. */
    static Seam of(Line line, Line next, List<Line> lines) {
        Seam seam = new Seam(line, next);
        boolean fresh = true;
        for (Line other : lines) {
            LineShape shape = other.shape();
            seam.read(
                    other.text(),
                    shape.from() + (other == next ? 2 : 0),
                    shape.to() - (other == line ? 2 : 0),
                    fresh && other != next);
            // Behind any other line this one may go on where that one was broken.
            fresh = other.isBlank() || other.edges().end() == LineEdges.End.SENTENCE;
        }
        return seam;
    }

    private void read(String text, int from, int to, boolean fresh) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != end && c != start) {
                continue;
            }
            char before = i > from ? text.charAt(i - 1) : 0;
            char behind = i + 1 < to ? text.charAt(i + 1) : 0;
            if (c == end) {
                boolean ending = POINTS.indexOf(behind) >= 0;
                together += behind == start ? 1 : 0;
                ends.count(ending);
                if (before == beforeEnd) {
                    endsOfPair.count(ending);
                }
            }
            if (c == start && (i > from || fresh)) {
                boolean starting = i == from || Whitespace.is(before) || POINTS.indexOf(before) >= 0;
                starts.count(starting);
                if (behind == behindStart) {
                    startsOfPair.count(starting);
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

    private double likelihood() {
        return ends.share(1.5) + starts.share(1.5) + WEIGHT_OF_PAIR * (endsOfPair.share(2) + startsOfPair.share(2));
    }

    /** How often something stands in the draft, and how often at the edge of a clause. */
    private static final class Tally {

        private int all;
        private int atEdge;

        void count(boolean edge) {
            all++;
            atEdge += edge ? 1 : 0;
        }

        /** The logarithm of the share at the edge; {@code unseen} draws it to the middle where there is little to count. */
        double share(double unseen) {
            return Math.log((atEdge + PRIOR) / (all + unseen));
        }
    }
}
