package org.nigao.draft;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What two lines tell of the break between them: whether it may lie inside a sentence, and how sure the words must be that it
 * does. Nothing but the two lines is asked, and what the draft says of their edges ({@link Seams}).
 */
public final class LineBreaks {

    /** A label alone ends with 、 too. */
    private static final int FEWEST_BEFORE_PARTICLE = 4;

    private static final int FEWEST_BEFORE_GAP = 6;
    private static final int FEWEST_BEFORE_COMMA = 20;
    private static final int FEWEST_BEFORE_LONG_LINE = 8;
    private static final int FEWEST_OF_A_SENTENCE = 25;
    private static final int LONGER_THAN_A_NAME = 10;
    private static final int LONGER_THAN_A_CELL = 18;
    private static final int LONGER_THAN_A_HEADING = 30;

    /** How much likelier a break must be than another reading, as a logarithm: {@link Seam}. */
    private static final int LONGER_THAN_A_LINE = 60;

    private static final int SHORTEST_FIELD = 2;
    private static final int LONGEST_FIELD = 6;

    private static final double OUTDENTED = -3;

    /** With nothing but the words to go by. */
    static final double PLAIN = 0.25;

    private static final double SHORT_HEADLIKE = 5;
    private static final double HEADLIKE = 3;
    /** Few headings are so long, and what breaks off at the edge of a column is shorter. */
    private static final double LONG_HEADLIKE = 1.5;

    private static final double SHORT_LABELLED = 6;
    private static final double LABELLED = 3;
    private static final double LONG_LABELLED = 1.5;
    /** Where the lines around that are labelled alike have sentences. */
    private static final double ITEM = 1.5;

    private static final double WHOLE = 3;
    private static final double GAP = 0.75;
    /** The number of a page between two lines is a sign by itself that the text goes on. */
    private static final double PAGE = 2;

    private static final double SURE = 2.5;
    private static final double LITTLE = 2;

    /** How far below the bar for a lost point the one for a lost rest lies. */
    static final double TRUNCATED_BELOW = 2.25;

    /** Words that begin a sentence and never go on with one. */
    private static final Pattern SENTENCE_OPENER = Pattern.compile(
            "(?:今年|去年|明年|现在|同时|近期)[，,]|另一方面|各位(?:代表|同志|委员)|[在自从]?[\\d０-９]{4}年\\p{IsHan}{0,3}[，,]|总之|总的来说|总体[来上]|综上|当然|此外|另外|与此同时|当前|目前|近年|近几年|一年来|[几多五]年来|今年以来"
                    + "|除了|为了|为此|由于|按照|根据|自本|各有关|[《（]?\\p{IsHan}{2,4}(?:说|指出|强调|认为)，");

    /** What a number counts by, unless it begins a word of its own: 大力, 项目. */
    private static final Pattern COUNTED = Pattern.compile("大(?!力)|项(?!目)|方面|[个条类种届级批次名位家户亩件座]");

    private LineBreaks() {}

    /**
     * Whether the break between two lines cuts what no writer breaks: a pair of brackets, a word from its particle, a mark
     * from the word before it.
     */
    public static boolean cuts(Line line, Line next) {
        return cuts(Joined.of(0, line), next);
    }

    /** Whether the break between two joined lines parts a word, or a verb or number from what belongs to it. */
    public static boolean partsWord(Line line, Line next) {
        LineEdges.End end = line.edges().end();
        return cuts(line, next)
                || end == LineEdges.End.PARTICLE
                || end == LineEdges.End.NUMERAL
                || end == LineEdges.End.VERB;
    }

    /** Whether a line could be one of those a title is set on. */
    public static boolean isTitleLine(Line line) {
        return line.edges().isTitleLine();
    }

    /** How sure the words must be that the sentence goes on, from what the layout, the points and the lines around tell. */
    static double bar(Joined joined, Line next, List<Line> lines) {
        double least = bar(joined, next, true);
        double most = bar(joined, next, false);
        return least == most || Items.areSentences(lines, joined.first()) ? least : most;
    }

    /** The same before the lines around are asked, which may only raise it. */
    static double leastBar(Joined joined, Line next) {
        return bar(joined, next, true);
    }

    /** @param isItem whether what is labelled stands among items that have sentences, which few of these depend on */
    private static double bar(Joined joined, Line next, boolean isItem) {
        return endsInPredicate(joined.last())
                ? WHOLE + paragraphBar(joined, next, isItem)
                : paragraphBar(joined, next, isItem);
    }

    /** How much surer the words must be where the next line begins as a sentence of its own does. */
    static double opening(Line next) {
        return opensSentence(next) ? LITTLE : 0;
    }

    /** 这是必要的 may be whole; elsewhere 的 leads up to a noun. */
    private static boolean endsInPredicate(Line line) {
        return line.edges().end() == LineEdges.End.WORD
                && line.text().charAt(line.shape().to() - 1) == '的';
    }

