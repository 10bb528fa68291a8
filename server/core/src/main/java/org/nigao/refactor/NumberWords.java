package org.nigao.refactor;

import java.util.Optional;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;

/** Numbers in the words of a label or a citation. */
final class NumberWords {

    private static final int LAST_CIRCLED = 20;

    private NumberWords() {}

    /** A number written as another was: 3 for 2, ３ for ２, 三 for 二. */
    static String like(String numeral, int number) {
        char first = numeral.charAt(0);
        if (first >= '０' && first <= '９') {
            StringBuilder wide = new StringBuilder();
            String.valueOf(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
            return wide.toString();
        }
        return Numerals.isArabic(first) ? String.valueOf(number) : Numerals.han(number);
    }

    /** A label in its standard form; empty where the form has no such number. */
    static Optional<String> label(NumberStyle style, int number) {
        return switch (style) {
            case HAN -> Optional.of(Numerals.han(number) + "、");
            case HAN_PAREN -> Optional.of("（" + Numerals.han(number) + "）");
            case ARABIC -> Optional.of(number + ".");
            case ARABIC_PAREN -> Optional.of("（" + number + "）");
            case ARABIC_HALF_PAREN -> Optional.of(number + "）");
            case CIRCLED ->
                number > LAST_CIRCLED ? Optional.empty() : Optional.of(String.valueOf((char) ('①' + number - 1)));
            case PART -> Optional.of("第" + Numerals.han(number) + "部分");
            case VOLUME -> Optional.of("第" + Numerals.han(number) + "编");
            case CHAPTER -> Optional.of("第" + Numerals.han(number) + "章");
            case SECTION -> Optional.of("第" + Numerals.han(number) + "节");
            case ARTICLE -> Optional.of("第" + Numerals.han(number) + "条");
            case LATIN, ROMAN, DECIMAL -> Optional.empty();
        };
    }

    /** How running text names a section: 第三部分, 第（二）项. */
    static String citation(NumberStyle style, int number) {
        return switch (style) {
            case PART, HAN -> "第" + Numerals.han(number) + "部分";
            case VOLUME, CHAPTER, SECTION, ARTICLE -> label(style, number).orElseThrow();
            case HAN_PAREN -> "第（" + Numerals.han(number) + "）项";
            case ARABIC_PAREN -> "第（" + number + "）项";
            default -> "第" + number + "项";
        };
    }

    /** Another label of a row, written as one of it is. */
    static Optional<String> label(Marker model, int number) {
        return number < 1 ? Optional.empty() : model.label(number);
    }
}
