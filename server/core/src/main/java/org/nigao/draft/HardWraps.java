package org.nigao.draft;

import java.util.List;

/**
 * Finds line breaks that cut a sentence: the rest of the paragraph stands on the next line.
 *
 * <p>A join that is wrong makes two paragraphs one, which is worse than one that is missing; so a break counts as one
 * only where the words, the width or the layout leave no other reading.
 */
final class HardWraps {

    /** How often the draft is searched for the two characters around a break. */
    private static final int MOST_SEARCHES = 20;

    private static final int FEWEST_BEFORE_A_BREAK = 6;

    /** How far the widths of a few full lines lie apart: the first is indented, a mark hangs behind the last. */
    private static final int NARROW_SPREAD = 6;

    /** As a telephone shows them. */
    private static final int NARROWEST_OF_A_RUN = 30;

    private static final int LONGEST_RUN = 40;
    /** No single break of a run of lines counts for more. */
    private static final double MOST_OF_A_RUN = 3;
    /** Where another break of the run parts a word, one between words says little. */
    private static final double LEAST_BESIDE_A_PARTED_WORD = -1;

    /** No sentence goes on there, however wide the line. */
    private static final double SURELY_ANOTHER = -3;

    private static final int MOST_LINES_OF_A_TITLE = 3;

    /** How much surer the words must be where the rest begins as a paragraph does. */
    private static final double INDENTED = 0.7;
    /** The same where the paragraph itself stands at the edge. */
    private static final double FURTHER_IN = 0.2;

    private static final double DOUBT = 0.5;

    /** No draft says more for a break than that. */
    private static final double MOST_OF_THE_DRAFT = 4;

    private final List<Line> lines;
    private final Role[] roles;
    private final WrapWidth width;
    private final Seams seams;
    private int searches = MOST_SEARCHES;

    private HardWraps(List<Line> lines, Role[] roles, Seams seams) {
        this.lines = lines;
        this.seams = seams;
        this.roles = roles;
        this.width = WrapWidth.of(lines, roles);
    }

    /**
     * For each line whether the next one continues its paragraph. What was joined so far is taken as one line, so that a
     * draft in which the joins were made has no more of them.
     */
    static boolean[] joinsNext(List<Line> lines, Role[] roles, Seams seams) {
        HardWraps wraps = new HardWraps(lines, roles, seams);
        BrokenTitles titles = new BrokenTitles(lines, roles);
        boolean[] joins = new boolean[roles.length];
        int titleEnd = 0;
        Joined joined = null;
        for (int i = 0; i + 1 < roles.length; i++) {
            boolean continues = i > 0 && joins[i - 1];
            titleEnd = continues ? titleEnd : Math.max(titleEnd, titles.end(i));
            if (i >= titleEnd && wraps.surelyEnds(i)) {
                continue;
            }
            joined = continues ? joined.and(lines.get(i)) : Joined.of(i, lines.get(i));
            joins[i] = i < titleEnd || wraps.goesOn(joined, i);
        }
        return joins;
    }

    /** Nearly all lines end a paragraph, and only the two lines need be asked. */
    private boolean surelyEnds(int i) {
        return !isText(i) || !isText(i + 1) || lines.get(i).isApartFrom(lines.get(i + 1)) || isSignature(i + 1);
    }

    /** Whether line {@code i} is an office above a date. */
    private boolean isSignature(int i) {
        return i + 1 < roles.length
                && !lines.get(i + 1).isBlank()
                && lines.get(i + 1).edges().start() == LineEdges.Start.DATE
                && BrokenTitles.endsInOffice(lines.get(i));
    }

    /** Of lines that do not {@link #surelyEnds surely end}. */
    private boolean goesOn(Joined joined, int i) {
        if (LineBreaks.endsAnyway(joined)) {
            return false;
        }
        Line next = lines.get(i + 1);
        if (LineBreaks.isIndented(joined.head(), next)) {
            double further = LineBreaks.indent(joined.head()) > 0 ? INDENTED : FURTHER_IN;
            return isBroken(joined, i, further);
        }
        return LineBreaks.cuts(joined, next) && !LineBreaks.beginsAfresh(joined, next, 0) && !isSetApart(joined, i + 1)
                || width.isFull(i) && !(joined.isLabelled() && isHeadingAbove(joined, i, SURELY_ANOTHER))
                || joined.unclosed() != 0 && LineEdges.isPair(joined.unclosed(), closes(joined.unclosed(), i + 1))
                || isAlone(joined, i) && leavesOff(joined, i)
                || isBroken(joined, i, 0)
                || isSetNarrow(joined, i);
    }

