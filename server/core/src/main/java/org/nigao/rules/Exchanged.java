package org.nigao.rules;

import org.nigao.phrase.Sequences;

/** Tells two neighbours that were typed in the wrong order, 乡村兴振 for 乡村振兴: nobody else writes them so, and everybody the other way round. */
final class Exchanged {

    /** Numbers and particles stand before and behind anything. */
    private static final String EITHER = "一二三四五六七八九十百千万亿零两几年月日的了和与及或等之在对为是并将以向从到由把被不也都就而其该此各每这那个";

    private Exchanged() {}

    /** Whether the two characters of a view from an offset on, which nobody else has side by side there, are that. */
    static boolean isSlip(String view, int at, Sequences others) {
        char first = view.charAt(at);
        char second = view.charAt(at + 1);
        if (view.charAt(at - 1) == Sequences.BORDER || view.charAt(at + 2) == Sequences.BORDER) {
            return false; // too little shows what is meant: 排摸, 海滨
        }
        if (first == second || EITHER.indexOf(first) >= 0 || EITHER.indexOf(second) >= 0) {
            return false;
        }
        // Parts of two words that are right: 安全产生 has none.
        if (Misheard.isWord(view, at - 1) && Misheard.isWord(view, at + 1)) {
            return false;
        }
        String mended = view.substring(0, at) + second + first + view.substring(at + 2);
        return Misheard.isWord(mended, at) && reads(mended, at, others);
    }

    /** Whether others write all that is around two characters. */
    private static boolean reads(String view, int at, Sequences others) {
        for (int from = Math.max(0, at - 2); from <= at + 1 && from + Sequences.LONGEST <= view.length(); from++) {
            if (!others.have(view, from, Sequences.LONGEST)) {
                return false;
            }
        }
        return true;
    }
}
