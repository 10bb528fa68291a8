package org.nigao.text;

/** The unit that the columns of a {@link LineColumn} count. */
public enum PositionEncoding {
    UTF8,
    UTF16,
    UTF32;

    /** How many units the code point takes; a lone surrogate counts as the replacement character. */
    int units(int codePoint) {
        return switch (this) {
            case UTF8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            case UTF16 -> Character.charCount(codePoint);
            case UTF32 -> 1;
        };
    }
}