    /** Whether line {@code i} has no sentence and none goes on from it: a heading, or the signature below a text. */
    private boolean isSetApart(Joined joined, int i) {
        Line line = lines.get(i);
        return joined.clauses() > 0
                && LineBreaks.isTitleLine(line)
                && line.edges().end() != LineEdges.End.PARTICLE
                && (i + 1 >= roles.length || !isText(i + 1) || !LineBreaks.mayGoOn(line, lines.get(i + 1)));
    }

    /**
     * Whether a sentence breaks off and the words on the next line go on with it.
     *
     * @param further how much surer the words must be for the layout that speaks against it
     */
    private boolean isBroken(Joined joined, int i, double further) {
        Line last = joined.last();
        Line next = lines.get(i + 1);
        if (joined.han() < FEWEST_BEFORE_A_BREAK || !LineBreaks.mayBreak(joined, next)) {
            return false;
        }
        if (joined.end() == LineEdges.End.COMMA) {
            return LineBreaks.isLongBeforeComma(joined, next) && !LineBreaks.beginsAfresh(joined, next, further);
        }
        Seam seam = last.seam(next);
        boolean cuts = LineBreaks.cuts(joined, next);
        // Asked first: most lines are headings, whose words do not go on at all.
        if (!cuts && seam.overUnterminated() < LineBreaks.leastBar(joined, next) + further - MOST_OF_THE_DRAFT) {
            return false;
        }
        double bar = LineBreaks.bar(joined, next, lines);
        double lostRest = bar - LineBreaks.TRUNCATED_BELOW;
        if (cuts) {
            return seam.overTruncated() > lostRest
                    && !LineBreaks.beginsAfresh(joined, next, further)
                    && !isSetApart(joined, i + 1);
        }
        if (seam.overUnterminated() < bar + further - MOST_OF_THE_DRAFT) {
            return false;
        }
        if (searches > 0) {
            searches--;
            seam = seams.seam(last, next);
        }
        return seam.overUnterminated() > bar + further + LineBreaks.opening(next)
                && seam.overTruncated() > lostRest
                && (further == 0 || !leavesHalfAWord(last) || !LineBreaks.beginsAfresh(joined, next, DOUBT));
    }

    /** One character behind a point is half a word, or leads up to others: which, only what stands behind tells. */
    private static boolean leavesHalfAWord(Line line) {
        int last = line.shape().to() - 1;
        return last > line.shape().from() && "，；。、".indexOf(line.text().charAt(last - 1)) >= 0;
    }

    /**
     * Whether line {@code i} belongs to a paragraph set on lines of one width, where nothing else need be: the words at
     * its breaks together bear it out. Lines of it that were put together already are wider.
     */
    private boolean isSetNarrow(Joined joined, int i) {
        int width = lines.get(i).shape().width();
        int below = lines.get(i + 1).shape().width();
        boolean mayBeTitle = joined.clauses() == 0 || joined.isLabelled();
        return !isHeadingAbove(joined, i, mayBeTitle ? 0 : LEAST_BESIDE_A_PARTED_WORD)
                && (isSetOn(width, i)
                        || below < width - NARROW_SPREAD
                                && lines.get(i).seam(lines.get(i + 1)).overUnterminated() > LineBreaks.PLAIN
                                && isSetOn(below, i));
    }

    /** Whether the lines around the break behind line {@code i} are a paragraph set on lines of that width. */
    private boolean isSetOn(int width, int i) {
        if (width < NARROWEST_OF_A_RUN || width > WrapWidth.WIDEST) {
            return false;
        }
        int first = i;
        while (first > 0 && i - first < LONGEST_RUN && runsOn(first - 1, width)) {
            first--;
        }
        int last = i + 1;
        while (last + 1 < roles.length && last - i < LONGEST_RUN && runsOn(last, width)) {
            last++;
        }
        return isPartOfSentence(last) && isBorneOut(first, last, width);
    }

    /** Whether line {@code i} is no heading or cell that happens to stand behind a sentence. */
    private boolean isPartOfSentence(int i) {
        return lines.get(i).breakSigns().isProse()
                || i + 1 < roles.length
                        && isText(i + 1)
                        && LineBreaks.mayGoOn(lines.get(i), lines.get(i + 1))
                        && lines.get(i).seam(lines.get(i + 1)).overUnterminated() > LineBreaks.PLAIN;
    }

    /**
     * Whether line {@code i} looks like a heading that happens to be as wide as the lines below it.
     *
     * @param most how much the words may speak for a sentence that goes on
     */
    private boolean isHeadingAbove(Joined joined, int i, double most) {
        return joined.first() == i
                && !joined.hasSentence()
                && lines.get(i).seam(lines.get(i + 1)).overUnterminated() <= most;
    }

