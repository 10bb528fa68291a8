package org.nigao.rules;

import org.nigao.draft.Han;
import org.nigao.phrase.Sequences;

/** Tells a character that was typed twice, 空间间, from the end of a word and the beginning of the next, 工作作风, and from 人人. */
final class DoubledCharacter {

    /** Numbers, which stand side by side for themselves. */
    private static final String NUMBERS = "一二三四五六七八九十百千万亿零两几";

    /** They end names and begin words, 市市场监管局, 委员会会同, 立法法, or are words by themselves. */
    private static final String BOTH =
            "市县区省州镇乡村部局厂院个校所站库路桥河湖港会司团队组署厅委室处科办行社店馆园场国府党军民人家员者长性化度率量额费税金产品业物件法权力学期时后前内外上下中间里";

    private DoubledCharacter() {}

    /**
     * Whether the two equal characters of a text from an offset on are one too many: nobody else writes them with their neighbours, with
     * one of them everybody does, and it is part of a common word on one side only.
     */
    static boolean isSlip(String text, int at, Sequences others) {
        return Misheard.isWord(text, at - 1) != Misheard.isWord(text, at + 1)
                && BOTH.indexOf(text.charAt(at)) < 0
                && NUMBERS.indexOf(text.charAt(at)) < 0
                && !Misheard.isWord(text, at)
                && isUnknown(Sequences.view(text), at + 1, others);
    }

    private static boolean isUnknown(String view, int at, Sequences others) {
        char unit = view.charAt(at);
        char before = view.charAt(at - 1);
        char behind = view.charAt(at + 2);
        return unit != before
                && unit != behind
                && !isPair(view, at - 2)
                && !isPair(view, at + 2)
                && (before == Sequences.BORDER || !others.have(view, at - 1, Sequences.LONGEST))
                && (behind == Sequences.BORDER || !others.have(view, at, Sequences.LONGEST))
                && reads(view.substring(0, at) + view.substring(at + 1), at, others);
    }

    /** 清清楚楚. */
    private static boolean isPair(String view, int at) {
        return at >= 0 && at + 1 < view.length() && view.charAt(at) == view.charAt(at + 1) && Han.is(view.charAt(at));
    }

    /** Whether others write all that is around a character. */
    private static boolean reads(String view, int at, Sequences others) {
        for (int from = Math.max(0, at - 2); from <= at && from + Sequences.LONGEST <= view.length(); from++) {
            if (!others.have(view, from, Sequences.LONGEST)) {
                return false;
            }
        }
        return true;
    }
}