    private static double paragraphBar(Joined joined, Line next, boolean isItem) {
        boolean sentences = joined.hasSentence()
                || joined.isArticle()
                || joined.clauses() > 0 && joined.han() >= FEWEST_OF_A_SENTENCE;
        boolean outdented = indent(joined.head()) >= 2 && indent(next) == 0;
        if (outdented && sentences) {
            return OUTDENTED;
        }
        if (outdented && !joined.isLabelled() && !joined.head().breakSigns().hasBlank()) {
            return PLAIN;
        }
        if (!joined.isLabelled()) {
            return sentences ? PLAIN : headlike(isField(next) ? 0 : joined.han());
        }
        if (joined.hasSentence() || joined.isArticle()) {
            return PLAIN;
        }
        if (joined.han() >= LONGER_THAN_A_HEADING) {
            return LONG_LABELLED;
        }
        boolean brief = joined.han() < LONGER_THAN_A_NAME || isField(next);
        return isItem ? ITEM : brief ? SHORT_LABELLED : LABELLED;
    }

    private static double headlike(int han) {
        return han >= LONGER_THAN_A_CELL ? LONG_HEADLIKE : han >= LONGER_THAN_A_NAME ? HEADLIKE : SHORT_HEADLIKE;
    }

    /** Whether a sentence that is broken off goes on on another line with the number of a page between them. */
    static boolean goesOnBehindPage(Joined joined, Line next, List<Line> lines, Seams seams) {
        return goesOnBehind(joined, next, seams, bar(joined, next, lines) - PAGE, -PAGE);
    }

    /** The same with nothing but blank lines between, as paragraphs have too where others are parted so. */
    static boolean goesOnBehindBlank(Joined joined, Line next, List<Line> lines, Seams seams) {
        if (isHeading(joined)) {
            return false;
        }
        double further = joined.first() > 0 && !lines.get(joined.first() - 1).isBlank() ? 0 : GAP;
        return goesOnBehind(joined, next, seams, bar(joined, next, lines) + further, further);
    }

    /** A few words without a point behind a number, with blank lines around: whatever they and the next ones would make together. */
    private static boolean isHeading(Joined joined) {
        return joined.isLabelled()
                && joined.clauses() == 0
                && joined.unclosed() == 0
                && joined.end() == LineEdges.End.WORD
                && joined.han() < LONGER_THAN_A_CELL
                && !joined.hasSentence()
                && !joined.isArticle();
    }

    private static boolean goesOnBehind(Joined joined, Line next, Seams seams, double bar, double further) {
        if (!mayGoOn(joined, next) || joined.han() < FEWEST_BEFORE_GAP || !mayBreak(joined, next)) {
            return false;
        }
        if (joined.end() == LineEdges.End.COMMA) {
            return isLongBeforeComma(joined, next) && !beginsAfresh(joined, next, further);
        }
        if (cuts(joined, next)) {
            return !beginsAfresh(joined, next, further);
        }
        if (joined.last().seam(next).overUnterminated() < bar - LITTLE) {
            return false;
        }
        Seam seam = seams.seam(joined.last(), next);
        double lostRest = Math.min(bar, bar - further) - TRUNCATED_BELOW;
        return seam.overUnterminated() > bar && seam.overTruncated() > lostRest;
    }

    /** Whether words may be broken off at the one place and go on at the other: neither is laid out in columns. */
    static boolean mayBreak(Joined joined, Line next) {
        return joined.mayBreakOff()
                && next.breakSigns().isProse()
                && !joined.last().breakSigns().isLaidOut()
                && !next.breakSigns().isLaidOut();
    }

    /** Whether what ends in a comma is neither a heading nor a cell of a table: it is long, or what goes on from it is. */
    static boolean isLongBeforeComma(Joined joined, Line next) {
        int han = joined.last().shape().han();
        return han >= FEWEST_BEFORE_COMMA || !joined.isLabelled() && han >= FEWEST_BEFORE_LONG_LINE && isLong(next);
    }

    private static boolean isLong(Line line) {
        return line.shape().to() - line.shape().from() >= LONGER_THAN_A_LINE;
    }

    /**
     * Whether a sentence that something must follow goes on nowhere: what stands behind the break is another paragraph. Not
     * where the break itself tells that it goes on, by the marks around it or by where its lines begin.
     *
     * @param further how much surer it must be that it goes on
     */
    static boolean beginsAfresh(Joined joined, Line next, double further) {
        boolean told = next.edges().start() == LineEdges.Start.CONTINUATION
                || partsNumber(joined.last(), next)
                || LineEdges.isPair(joined.unclosed(), next.edges().closes())
                || indent(joined.head()) >= 2 && indent(next) == 0;
        // What does not end either is one more line of the same paragraph.
        boolean whole = next.edges().end() == LineEdges.End.SENTENCE || isLong(next);
        return !told
                && whole
                && (opensSentence(next) || joined.last().seam(next).overContinued() > -further);
    }

