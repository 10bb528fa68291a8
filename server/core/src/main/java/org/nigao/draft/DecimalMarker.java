package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.text.Span;

/** Labels of several numbers: 1.1 and 1.1.1, which count only where others of their kind stand beside them. */
public final class DecimalMarker {

    private static final int MOST_DIGITS = 2;

    /** Behind "3.5" these make a quantity of it. */
    private static final String QUANTITY = "%％‰万亿元个倍版米度级吨千公分次条项名人家户年月日时秒亩岁寸克升折折度℃°×+/～~—-–";

    /** Behind "2.69" and a blank. */
    private static final List<String> MEASURES = List.of(
            "万亿", "万元", "亿元", "亿吨", "万吨", "万人", "万户", "万亩", "万辆", "万千瓦", "亿千瓦", "个百分点", "亿立方米", "万立方米", "平方公里", "平方米",
            "%", "％", "‰", "公里");

    private DecimalMarker() {}

    /** Whether a character behind 3.5 makes a quantity of it. */
    public static boolean isQuantity(char behind) {
        return QUANTITY.indexOf(behind) >= 0;
    }

    /** The label that begins with the digit at an offset. */
    static Optional<Marker> at(String text, int start) {
        List<Integer> segments = new ArrayList<>();
        int from = start;
        int end = digitsEnd(text, from);
        segments.add(Numerals.ofArabic(text.substring(from, end)));
        while (end - from <= MOST_DIGITS && isPoint(charAt(text, end)) && Numerals.isArabic(charAt(text, end + 1))) {
            from = end + 1;
            end = digitsEnd(text, from);
            segments.add(end - from > MOST_DIGITS ? 0 : Numerals.ofArabic(text.substring(from, end)));
        }
        char next = charAt(text, end);
        if (segments.contains(0) || end - from > MOST_DIGITS || QUANTITY.indexOf(next) >= 0 || isMeasured(text, end)) {
            return Optional.empty();
        }
        boolean pointed = isPoint(next) || next == '、';
        Span label = new Span(start, pointed ? end + 1 : end);
        return Optional.of(new Marker(
                NumberStyle.DECIMAL,
                segments.get(segments.size() - 1),
                List.copyOf(segments.subList(0, segments.size() - 1)),
                label,
                new Span(from, end),
                pointed ? String.valueOf(next) : "",
                Whitespace.skip(text, label.end()),
                label.in(text),
                Marker.Confidence.NEEDS_COMPANY));
    }

    /** 2.69 万亿元: a space before what no title begins with. */
    private static boolean isMeasured(String text, int end) {
        int from = Whitespace.skip(text, end);
        return from > end && MEASURES.stream().anyMatch(m -> text.startsWith(m, from));
    }

    /** A point behind a numeral: plain, full-width, or the small one that some fonts' input methods give. */
    static boolean isPoint(char c) {
        return c == '.' || c == '．' || c == '﹒';
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Numerals.isArabic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }
}
