package org.nigao.draft;

/** Characters that are mistaken for a numeral: a kana dash for 一, a radical for 二, the letter l or a stroke for 1. */
public final class Lookalikes {

    private static final String DISGUISED = "⼀⼆⼋⼗ー—―－-–━ㄧ㇐ニ＝ミ彡Ξハ＋";
    private static final String MEANT = "一二八十一一一一一一一一一二二三三三八十";

    private Lookalikes() {}

    /** The Chinese numeral that a character stands in for; 0 where it stands in for none. */
    public static char han(char c) {
        int at = DISGUISED.indexOf(c);
        return at < 0 ? 0 : MEANT.charAt(at);
    }

    /** The arabic digit that a letter stands in for; 0 where it stands in for none. */
    public static char arabic(char c) {
        return c == 'l' || c == 'I' || isStroke(c) ? '1' : c == 'O' || c == 'o' ? '0' : c == 'З' ? '3' : 0;
    }

    /** A bar or the stroke that is a radical by itself. */
    static boolean isStroke(char c) {
        return c == '|' || c == '｜' || c == '丨' || c == '⼁';
    }
}
