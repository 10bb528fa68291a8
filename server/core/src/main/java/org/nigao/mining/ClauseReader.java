package org.nigao.mining;

import java.util.ArrayList;
import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Reading;
import org.nigao.draft.Role;
import org.nigao.text.Span;

/** The clauses of a plan's body. Items of an enumeration joined by 、 stay together, and so do quotation marks and what they quote. */
final class ClauseReader {

    private static final int SHORTEST = 3;
    private static final String INSIDE = "、“”·";
    private static final String POINTS = "，。；：";

    /** Where what stands before goes on behind: a bracket opens, a title is named, a figure is given. */
    private static final String SEAMS_BEHIND = "（(《〈〔[【%％‰℃/-—~～.．+±=<>≤≥×";

    private static final String SEAMS_BEFORE = "）)》〉〕]】%％‰℃/-—~～.．+±=<>≤≥×";

    private ClauseReader() {}

    static List<Clause> of(Draft draft) {
        List<Clause> clauses = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.role() == Role.BODY) {
                clauses(paragraph, clauses);
            }
        }
        return clauses;
    }

    private static void clauses(Paragraph paragraph, List<Clause> into) {
        Reading reading = paragraph.line().reading();
        String text = paragraph.line().folded();
        boolean isVerbatim = text.equals(reading.text());
        int from = Math.min(
                text.length(), paragraph.line().marker().map(Marker::content).orElse(0));
        int length = text.length();
        for (int i = from; i <= length; i++) {
            if (i == length || !isInside(text.charAt(i))) {
                if (i - from >= SHORTEST) {
                    char opens = border(text, from - 1, SEAMS_BEFORE);
                    char closes = border(text, i, SEAMS_BEHIND);
                    boolean stands = isVerbatim || reading.text().regionMatches(from, text, from, i - from);
                    int source = stands ? source(paragraph, reading, from, i) : Clause.ELSEWHERE;
                    into.add(new Clause(text, from, i, opens, closes, source));
                }
                from = i + 1;
            }
        }
    }

    private static char border(String text, int at, String seams) {
        // Points stand there nearly always, and are asked for before the two dozen others.
        return at >= 0
                        && at < text.length()
                        && POINTS.indexOf(text.charAt(at)) < 0
                        && seams.indexOf(text.charAt(at)) >= 0
                ? Texts.SEAM
                : Texts.BORDER;
    }

    private static boolean isInside(char c) {
        return c >= '一' && c <= '龥' || Character.isLetterOrDigit(c) || INSIDE.indexOf(c) >= 0;
    }

    private static int source(Paragraph paragraph, Reading reading, int from, int to) {
        if (!paragraph.line().isJoined() && reading.residue().isEmpty()) {
            return paragraph.start() + from;
        }
        Span span = paragraph.span(reading.logical(new Span(from, to)));
        return span.length() == to - from ? span.start() : Clause.ELSEWHERE;
    }
}
