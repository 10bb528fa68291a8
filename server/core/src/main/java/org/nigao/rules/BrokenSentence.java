package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.Draft;
import org.nigao.draft.Line;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;

/** A sentence that is broken off and goes on behind blank lines or the number of a page. */
final class BrokenSentence {

    private static final int MOST_LINES = 4;
    private static final int LONGEST_NUMBER = 8;

    /** The number of a page stands behind blanks perhaps; no line of text need be looked at for it. */
    private static final int LONGEST_LINE = 120;

    private BrokenSentence() {}

    /** The paragraph in which the sentence goes on that a paragraph breaks off. */
    static Optional<Paragraph> before(Paragraph paragraph, Draft draft) {
        List<Paragraph> all = draft.paragraphs();
        List<Line> own = paragraph.line().lines();
        int index = paragraph.index() + 1;
        // Asked first: nearly every paragraph stands right above the next.
        if (index < all.size()
                && all.get(index).firstLine() <= paragraph.firstLine() + own.size()
                && !isPageNumber(all.get(index))) {
            return Optional.empty();
        }
        while (paragraph.role() == Role.BODY && index < all.size() && isPageNumber(all.get(index))) {
            index++;
        }
        if (paragraph.role() != Role.BODY
                || index >= all.size()
                || all.get(index).role() != Role.BODY
                || all.get(index).inline()) {
            return Optional.empty();
        }
        Paragraph next = all.get(index);
        int gap = next.firstLine() - paragraph.firstLine() - own.size();
        if (gap <= 0 || gap > MOST_LINES || SentenceEnd.hasPoint(paragraph.line()) || isPageNumber(paragraph)) {
            return Optional.empty();
        }
        boolean page = index > paragraph.index() + 1;
        boolean goesOn = page ? draft.goesOnBehindPage(paragraph, next) : draft.goesOnBehindBlank(paragraph, next);
        return goesOn ? Optional.of(next) : Optional.empty();
    }

    private static boolean isPageNumber(Paragraph paragraph) {
        // Asked of every paragraph in every version: its text is looked at last.
        boolean divider = paragraph.role() == Role.DIVIDER;
        if (paragraph.line().length() > LONGEST_LINE
                || !divider && !paragraph.line().glyphs().isFigures()) {
            return false;
        }
        String text = paragraph.text();
        int from = Whitespace.skip(text, 0);
        int to = Whitespace.trimEnd(text, from, text.length());
        return to - from <= LONGEST_NUMBER
                && (divider || text.substring(from, to).chars().allMatch(Character::isDigit));
    }
}
