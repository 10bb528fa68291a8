package org.nigao.mining;

import java.util.ArrayList;
import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Reading;
import org.nigao.draft.Role;
import org.nigao.draft.Script;
import org.nigao.text.Span;

/** The clauses of a plan's body. Items of an enumeration joined by 、 stay together, and so do quotation marks and what they quote. */
final class ClauseReader {

    private static final int SHORTEST = 3;
    private static final String INSIDE = "、“”·";

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
        String text = Script.folded(reading.text());
        int from = Math.min(
                text.length(), paragraph.line().marker().map(Marker::content).orElse(0));
        for (int i = from; i <= text.length(); i++) {
            if (i == text.length() || !isInside(text.charAt(i))) {
                if (i - from >= SHORTEST) {
                    char opens = border(text, from - 1, SEAMS_BEFORE);
                    char closes = border(text, i, SEAMS_BEHIND);
                    int source = source(paragraph, reading, text, from, i);
                    into.add(new Clause(text.substring(from, i), opens, closes, source));
                }
                from = i + 1;
            }
        }
    }

    private static char border(String text, int at, String seams) {
        return at >= 0 && at < text.length() && seams.indexOf(text.charAt(at)) >= 0 ? Texts.SEAM : Texts.BORDER;
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || INSIDE.indexOf(c) >= 0;
    }

    private static int source(Paragraph paragraph, Reading reading, String folded, int from, int to) {
        Span span = paragraph.span(reading.logical(new Span(from, to)));
        boolean same = span.length() == to - from && reading.text().startsWith(folded.substring(from, to), from);
        return same ? span.start() : Clause.ELSEWHERE;
    }
}
