package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.draft.Numerals;
import org.nigao.text.Span;

/**
 * A number with what it counts by, such as 三个 or 12项.
 *
 * @param value at least 1
 * @param numeral where the number stands in the text it was read from
 * @param end offset behind the classifier
 */
record Counted(int value, Span numeral, int end) {

    private static final WordFinder CLASSIFIERS = new WordFinder(List.of(
            "个", "项", "大", "条", "点", "方面", "类", "种", "件", "步", "招", "场", "套", "张", "处", "座", "所", "家", "支", "名", "位",
            "部门", "部委"));

    private static final int LONGEST = 4;

    /** The one that begins just at an offset of a folded text. */
    static Optional<Counted> at(String text, int start) {
        if (start > 0 && isNumeral(text.charAt(start - 1))) {
            return Optional.empty();
        }
        int end = numeralEnd(text, start);
        if (end == start) {
            return Optional.empty();
        }
        int classifier = end < text.length() ? CLASSIFIERS.lengthAt(text, end) : 0;
        int value = classifier == 0 ? 0 : value(text.substring(start, end));
        return value == 0 ? Optional.empty() : Optional.of(new Counted(value, new Span(start, end), end + classifier));
    }

    static boolean isNumeral(char c) {
        return c == '两' || Numerals.isArabic(c) || Numerals.isHan(c);
    }

    /** A number written as another was: 2 as 两, which stands before classifiers. */
    static String numeral(int value, String like) {
        if (Numerals.isArabic(like.charAt(0))) {
            return String.valueOf(value);
        }
        return value == 2 ? "两" : Numerals.han(value);
    }

    private static int numeralEnd(String text, int from) {
        int end = from;
        boolean arabic = Numerals.isArabic(text.charAt(from));
        while (end < text.length() && isNumeral(text.charAt(end)) && Numerals.isArabic(text.charAt(end)) == arabic) {
            end++;
        }
        return end;
    }

    /** 0 for what is no small number. */
    private static int value(String numeral) {
        if (Numerals.isArabic(numeral.charAt(0))) {
            return numeral.length() > 2 ? 0 : Numerals.ofArabic(numeral);
        }
        OptionalInt value = numeral.equals("两") ? OptionalInt.of(2) : Numerals.ofHan(numeral);
        return value.orElse(0);
    }
}
