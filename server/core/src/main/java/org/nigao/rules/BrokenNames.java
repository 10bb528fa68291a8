package org.nigao.rules;

import java.util.function.Supplier;
import org.nigao.draft.Han;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Pinyin;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Sequences;
import org.nigao.phrase.Slips;
import org.nigao.text.Span;

/**
 * Tells a slip in a name from another name: it makes neighbours that no two plans have.
 *
 * @param phrases of prior plans, with what stands side by side in them
 */
record BrokenNames(Supplier<Phrases> phrases) {

    /** So long a name is not formed twice by chance, but for the words beside it. */
    private static final int LONG = 7;

    /** Whether what is near a name can be nothing else, and nobody else tells it. */
    boolean in(Paragraph paragraph, Sought.Near near) {
        return !goesOn(paragraph, near)
                && !isTold(paragraph, near)
                && !mayBeWritten(near.written(), near.of().text());
    }

    /** Whether a phrase of prior plans is surely meant there, which says more than the draft does. */
    private boolean isTold(Paragraph paragraph, Sought.Near near) {
        Span span = near.span();
        return Slips.in(DictionaryWords.view(paragraph.text()), phrases.get()).stream()
                .anyMatch(slip -> slip.sure()
                        && slip.miss().start() < span.end()
                        && span.start() < slip.miss().end());
    }

    /** Whether its last character begins another word: 职业教育准入 has no 职业教育标准. */
    private boolean goesOn(Paragraph paragraph, Sought.Near near) {
        String text = DictionaryWords.view(paragraph.text());
        int end = near.span().end();
        return near.written().length() < near.of().text().length()
                && ((SoughtName) near.of()).differsAtEnd(near.written())
                && end < text.length()
                && Han.is(text.charAt(end))
                && Misheard.isWord(text, end - 1)
                && !SoughtSpot.isParticle(text.substring(end, end + 1));
    }

    /**
     * Whether what differs may be another word: others write such neighbours. What sounds alike needs to break but one pair of them;
     * where nobody was asked, everything may be.
     */
    private boolean mayBeWritten(String written, String name) {
        Phrases others = phrases.get();
        if (others.indexes().isEmpty()) {
            return true;
        }
        String view = DictionaryWords.view(written);
        int front = NameSlips.commonPrefix(view, name);
        int back = NameSlips.commonSuffix(view, name, Math.min(view.length(), name.length()) - front);
        boolean replaced = front + 1 + back == view.length() && view.length() == name.length();
        boolean alike = replaced && Pinyin.soundAlike(view.charAt(front), name.charAt(front));
        int pairs = 0;
        int broken = 0;
        for (int at = Math.max(0, front - 1); at < view.length() - back && at + 2 <= view.length(); at++) {
            pairs++;
            broken += others.isWritten(view.substring(at, at + 2)) ? 0 : 1;
        }
        boolean cut = view.length() < name.length() && view.length() >= LONG && !isWritten(view, front);
        return !cut && broken < Math.max(1, alike ? 1 : Math.min(2, pairs));
    }

    /** Whether others write what stands around the place where a character was left out: 产委会. */
    private boolean isWritten(String view, int at) {
        for (int from = Math.max(0, at - 2); from < at && from + Sequences.LONGEST <= view.length(); from++) {
            if (phrases.get().sequences().have(view, from, Sequences.LONGEST)) {
                return true;
            }
        }
        return false;
    }
}
