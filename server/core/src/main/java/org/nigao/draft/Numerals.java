package org.nigao.draft;

import java.util.List;
import java.util.OptionalInt;

/** Chinese, arabic, roman and enclosed numerals: reading and writing. */
public final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String FORMAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";

    /** One more than the value of each digit from 〇 to 零, the first and the last of them in order of code; 0 for others. */
    private static final byte[] VALUES = values();

    private static final String[] ROMAN_ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] ROMAN_TENS = {"", "X", "XX", "XXX"};

    private Numerals() {}

    /** Whether a character can stand in a Chinese numeral of a heading; 两 and 千 cannot. */
    public static boolean isHan(char c) {
        return digit(c) >= 0 || unit(c) > 0;
    }

    /** Whether a character is an arabic digit of either width. */
    public static boolean isArabic(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** The value of 十三, 二十, 一百零五, 二〇; empty for what is no number, such as 二三 or 十十. */
    public static OptionalInt ofHan(CharSequence text) {
        boolean positional = true;
        for (int i = 0; i < text.length(); i++) {
            positional &= unit(text.charAt(i)) == 0;
        }
        return positional ? ofDigits(text) : ofUnits(text);
    }

    private static OptionalInt ofDigits(CharSequence text) {
        int value = 0;
        boolean zero = false;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            zero |= digit == 0;
            value = value * 10 + digit;
        }
        boolean plausible = text.length() == 1 || zero && text.length() <= 3 && digit(text.charAt(0)) > 0;
        return plausible && value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private static OptionalInt ofUnits(CharSequence text) {
        int value = 0;
        int digit = -1;
        int lastUnit = 1000;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = unit(c);
            if (unit == 0) {
                if (digit > 0) {
                    return OptionalInt.empty();
                }
                digit = digit(c);
            } else {
                if (unit >= lastUnit || digit == 0 || digit < 0 && unit == 100) {
                    return OptionalInt.empty();
                }
                value += unit * Math.max(digit, 1);
                lastUnit = unit;
                digit = -1;
            }
        }
        return digit == 0 ? OptionalInt.empty() : OptionalInt.of(value + Math.max(digit, 0));
    }

    /** 13 as 十三; from 1 to 999. */
    public static String han(int value) {
        if (value < 10) {
            return String.valueOf(DIGITS.charAt(value));
        }
        StringBuilder text = new StringBuilder();
        int hundreds = value / 100;
        int rest = value % 100;
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds % 10)).append('百');
            if (rest > 0 && rest < 10) {
                text.append('零');
            }
        }
        if (rest >= 10) {
            if (hundreds > 0 || rest >= 20) {
                text.append(DIGITS.charAt(rest / 10));
            }
            text.append('十');
        }
        if (rest % 10 > 0) {
            text.append(DIGITS.charAt(rest % 10));
        }
        return text.toString();
    }

    /** The value of arabic digits of either width, at most nine of them. */
    public static int ofArabic(CharSequence text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + (text.charAt(i) & 0xF);
        }
        return value;
    }

    /** The value of a roman numeral up to 39, upper or lower case; empty for other letters and for IIII. */
    public static OptionalInt ofRoman(String text) {
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        for (int value = 1; value < 40; value++) {
            if (roman(value).equals(upper)) {
                return OptionalInt.of(value);
            }
        }
        return OptionalInt.empty();
    }

    /** 4 as IV; from 1 to 39. */
    public static String roman(int value) {
        return ROMAN_TENS[value / 10] + ROMAN_ONES[value % 10];
    }

    static int digit(char c) {
        return c < '〇' || c > '零' ? -1 : VALUES[c - '〇'] - 1;
    }

    private static int unit(char c) {
        return c == '十' || c == '拾' ? 10 : c == '百' || c == '佰' ? 100 : 0;
    }

    private static byte[] values() {
        byte[] values = new byte['零' - '〇' + 1];
        for (String digits : List.of(DIGITS, FORMAL, FORMAL_TRADITIONAL)) {
            for (int value = 0; value < digits.length(); value++) {
                values[digits.charAt(value) - '〇'] = (byte) (value + 1);
            }
        }
        return values;
    }
}
