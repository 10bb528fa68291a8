package org.nigao.rules;

import java.util.Arrays;
import org.nigao.draft.Pinyin;
import org.nigao.phrase.Contrasts;

/** Tells whether one form of a name is a slip for another, or the name of something else. */
final class NameSlips {

    static final int SHORTEST = 4;

    /** From here on two characters may differ: 高新技术产业开发区, 高新科技产业开发区. */
    private static final int LONG_ENOUGH_FOR_TWO = 8;

    /** From here on a name without one of its words is still that name: 水旱灾害（风险）普查办公室. */
    private static final int LONG_ENOUGH_TO_LEAVE_OUT = 7;

    /** One with a word more may be a part of what has the name: 水生生物（关键）洄游通道. */
    private static final int LONG_ENOUGH_TO_PUT_IN = 9;

    /** From here on the same words in another order are no other name: 政务服务便民热线, 政务便民服务热线. */
    static final int LONG_ENOUGH_TO_TURN = 6;

    static final int EDGE = 2;

    /** Shorter names must have two characters in common before the slip: 一城一策, 一点一策 are two. */
    private static final int FEWEST_TO_BEGIN_ALIKE = 5;

    /** Left out or put in, these make another name, not a slip: 副中心, 总指挥部. */
    private static final String MODIFIERS = "副准总分主新老大小省市县区国州各级类型化性站所局部院校段期批不出其一二三四五六七八九十两几";

    private NameSlips() {}

    /** How often the other form stands. */
    enum Usual {
        ONCE,
        OFTEN
    }

    /**
     * Whether one character was replaced, left out or put in, or words have changed places, and that makes no other name. More
     * is asked of what stands twice than of what is written everywhere else.
     */
    static boolean isSlip(String one, String other, Usual usual) {
        boolean often = usual == Usual.OFTEN;
        int front = commonPrefix(one, other);
        int back = commonSuffix(one, other, Math.min(one.length(), other.length()) - front);
        String here = one.substring(front, one.length() - back);
        String there = other.substring(front, other.length() - back);
        int least = Math.min(one.length(), other.length());
        if (isExchanged(here, there) && (often ? front + back > 0 : front > 0 && back > 0)) {
            return true;
        }
        if (here.length() == there.length() && here.length() > 2) {
            return often
                    && least >= LONG_ENOUGH_TO_TURN
                    && back > 0
                    && sorted(here).equals(sorted(there));
        }
        if (other.length() < SHORTEST) {
            return false;
        }
        if (often
                && (one.length() <= other.length()
                        ? BodyNames.areLike(one, other)
                        : BodyNames.areOfOneQuoted(one, other))) {
            return true;
        }
        boolean heard = here.length() == 1
                && there.length() == 1
                && Pinyin.soundAlike(here.charAt(0), there.charAt(0))
                && !tellApart(here, there);
        if (heard && often && (front > 1 || back >= FEWEST_TO_BEGIN_ALIKE)) {
            return true;
        }
        boolean begins = front > 1 || front == 1 && (least >= FEWEST_TO_BEGIN_ALIKE || often && back > 1);
        if (!begins || isSeries(one)) {
            return false;
        }
        if (here.isEmpty() || there.isEmpty()) {
            String more = here + there;
            return more.length() == 1 && isForgotten(more)
                    || BodyNames.areOne(one, other)
                    || often
                            && least >= (here.isEmpty() ? LONG_ENOUGH_TO_LEAVE_OUT : LONG_ENOUGH_TO_PUT_IN)
                            && front > EDGE
                            && back > EDGE
                            && isForgottenWord(more);
        }
        return here.length() == 1 && there.length() == 1
                ? !tellApart(here, there)
                : least >= LONG_ENOUGH_FOR_TWO && front >= EDGE && isWordForAnother(here, there);
    }

    static int commonPrefix(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    static int commonSuffix(String one, String other, int most) {
        int common = 0;
        while (common < most && one.charAt(one.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
            common++;
        }
        return common;
    }

    /** 省级, 市级; 区域级, 区域型. */
    static boolean tellApart(String here, String there) {
        return Contrasts.tellApart(here, there) || here.equals("级") || there.equals("级");
    }

    /** Whether a name with or without a character is the same name. */
    static boolean isForgotten(String character) {
        return MODIFIERS.indexOf(character) < 0;
    }

    private static boolean isForgottenWord(String word) {
        return word.length() == 2
                && Misheard.isWord(word, 0)
                && isForgotten(word.substring(0, 1))
                && isForgotten(word.substring(1));
    }

    /** 一城一策, 一企一策: what differs is what they are for. */
    private static boolean isSeries(String name) {
        return name.length() == SHORTEST && name.charAt(0) == name.charAt(2);
    }

    /** 试验 and 验试. */
    private static boolean isExchanged(String here, String there) {
        return here.length() == 2
                && there.length() == 2
                && here.charAt(0) == there.charAt(1)
                && here.charAt(1) == there.charAt(0);
    }

    /** 技术 and 科技: another word with a character in common. */
    private static boolean isWordForAnother(String here, String there) {
        return here.length() == 2
                && there.length() == 2
                && (there.indexOf(here.charAt(0)) >= 0 || there.indexOf(here.charAt(1)) >= 0);
    }

    /** The characters of a name in order: the same for words in another order. */
    static String sorted(String text) {
        char[] units = text.toCharArray();
        Arrays.sort(units);
        return new String(units);
    }
}
