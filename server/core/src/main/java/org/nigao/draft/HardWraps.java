package org.nigao.draft;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds line breaks that cut a sentence: the rest of the paragraph stands on the next line.
 *
 * <p>A join that is wrong makes two paragraphs one, which is worse than one that is missing; so a break counts as one
 * only where the words, the width or the layout leave no other reading.
 */
public final class HardWraps {

    /** How often the draft is searched for the two characters around a break. */
    private static final int MOST_SEARCHES = 20;

    private static final Pattern DOCUMENT_KIND =
            Pattern.compile("(?:的?(?:通知|意见|批复|复函|函|通报|公告|决定|办法|规定|报告|请示|方案|规划|要点|计划|纲要|措施|条例)(?:[（(].{1,12}[）)])?)$");

    private final List<Line> lines;
    private final Role[] roles;
    private final WrapWidth width;
    private int searches = MOST_SEARCHES;

    private HardWraps(List<Line> lines, Role[] roles) {
        this.lines = lines;
        this.roles = roles;
        this.width = WrapWidth.of(lines, roles);
    }

    /** For each line whether the next one continues its paragraph. */
    static boolean[] joinsNext(List<Line> lines, Role[] roles) {
        HardWraps wraps = new HardWraps(lines, roles);
        boolean[] joins = new boolean[roles.length];
        int titleEnd = 0;
        for (int i = 0; i + 1 < roles.length; i++) {
            titleEnd = Math.max(titleEnd, wraps.titleEnd(i));
            joins[i] = i < titleEnd || wraps.goesOn(i);
        }
        return joins;
    }

    private boolean goesOn(int i) {
        if (!isText(i) || !isText(i + 1)) {
            return false;
        }
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        if (!mayGoOn(line, next)) {
            return false;
        }
        return cuts(line, next) || width.isFull(i) || isAlone(i) && leavesOff(line, next);
    }

    private boolean isText(int i) {
        return roles[i] == Role.BODY && lines.get(i).kind() == LineKind.TEXT;
    }

    private static boolean mayGoOn(Line line, Line next) {
        LineEdges.Start start = next.edges().start();
        return line.edges().end() != LineEdges.End.SENTENCE
                && line.edges().start() != LineEdges.Start.DATE
                && (start == LineEdges.Start.WORD || start == LineEdges.Start.CONTINUATION)
                && next.shape().han() > 0
                && !isIndented(line, next)
                && !isLatin(
                        line.text().charAt(line.shape().to() - 1),
                        next.text().charAt(next.shape().from()));
    }

    /** Whether the next line stands further in, or as far in as a paragraph does. */
    private static boolean isIndented(Line line, Line next) {
        int indent = next.shape().from();
        return indent > line.shape().from() || indent > 0 && next.text().charAt(0) == '\u3000';
    }

    private static boolean isLatin(char before, char after) {
        return before < 0x80 && after < 0x80 && Character.isLetter(before) && Character.isLetter(after);
    }

    /**
     * Whether the break between two lines cuts what no writer breaks: a pair of brackets, a word from its particle, a mark
     * from the word before it.
     */
    public static boolean cuts(Line line, Line next) {
        LineEdges edges = line.edges();
        return edges.isClosedBy(next.edges())
                || edges.end() == LineEdges.End.PARTICLE
                || next.edges().start() == LineEdges.Start.CONTINUATION;
    }

    /** Whether the break between two joined lines parts a word, or a verb or number from what belongs to it. */
    public static boolean partsWord(Line line, Line next) {
        LineEdges.End end = line.edges().end();
        return cuts(line, next) || end == LineEdges.End.NUMERAL || end == LineEdges.End.VERB;
    }

    /** Whether no other line of text touches these two, but for a heading above. */
    private boolean isAlone(int i) {
        boolean behind = i + 2 >= roles.length || lines.get(i + 2).isBlank();
        return behind && (i == 0 || lines.get(i - 1).isBlank());
    }

    /** Whether the sentence of a line is unfinished and ends on the next one. */
    private boolean leavesOff(Line line, Line next) {
        if (next.edges().end() != LineEdges.End.SENTENCE) {
            return false;
        }
        LineEdges edges = line.edges();
        return edges.end() == LineEdges.End.VERB
                || edges.end() == LineEdges.End.COMMA && line.shape().han() >= 12
                || edges.end() == LineEdges.End.NUMERAL && edges.clauses() > 0
                || edges.clauses() >= 2 && line.shape().han() >= 20 && isWordElsewhere(line, next);
    }

    /** Whether the characters on either side of the break stand side by side elsewhere in the draft: 科⏎研, 科研. */
    private boolean isWordElsewhere(Line line, Line next) {
        String word = "" + line.text().charAt(line.shape().to() - 1)
                + next.text().charAt(next.shape().from());
        if (Han.count(word) < 2 || searches == 0) {
            return false;
        }
        searches--;
        return lines.stream().anyMatch(l -> l.text().contains(word));
    }

    /** The last line of a title that begins on line {@code i} and is set on several: …关于…⏎…的通知; {@code i} if none does. */
    private int titleEnd(int i) {
        if (!isText(i)
                || !isTitleLine(lines.get(i))
                || !lines.get(i).text().contains("关于")
                || endsWithKind(lines.get(i))) {
            return i;
        }
        for (int j = i + 1; j < roles.length && j <= i + 2 && isText(j) && isTitleLine(lines.get(j)); j++) {
            if (lines.get(j).text().contains("关于")) {
                return i;
            }
            if (endsWithKind(lines.get(j))) {
                return j;
            }
        }
        return i;
    }

    /** Whether a line could be one of those a title is set on. */
    public static boolean isTitleLine(Line line) {
        LineEdges edges = line.edges();
        return isShort(line)
                && edges.start() != LineEdges.Start.LABEL
                && edges.start() != LineEdges.Start.DATE
                && edges.end() != LineEdges.End.SENTENCE
                && edges.clauses() == 0;
    }

    private static boolean isShort(Line line) {
        int length = line.shape().to() - line.shape().from();
        return length >= 4 && length <= 36;
    }

    private static boolean endsWithKind(Line line) {
        return DOCUMENT_KIND.matcher(Whitespace.removed(line.text())).find();
    }
}