    private static boolean opensSentence(Line next) {
        return SENTENCE_OPENER
                .matcher(next.text())
                .region(next.shape().from(), next.shape().to())
                .lookingAt();
    }

    /** Whether the words alone leave no doubt that the sentence goes on. */
    public static boolean isSure(Line line, Line next) {
        Seam seam = line.seam(next);
        return seam.overUnterminated() > SURE && seam.overTruncated() > 0;
    }

    /** Whether a sentence does not end where a line does, though it was not clear enough that it goes on on the next. */
    public static boolean leavesOpen(Line line, Line next) {
        LineEdges.Start start = next.edges().start();
        boolean figures = Numerals.isArabic(line.text().charAt(line.shape().to() - 1))
                && Numerals.isArabic(next.text().charAt(next.shape().from()));
        return line.edges().clauses() > 0
                && line.edges().end() != LineEdges.End.SENTENCE
                && (start == LineEdges.Start.WORD || start == LineEdges.Start.CONTINUATION || figures);
    }

    /** Whether a line has a label and words that could be a whole heading. */
    public static boolean mayBeHeading(Line line) {
        return line.edges().start() == LineEdges.Start.LABEL && line.edges().clauses() == 0;
    }

    static boolean mayGoOn(Joined joined, Line next) {
        return !endsAnyway(joined) && mayGoOn(joined.last(), next);
    }

    /** Whether nothing ever goes on from what is joined so far: it is a date. */
    static boolean endsAnyway(Joined joined) {
        return joined.head().edges().start() == LineEdges.Start.DATE;
    }

    static boolean mayGoOn(Line last, Line next) {
        LineEdges.Start start = next.edges().start();
        return partsNumber(last, next)
                || last.edges().end() != LineEdges.End.SENTENCE
                        && (start == LineEdges.Start.WORD || start == LineEdges.Start.CONTINUATION)
                        && !isLatin(
                                last.text().charAt(last.shape().to() - 1),
                                next.text().charAt(next.shape().from()))
                        && !(isField(next) && isField(last));
    }

    /** 增长6. above 5%, 增长百分之 above 十一, 打赢三 above 大攻坚战: neither is a number by itself. */
    static boolean partsNumber(Line last, Line next) {
        if (last.edges().clauses() > 0
                && last.edges().end() == LineEdges.End.NUMERAL
                && last.text().charAt(last.shape().to() - 1) != '一' // 统一, 之一
                && COUNTED.matcher(next.text())
                        .region(next.shape().from(), next.shape().to())
                        .lookingAt()) {
            return true;
        }
        String text = last.text();
        int end = last.shape().to() - 1;
        char first = next.text().charAt(next.shape().from());
        char c = end > 0 ? text.charAt(end) : 0;
        if (c == '.' || c == '．') {
            int digits = end;
            while (digits > last.shape().from() && Numerals.isArabic(text.charAt(digits - 1))) {
                digits--;
            }
            return digits < end && Numerals.isArabic(first) && Han.is(text.charAt(Math.max(0, digits - 1)));
        }
        return c == '之' && text.charAt(end - 1) == '分' && (Numerals.isHan(first) || Numerals.isArabic(first));
    }

    /** 责任单位：… above 完成时限：…. */
    private static boolean isField(Line line) {
        String text = line.text();
        int from = line.shape().from();
        int colon = from;
        while (colon < line.shape().to() && colon - from <= LONGEST_FIELD && "：:".indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        return colon - from >= SHORTEST_FIELD
                && colon - from <= LONGEST_FIELD
                && colon < line.shape().to();
    }

    /** Whether the next line stands further in, or as far in as a paragraph does. */
    static boolean isIndented(Line head, Line next) {
        int indent = indent(next);
        return indent > indent(head)
                || indent > 0 && next.text().charAt(next.shape().from() - 1) == '\u3000';
    }

    /** How many spaces stand before the text; controls and zero-width characters take no place. */
    public static int indent(Line line) {
        int indent = 0;
        for (int i = 0; i < line.shape().from(); i++) {
            char c = line.text().charAt(i);
            indent += c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR ? 1 : 0;
        }
        return indent;
    }

    private static boolean isLatin(char before, char after) {
        return before < 0x80 && after < 0x80 && Character.isLetter(before) && Character.isLetter(after);
    }

    static boolean cuts(Joined joined, Line next) {
        return LineEdges.isPair(joined.unclosed(), next.edges().closes())
                || partsNumber(joined.last(), next)
                || joined.end() == LineEdges.End.PARTICLE && joined.han() >= FEWEST_BEFORE_PARTICLE
                || next.edges().start() == LineEdges.Start.CONTINUATION;
    }
}
