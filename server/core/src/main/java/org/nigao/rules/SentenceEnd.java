package org.nigao.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.draft.Han;
import org.nigao.draft.Line;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;

/** How a paragraph of running text ends. */
enum SentenceEnd {
    /** With a point, or it is no running text: a heading, an item of a list, a row of a table. */
    RIGHT,
    /** On words that could be the last, without a point behind them. */
    UNTERMINATED,
    /** In the middle of a sentence. */
    TRUNCATED;

    private static final int SHORTEST = 30;
    private static final int SHORTEST_DANGLING = 25;
    private static final int SHORTEST_TAIL = 4;
    private static final int LONGEST_NOTE = 12;
    /** A physical line as long as this was not broken at the edge of a page. */
    private static final int UNWRAPPED = 60;

    private static final int LONGER_THAN_A_PAGE_IS_WIDE = 90;
    private static final int NEARBY = 6;

    /** Words that something must follow; those that only look like one, such as 参与 and 存在, stand in front. */
    private static final Pattern DANGLING = Pattern.compile("[，、]$"
            + "|(?<![参赠给授])与$|(?<![普涉顾提波危推])及$|(?<![合兼归吞])并$|(?<![应面针绝相核反结校配作一])对$"
            + "|(?<![存所现内外潜实])在$|(?<![饱温缓谐平共总随谦柔调中])和$|(?<![方导倾动意走去风趋面])向$|[或把]$"
            + "|(?<![行作认成以有改称因定分视转变列设评确升降人所无名较最更极])为$|(?<![议决论一])通过$"
            + "|，将$|，\\p{IsHan}$");

    /** The name of a photographer; the number of a page, and of an index, that a page's text was glued to. */
    private static final Pattern NO_SENTENCE = Pattern.compile("摄$|\\d\\s+\\d{1,3}$|[，。]\\s*[A-Za-z0-9]$");

    static SentenceEnd of(LogicalLine line) {
        String text = line.text();
        int end = Whitespace.trimEnd(text, 0, text.length());
        // What is short is no running text: most lines that end without a point are headings.
        if (end < SHORTEST_DANGLING || isTerminated(text.charAt(end - 1))) {
            return RIGHT;
        }
        boolean dangling = DANGLING.matcher(text)
                .region(Math.max(0, end - 4), end)
                .useTransparentBounds(true)
                .find();
        boolean prose = isProse(line, end, dangling);
        if (!prose
                || NO_SENTENCE.matcher(text).region(Math.max(0, end - 8), end).find()) {
            return RIGHT;
        }
        return dangling ? TRUNCATED : UNTERMINATED;
    }

    private static boolean isTerminated(char last) {
        return !Han.is(last) && !Character.isLetterOrDigit(last) && "%％，、".indexOf(last) < 0;
    }

    /** Whether it has sentences, by its points: one that ends, or clauses long enough for one. */
    private static boolean isProse(LogicalLine line, int end, boolean dangling) {
        String text = line.text();
        int from = line.marker().map(Marker::content).orElse(Whitespace.skip(text, 0));
        boolean clause = "，、".indexOf(text.charAt(end - 1)) >= 0;
        if (end - from < (clause ? SHORTEST_DANGLING : SHORTEST)
                || !clause && isNote(text, from)
                || line.protectedText().covers(end - 1)) {
            return false;
        }
        boolean hasClauses = text.indexOf('，', from) > 0 || text.indexOf(',', from) > 0;
        int stop = Math.max(text.lastIndexOf('。', end - 1), text.lastIndexOf('；', end - 1));
        boolean tail = stop <= from ? hasClauses : dangling || Han.count(text.substring(stop, end)) >= SHORTEST_TAIL;
        return tail && 2 * Han.count(text) > end - from && !isLaidOut(text, from, end);
    }

    /** Blanks between words are what is left of the columns of a table. */
    private static boolean isLaidOut(String text, int from, int end) {
        int blanks = 0;
        for (int i = from + 1; i < end - 1; i++) {
            if (Whitespace.is(text.charAt(i)) && Han.is(text.charAt(i - 1)) && Han.is(text.charAt(i + 1))) {
                blanks++;
            }
        }
        return blanks >= 2;
    }

    /**
     * Whether the next paragraph is surely another one: a heading, an indented line, the end of the text. Where lines are
     * as short as those of a page, the sentence may go on behind a break that was not joined.
     */
    static boolean isEndOfParagraph(Paragraph paragraph, Analysis analysis) {
        List<Paragraph> all = analysis.draft().paragraphs();
        if (paragraph.index() + 1 >= all.size()) {
            return true;
        }
        Paragraph next = all.get(paragraph.index() + 1);
        if (paragraph.line().isJoined() && endsAtTheEdge(paragraph.line())) {
            return false;
        }
        return paragraph.line().length() >= UNWRAPPED && !paragraph.line().isJoined()
                || isUnwrapped(paragraph.index(), all)
                || next.role().isText() && next.role() != Role.BODY && next.role() != Role.TABLE
                || next.line().marker().filter(SentenceEnd::isHeading).isPresent()
                || next.role() == Role.BODY && isIndented(next.text());
    }

    /** Whether the last of its wrapped lines is as long as the others: there a page ends rather than a paragraph. */
    private static boolean endsAtTheEdge(LogicalLine line) {
        List<Line> lines = line.lines();
        int longest = lines.stream().mapToInt(l -> l.text().length()).max().orElse(0);
        return 10 * lines.get(lines.size() - 1).text().length() > 8 * longest;
    }

    /** Whether a few paragraphs nearby stand on a line that no page could hold. */
    private static boolean isUnwrapped(int index, List<Paragraph> all) {
        int found = 0;
        for (int i = Math.max(0, index - NEARBY); i < Math.min(all.size(), index + NEARBY); i++) {
            LogicalLine line = all.get(i).line();
            if (!line.isJoined() && line.length() >= LONGER_THAN_A_PAGE_IS_WIDE && ++found == 2) {
                return true;
            }
        }
        return false;
    }

    /** The number of a page, with blanks behind it, is none. */
    private static boolean isHeading(Marker marker) {
        boolean pointed =
                marker.style() != NumberStyle.ARABIC || !marker.separator().isBlank();
        return pointed
                && (marker.confidence() == Marker.Confidence.SURE
                        || marker.prefix().size() >= 2);
    }

    /** By blanks in front of words; the number of a page may stand behind blanks too. */
    private static boolean isIndented(String text) {
        int from = Whitespace.skip(text, 0);
        return from >= 2 && from < text.length() && Han.is(text.charAt(from));
    }

    /** 责任单位：…, 联系人：…. */
    private static boolean isNote(String text, int from) {
        int colon = text.indexOf('：', from);
        return colon >= 0 && colon - from <= LONGEST_NOTE && text.indexOf('。', from) < 0;
    }
}
