package org.nigao.rules;

import java.util.regex.Pattern;
import org.nigao.draft.ClauseEdges;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Whitespace;

/** How a paragraph begins. */
final class SentenceStart {

    /** GB/T 15834 5.1.1: a point never begins a line; nor does the second of a pair of marks. */
    private static final String NEVER_FIRST = "，、；：。！？）》〉”";

    /** Particles that lean on a word in front of them, and not the words that begin with such a character. */
    private static final Pattern PARTICLE = Pattern.compile("的(?![确士卢])|了(?![解然却结望不])|们|着(?![力眼重手实陆装火色想急落墨])"
            + "|及(?![时早格])|或(?![许])|等(?=[，。；、的]|方面|[一二三四五六七八九十]+[个项大])");

    /** Below this the first two characters stand inside clauses and never at their beginning. */
    private static final double INSIDE = -5.5;

    private SentenceStart() {}

    /** Whether it begins with a mark that stands behind words only. */
    static boolean isPoint(LogicalLine line) {
        int from = Whitespace.skip(line.text(), 0);
        return from < line.length() && NEVER_FIRST.indexOf(line.text().charAt(from)) >= 0;
    }

    /** Whether what should stand in front is missing: it begins with a point, with a particle, or in the middle of a word. */
    static boolean isCutOff(LogicalLine line) {
        String text = line.text();
        int from = Whitespace.skip(text, 0);
        if (from + 1 >= text.length() || line.marker().isPresent()) {
            return false;
        }
        boolean sentences = text.indexOf('，', from) > 0 || text.indexOf('。', from) > 0;
        return sentences
                && (NEVER_FIRST.indexOf(text.charAt(from)) >= 0
                        || PARTICLE.matcher(text).region(from, text.length()).lookingAt()
                        || Han.is(text.charAt(from)) && ClauseEdges.begins(text, from) < INSIDE);
    }
}
