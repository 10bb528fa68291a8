package org.nigao.draft;

/** Chinese characters. */
public final class Han {

    private Han() {}

    /** Whether a unit is a CJK ideograph of the basic planes, 〇 included; halves of astral characters are not. */
    public static boolean is(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || isRare(c);
    }

    /** Apart, so that the question most characters answer at once is small enough for every compiler to put where it is asked. */
    private static boolean isRare(char c) {
        return c >= '\u3400' && c <= '\u4dbf' || c == '\u3007' || c >= '\uf900' && c <= '\ufaff';
    }

    public static int count(CharSequence text) {
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                han++;
            }
        }
        return han;
    }
}
