package org.nigao.draft;

import org.nigao.draft.ClauseTriples.Kind;

/**
 * What the clauses on either side of a line break tell of it by themselves: how long they are, what stands around them, and
 * how plans write the three characters across the break and beside it.
 *
 * <p>The weights are those that {@link Seam} adds the draft's own to.
 */
final class BreakWords {

    private static final String POINTS = "，。；：！？、,;:!?";
    private static final int LONGEST_SENTENCE = 80;
    private static final int MOST_CLAUSES = 4;
    private static final int SHORT_REST = 40;

    /** The clause in front of the break, from {@code from} to {@code to} on its line. */
    private final String before;

    private final int from;
    private final int to;

    /** The clause behind the break, from {@code start} to {@code end} on its line. */
    private final String behind;

    private final int start;
    private final int end;

    /** As a logarithm how long the line behind the break is; short ones are all alike. */
    private final double rest;

    private BreakWords(Line line, Line next) {
        this.before = line.text();
        this.to = line.shape().to();
        int first = to;
        while (first > 0 && !isPoint(before, first - 1) && !Whitespace.is(before.charAt(first - 1))) {
            first--;
        }
        this.from = first;
        this.behind = next.text();
        this.start = next.shape().from();
        int last = start;
        while (last < behind.length() && !isPoint(behind, last)) {
            last++;
        }
        this.end = last;
        this.rest = Math.log(Math.max(SHORT_REST, next.shape().to() - start));
    }

    static BreakWords of(Line line, Line next) {
        return new BreakWords(line, next);
    }

    private static boolean isPoint(String text, int at) {
        return POINTS.indexOf(text.charAt(at)) >= 0;
    }

    double lengthBehind() {
        return Math.log(1 + end - start);
    }

    double rest() {
        return rest;
    }

    /** Whether what stands behind the break is followed by 、. */
    boolean listGoesOn() {
        return pointBehind() == '、';
    }

    /** How much likelier the sentence was broken here than that its last point is missing. */
    double overUnterminated() {
        boolean known = to - from > 2 && has(Kind.INSIDE, front(3), front(2), front(1));
        boolean ends = known && has(Kind.ENDING, front(3), front(2), front(1));
        int length = to - from;
        return (known ? 0.41 : 0)
                - (ends ? 1.68 : 0)
                - (starts() ? 1.55 : 0)
                + across(0.5, 0.68, 0.4, 1.83, 1.78)
                + (length <= 2 ? 1.55 : length == 3 ? 0.51 : 0)
                - 1.96 * Math.log(1 + length)
                - 1.48 * lengthBehind()
                - 0.69 * rest
                + sentence();
    }

    /** How the sentence runs up to the break and goes on behind it. */
    private double sentence() {
        int first = to;
        int clauses = 0;
        while (first > 0 && to - first < LONGEST_SENTENCE && before.charAt(first - 1) != '。') {
            first--;
            clauses += "，；：,;".indexOf(before.charAt(first)) >= 0 ? 1 : 0;
        }
        // 大力加强文化建设。 opens a paragraph: a sentence by itself is no rest of one.
        return (pointBehind() == '、' ? -0.43 : pointBehind() == '。' && !starts() ? 0.89 : 0)
                - (pointBefore() == '、' ? 1.38 : pointBefore() == '。' || from == 0 ? 0.59 : 0)
                - 0.66 * Math.log(1 + to - first)
                + (clauses == 0 ? 1.19 : -0.17 * Math.min(MOST_CLAUSES, clauses));
    }

    /** How much likelier it goes on behind the break than that its rest is gone and another paragraph stands there. */
    double overTruncated() {
        boolean known = to - from > 2 && has(Kind.INSIDE, front(3), front(2), front(1));
        boolean ends = known && has(Kind.ENDING, front(3), front(2), front(1));
        return (known ? -0.43 : 0)
                + (ends ? 0.85 : 0)
                - (starts() ? 1.54 : 0)
                + across(1.27, 0.61, 0.63, 1.81, 1.3)
                - 0.34 * Math.log(1 + to - from)
                - 1.04 * lengthBehind()
                - 1.44 * rest
                + (pointBehind() == '。' ? 0.63 : pointBehind() == '、' ? 0.32 : 0)
                - (pointBefore() == '、' ? 0.41 : 0);
    }

    private boolean starts() {
        return end - start > 2
                && has(Kind.INSIDE, back(0), back(1), back(2))
                && has(Kind.STARTING, back(0), back(1), back(2));
    }

    /**
     * What the three characters tell of which two stand in front of the break, and of which two stand behind it.
     *
     * @param two where plans have those of which two stand in front
     * @param one where they have those of which one does
     * @param both where they have both
     * @param ending where the first of them mostly end a clause, so that the break comes too early for an edge
     * @param starting where the others mostly begin one, so that it comes too late
     */
    private double across(double two, double one, double both, double ending, double starting) {
        boolean inFront = to - from > 1 && end > start && has(Kind.INSIDE, front(2), front(1), back(0));
        boolean behindIt = to > from && end - start > 1 && has(Kind.INSIDE, front(1), back(0), back(1));
        double sum = (inFront ? two : 0) + (behindIt ? one : 0) + (inFront && behindIt ? both : 0);
        sum += inFront && has(Kind.ENDING, front(2), front(1), back(0)) ? ending : 0;
        return sum + (behindIt && has(Kind.STARTING, front(1), back(0), back(1)) ? starting : 0);
    }

    private static boolean has(Kind kind, char first, char second, char third) {
        return ClauseTriples.shipped().has(kind, first, second, third);
    }

    /** The character so many in front of the break. */
    private char front(int distance) {
        return kind(before.charAt(to - distance));
    }

    /** The character so many behind the first one behind the break. */
    private char back(int distance) {
        return kind(behind.charAt(start + distance));
    }

    static char kind(char c) {
        return ClauseEdges.kind(Script.simplified(c));
    }

    private char pointBefore() {
        return from > 0 ? before.charAt(from - 1) : 0;
    }

    private char pointBehind() {
        return end < behind.length() ? behind.charAt(end) : 0;
    }
}
