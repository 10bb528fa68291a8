package org.nigao.draft;

/**
 * What one look at a physical line tells, kept with it.
 *
 * @param from offset of the first character that is no white space; the length where there is none
 * @param to offset behind the last character that is no white space
 * @param han how many Chinese characters (CJK ideographs) stand in it
 * @param traditional how many of these belong to traditional script alone
 * @param width how wide it prints: 2 for a Chinese or full-width character, 1 for any other
 */
public record LineShape(int from, int to, int han, int traditional, int width) {

    static LineShape of(String text) {
        int from = Whitespace.skip(text, 0);
        int to = Whitespace.trimEnd(text, from, text.length());
        int han = 0;
        int traditional = 0;
        int width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Han.is(c)) {
                han++;
                traditional += Script.isTraditional(c) ? 1 : 0;
            }
            width += c < 0x1100 || Character.isLowSurrogate(c) ? 1 : Character.isHighSurrogate(c) ? 1 : 2;
        }
        return new LineShape(from, to, han, traditional, width);
    }

    public boolean isBlank() {
        return from == to;
    }
}