    /** Whether the words at the breaks behind lines of that width do more for than against a sentence that goes on. */
    private boolean isBorneOut(int first, int last, int width) {
        int breaks = 0;
        int clauses = lines.get(last).edges().clauses();
        double speaksFor = 0;
        double against = 0;
        double little = 0;
        boolean partsWord = false;
        for (int j = first; j < last; j++) {
            Line line = lines.get(j);
            clauses += line.edges().clauses();
            if (line.shape().width() > width + NARROW_SPREAD) {
                continue;
            }
            breaks++;
            if (line.edges().end() != LineEdges.End.COMMA) {
                double words = line.seam(lines.get(j + 1)).overUnterminated();
                speaksFor += Math.max(0, Math.min(MOST_OF_A_RUN, words));
                against += Math.max(-MOST_OF_A_RUN, Math.min(0, words));
                little += Math.max(LEAST_BESIDE_A_PARTED_WORD, Math.min(0, words));
                partsWord |= LineBreaks.isSure(line, lines.get(j + 1));
            }
        }
        return breaks > 1 && clauses > 0 && speaksFor + (partsWord ? little : against) > LineBreaks.PLAIN;
    }

    /** Whether line {@code j} is of that width, or wider, and goes on. */
    private boolean runsOn(int j, int width) {
        Line line = lines.get(j);
        return isText(j)
                && isText(j + 1)
                && line.shape().width() >= width - NARROW_SPREAD
                && !line.breakSigns().isLaidOut()
                && LineBreaks.mayGoOn(Joined.of(j, line), lines.get(j + 1))
                && !LineBreaks.isIndented(line, lines.get(j + 1));
    }

    /** The closing mark without an opening one on line {@code i} or on what goes on from it; 0 if there is none. */
    private char closes(char opening, int i) {
        int last = opening == '《' ? titleContinuedTo(i) : continuedTo(i);
        for (int j = i; j <= last; j++) {
            LineEdges edges = lines.get(j).edges();
            if (edges.closes() != 0 || edges.unclosed() != 0) {
                return edges.closes();
            }
        }
        return 0;
    }

    /** The last line to which a title can go on from line {@code i}: one set on several lines has no columns. */
    private int titleContinuedTo(int i) {
        int last = i;
        while (last + 1 < roles.length
                && last - i < MOST_LINES_OF_A_TITLE
                && isText(last + 1)
                && !lines.get(last).breakSigns().hasBlank()
                && LineBreaks.mayGoOn(lines.get(last), lines.get(last + 1))
                && !LineBreaks.isIndented(lines.get(last), lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isText(int i) {
        return roles[i] == Role.BODY && lines.get(i).kind() == LineKind.TEXT;
    }

    /** Whether no other line of text touches what is joined so far and what is to be joined. */
    private boolean isAlone(Joined joined, int i) {
        boolean before = joined.first() == 0 || lines.get(joined.first() - 1).isBlank();
        int last = before ? continuedTo(i + 1) : i;
        return before && (last + 1 >= roles.length || lines.get(last + 1).isBlank());
    }

    /** The last line that goes on from line {@code i} whatever stands around. */
    private int continuedTo(int i) {
        int last = i;
        Joined joined = Joined.of(i, lines.get(i));
        while (last + 1 < roles.length
                && isText(last + 1)
                && LineBreaks.mayGoOn(joined, lines.get(last + 1))
                && !LineBreaks.isIndented(joined.head(), lines.get(last + 1))
                && LineBreaks.cuts(joined, lines.get(last + 1))) {
            last++;
            joined = joined.and(lines.get(last));
        }
        return last;
    }

    /** Whether the sentence so far is unfinished and ends on the next line. */
    private boolean leavesOff(Joined joined, int i) {
        if (lines.get(continuedTo(i + 1)).edges().end() != LineEdges.End.SENTENCE) {
            return false;
        }
        return joined.end() == LineEdges.End.VERB
                || joined.end() == LineEdges.End.COMMA && joined.han() >= 12
                || joined.end() == LineEdges.End.NUMERAL && joined.clauses() > 0
                || joined.clauses() >= 2 && joined.han() >= 20 && isWordElsewhere(joined.last(), lines.get(i + 1));
    }

    /** Whether the characters on either side of the break stand side by side elsewhere in the draft: 科⏎研, 科研. */
    private boolean isWordElsewhere(Line line, Line next) {
        String word = aroundBreak(line, next);
        return mayBeSought(line, next) && seams.stands(word);
    }

    private boolean mayBeSought(Line line, Line next) {
        if (Han.count(aroundBreak(line, next)) < 2 || searches == 0) {
            return false;
        }
        searches--;
        return true;
    }

    private static String aroundBreak(Line line, Line next) {
        return "" + line.text().charAt(line.shape().to() - 1)
                + next.text().charAt(next.shape().from());
    }
}
