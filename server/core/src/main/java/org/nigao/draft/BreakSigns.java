package org.nigao.draft;

import java.util.regex.Pattern;

/**
 * What a line by itself tells of a sentence that may be broken off at its end, or go on on it; kept with the line.
 *
 * @param mayBreakOff whether words may be broken off at its end: not behind a note
 * @param endsWithKind whether it ends with the kind of a document, as titles do
 * @param isProse whether it ends a sentence, or is long enough to be a part of one; what ends in a colon may be an addressee
 * @param isLaidOut whether blanks make columns of its words
 * @param hasBlank whether a blank stands among its words, as in 王 伟
 * @param hasSentence whether a sentence ends on it
 */
record BreakSigns(
        boolean mayBreakOff,
        boolean endsWithKind,
        boolean isProse,
        boolean isLaidOut,
        boolean hasBlank,
        boolean hasSentence) {

    private static final int FEWEST_BEHIND_A_SENTENCE = 12;
    private static final int LONGEST_LABEL = 12;

    /** The last characters of what {@link #DOCUMENT_KIND} finds. */
    private static final String LAST_OF_KIND = "知见复函报告定法示案划点要施领）)";

    private static final Pattern DOCUMENT_KIND =
            Pattern.compile("(?:的?(?:通知|意见|批复|复函|函|通报|公告|决定|办法|规定|报告|请示|方案|规划|要点|计划|纲要|措施|条例)(?:[（(].{1,12}[）)])?)$");

    /** Those of a line that is not blank. */
    static BreakSigns of(Line line) {
        return new BreakSigns(
                mayBreakOff(line),
                endsWithKind(line),
                isProse(line),
                isLaidOut(line),
                hasBlank(line),
                line.text().indexOf('。') >= 0);
    }

    private static boolean mayBreakOff(Line line) {
        String text = line.text();
        int end = line.shape().to();
        int note = "）)".indexOf(text.charAt(end - 1)) < 0
                ? -1
                : Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end));
        char last = text.charAt(end - 1);
        return (Character.isLetterOrDigit(last) || "，、）)》”％%".indexOf(last) >= 0)
                && (note < 1 || text.charAt(note - 1) != '。');
    }

    private static boolean endsWithKind(Line line) {
        char last = line.text().charAt(line.shape().to() - 1);
        return LAST_OF_KIND.indexOf(last) >= 0
                && DOCUMENT_KIND.matcher(Whitespace.removed(line.text())).find();
    }

    private static boolean isProse(Line line) {
        LineEdges edges = line.edges();
        boolean colon = "：:".indexOf(line.text().charAt(line.shape().to() - 1)) >= 0;
        return edges.end() == LineEdges.End.SENTENCE && !colon
                || edges.clauses() > 0 && line.shape().han() >= FEWEST_BEHIND_A_SENTENCE;
    }

    /** Blanks between words are columns. */
    private static boolean isLaidOut(Line line) {
        String text = line.text();
        for (int i = behindLabel(line); i + 1 < line.shape().to(); i++) {
            if (Whitespace.is(text.charAt(i)) && Whitespace.is(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBlank(Line line) {
        for (int i = behindLabel(line); i < line.shape().to(); i++) {
            if (Whitespace.is(line.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where blanks tell something: those behind a label do not. The end of a line without any. */
    private static int behindLabel(Line line) {
        LineShape shape = line.shape();
        if (!line.glyphs().hasBlank()) {
            return shape.to();
        }
        boolean label = line.edges().start() == LineEdges.Start.LABEL;
        return Math.min(shape.to(), shape.from() + (label ? LONGEST_LABEL : 1));
    }
}
