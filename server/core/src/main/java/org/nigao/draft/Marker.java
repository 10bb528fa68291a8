package org.nigao.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nigao.text.Span;

/**
 * A number in front of a heading or item (序号).
 *
 * @param style its form
 * @param value the number itself; for {@link NumberStyle#DECIMAL} the last segment
 * @param prefix for 1.2.3 the segments before the last (1, 2); empty for the other forms
 * @param label logical offsets of the whole label with its separator, such as "（一）" or "1、"
 * @param numeral logical offsets of the digits alone, such as "一"
 * @param separator what stands behind the numeral and is no bracket: "、", ".", "" …
 * @param content logical offset of the first character behind the label and its spaces
 * @param text the label as written
 * @param confidence how sure the form alone makes us
 */
public record Marker(
        NumberStyle style,
        int value,
        List<Integer> prefix,
        Span label,
        Span numeral,
        String separator,
        int content,
        String text,
        Confidence confidence) {

    /**
     * The numeral for another value, in the form and width of this one: 三 for 二, ３ for ２, ③ for ②. Empty where the
     * form has no such numeral.
     */
    public Optional<String> numeral(int other) {
        char first = text.charAt(numeral.start() - label.start());
        if (EnclosedNumerals.of(first).isPresent()) {
            return EnclosedNumerals.like(first, other);
        }
        return switch (style) {
            case LATIN ->
                other > 26
                        ? Optional.empty()
                        : Optional.of(String.valueOf((char) ((first < 'a' ? 'A' : 'a') + other - 1)));
            case ROMAN ->
                other > 39
                        ? Optional.empty()
                        : Optional.of(
                                first < 'a'
                                        ? Numerals.roman(other)
                                        : Numerals.roman(other).toLowerCase(Locale.ROOT));
            default ->
                Optional.of(
                        first >= '０' && first <= '９'
                                ? fullWidth(other)
                                : Numerals.isArabic(first) ? String.valueOf(other) : Numerals.han(other));
        };
    }

    /**
     * Whether it says the number of the one before it once more. A lower form with a 1 does not: 一、1. is a heading without
     * words and its first item.
     */
    boolean repeats(Marker before) {
        return value == before.value
                && prefix.isEmpty()
                && (style == before.style
                        || value > 1 && isHeadingForm() && before.isHeadingForm()
                        || isHeadingForm() && style.defaultLevel() < before.style.defaultLevel());
    }

    private boolean isHeadingForm() {
        return switch (style) {
            case HAN, HAN_PAREN, ARABIC, ARABIC_PAREN, ARABIC_HALF_PAREN -> true;
            default -> false;
        };
    }

    /** The label with another value in place of its own, as it would be written in the same form. */
    public Optional<String> label(int other) {
        return numeral(other)
                .map(n -> text.substring(0, numeral.start() - label.start())
                        + n
                        + text.substring(numeral.end() - label.start()));
    }

    private static String fullWidth(int value) {
        StringBuilder wide = new StringBuilder();
        for (char digit : String.valueOf(value).toCharArray()) {
            wide.append((char) (digit - '0' + '０'));
        }
        return wide.toString();
    }

    /** How sure a label is one. */
    public enum Confidence {
        SURE,
        /** Counts only where others of its form stand beside it: "一，", "一 ", "3.1", a roman I. */
        NEEDS_COMPANY
    }
}
