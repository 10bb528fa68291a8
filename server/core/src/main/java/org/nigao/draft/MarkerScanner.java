package org.nigao.draft;

import static org.nigao.draft.Marker.Confidence.NEEDS_COMPANY;
import static org.nigao.draft.Marker.Confidence.SURE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.draft.Marker.Confidence;
import org.nigao.text.Span;

/**
 * Recognises the number in front of a heading, and leaves alone what only looks like one: 1.5亿元, 三、四季度,
 * （一）至（三）项, 10:30. Looks at one place of one text; whether company is there is for the outline to say.
 */
final class MarkerScanner {

    private static final String PART_UNITS = "编編章节節条條篇";
    private static final String BULLETS = "•·●■◆▲★-*#>";
    /** 一、二线: what follows a pair of neighbouring numbers that are no label. */
    private static final List<String> PAIR_NOUNS =
            List.of("产业", "線", "线", "级", "季度", "期", "类", "档", "批", "次", "等奖", "号", "年", "月", "日", "季", "号楼", "届");

    private final String text;
    private final int start;

    private MarkerScanner(String text, int start) {
        this.text = text;
        this.start = start;
    }

    /** The marker a line begins with, behind white space, bullets and Markdown's signs. */
    static Optional<Marker> atStart(String text) {
        int at = Whitespace.skip(text, 0);
        while (at < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0 && !isDashNumeral(text, at)) {
            at = Whitespace.skip(text, at + 1);
        }
        if (at >= text.length()) {
            return Optional.empty();
        }
        Optional<Marker> marker = at(text, at);
        return marker.isPresent() ? marker : behindPageNumber(text, at);
    }

    /** Whether a number of one of the four forms of headings can begin with a character. */
    static boolean mayBegin(char c) {
        return c == '（'
                || c == '('
                || Numerals.isArabic(c)
                || Numerals.isHan(c)
                || EnclosedNumerals.of(c).isPresent();
    }

    /** The marker that begins just here. */
    static Optional<Marker> at(String text, int start) {
        char c = text.charAt(start);
        MarkerScanner scanner = new MarkerScanner(text, start);
        if (c == '第') {
            return scanner.part();
        }
        if (c == '（' || c == '(') {
            return scanner.bracketed();
        }
        if (Numerals.isArabic(c)) {
            return scanner.arabic();
        }
        if (Numerals.isHan(c) || Lookalikes.han(c) != 0) {
            return scanner.han();
        }
        if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || Lookalikes.isStroke(c)) {
            boolean digits = Lookalikes.arabic(c) != 0 && Numerals.isArabic(scanner.charAt(start + 1));
            return digits ? scanner.digitsWithLetters(start) : LetteredMarker.at(text, start);
        }
        return EnclosedNumerals.of(c).flatMap(scanner::enclosed);
    }

    /** PDF text: the number of the page before glued to a heading, 15三、强化…. */
    private static Optional<Marker> behindPageNumber(String text, int at) {
        int digits = at;
        while (digits < text.length() && digits - at < 4 && Numerals.isArabic(text.charAt(digits))) {
            digits++;
        }
        if (digits == at || digits - at > 3 || digits >= text.length() || !Numerals.isHan(text.charAt(digits))) {
            return Optional.empty();
        }
        return at(text, digits)
                .filter(m -> m.style() == NumberStyle.HAN && m.separator().equals("、"));
    }

    private static boolean isDashNumeral(String text, int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) == '、';
    }

    private Optional<Marker> part() {
        int end = start + 1;
        boolean arabic = charAt(end) != 0 && Numerals.isArabic(charAt(end));
        while (end < text.length()
                && end - start <= 5
                && (arabic ? Numerals.isArabic(charAt(end)) : Numerals.isHan(charAt(end)))) {
            end++;
        }
        if (end == start + 1) {
            return Optional.empty();
        }
        Span numeral = new Span(start + 1, end);
        OptionalInt value =
                arabic ? OptionalInt.of(Numerals.ofArabic(numeral.in(text))) : Numerals.ofHan(numeral.in(text));
        int unit = text.startsWith("部分", end) ? 2 : PART_UNITS.indexOf(charAt(end)) >= 0 ? 1 : 0;
        if (value.isEmpty() || unit == 0 || value.getAsInt() == 0) {
            return Optional.empty();
        }
        NumberStyle style = switch (charAt(end)) {
            case '章' -> NumberStyle.CHAPTER;
            case '节', '節' -> NumberStyle.SECTION;
            case '条', '條' -> NumberStyle.ARTICLE;
            case '编', '編' -> NumberStyle.VOLUME;
            default -> NumberStyle.PART;
        };
        int behind = end + unit;
        char next = charAt(behind);
        // In Markdown the emphasis of a label may end here: **第一条** 为了….
        boolean alone = next == 0 || Whitespace.is(next) || next == '*';
        boolean pointed = "：:、.．﹒，".indexOf(next) >= 0;
        boolean reads = Han.is(next) && "的中之至和到与及或第款项所".indexOf(next) < 0 && !text.startsWith("规定", behind);
        if (!alone && !pointed && !reads && "“《".indexOf(next) < 0) {
            return Optional.empty();
        }
        Span label = new Span(start, pointed ? behind + 1 : behind);
        String separator = pointed ? String.valueOf(next) : "";
        return marker(style, value.getAsInt(), numeral, label, separator, alone ? SURE : NEEDS_COMPANY);
    }

    private Optional<Marker> bracketed() {
        int from = Whitespace.skip(text, start + 1);
        int end = from;
        boolean arabic = Numerals.isArabic(charAt(from));
        boolean disguised = false;
        StringBuilder digits = new StringBuilder();
        while (end < text.length() && end - from <= 5) {
            char c = charAt(end);
            char plain = arabic ? Lookalikes.arabic(c) : Lookalikes.han(c);
            if (plain == 0 && !(arabic ? Numerals.isArabic(c) : Numerals.isHan(c))) {
                break;
            }
            disguised |= plain != 0;
            digits.append(plain == 0 ? c : plain);
            end++;
        }
        int close = Whitespace.skip(text, end);
        if (charAt(close) != '）' && charAt(close) != ')') {
            return end == from ? bracketedLetter(from) : Optional.empty();
        }
        if (end == from || arabic && end - from > 3 || isReference(close + 1)) {
            return Optional.empty();
        }
        OptionalInt value = arabic ? OptionalInt.of(Numerals.ofArabic(digits)) : Numerals.ofHan(digits);
        if (value.isEmpty() || value.getAsInt() == 0) {
            return Optional.empty();
        }
        NumberStyle style = arabic ? NumberStyle.ARABIC_PAREN : NumberStyle.HAN_PAREN;
        return bracketClosed(style, value.getAsInt(), new Span(from, end), close, disguised ? NEEDS_COMPANY : SURE);
    }

    private Optional<Marker> bracketedLetter(int from) {
        char c = charAt(from);
        int close = Whitespace.skip(text, from + 1);
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || Lookalikes.isStroke(c);
        if (!letter || charAt(close) != '）' && charAt(close) != ')' || isReference(close + 1)) {
            return Optional.empty();
        }
        Span label = new Span(start, close + 1);
        return marker(NumberStyle.LATIN, LetteredMarker.value(c), Span.at(from, 1), label, "", NEEDS_COMPANY);
    }

    private Optional<Marker> bracketClosed(
            NumberStyle style, int value, Span numeral, int close, Confidence confidence) {
        char next = charAt(close + 1);
        boolean pointed = "、.．﹒，,：:".indexOf(next) >= 0;
        Span label = new Span(start, pointed ? close + 2 : close + 1);
        return marker(style, value, numeral, label, pointed ? String.valueOf(next) : "", confidence);
    }

    /** （一）至（三）项, （一）、（二）项, （四）项: a reference, not a label. */
    private boolean isReference(int behind) {
        int at = Whitespace.skip(text, behind);
        if ("至到和及与或、—-－~～".indexOf(charAt(at)) >= 0) {
            char next = charAt(Whitespace.skip(text, at + 1));
            return next == '（' || next == '(' || next == '第';
        }
        return (charAt(at) == '项' || charAt(at) == '款' || charAt(at) == '目') && "规所的、，,".indexOf(charAt(at + 1)) >= 0;
    }

    private Optional<Marker> han() {
        int end = start;
        StringBuilder digits = new StringBuilder();
        boolean disguised = false;
        while (end < text.length() && end - start <= 5) {
            char c = charAt(end);
            char plain = Lookalikes.han(c);
            if (plain == 0 && !Numerals.isHan(c)) {
                break;
            }
            disguised |= plain != 0;
            digits.append(plain == 0 ? c : plain);
            end++;
        }
        OptionalInt value = Numerals.ofHan(digits);
        char separator = charAt(end);
        if (value.isEmpty() || value.getAsInt() == 0 || disguised && separator != '、') {
            return Optional.empty();
        }
        Span numeral = new Span(start, end);
        Span label = new Span(start, end + 1);
        return switch (separator) {
            case '、' ->
                isHanPair(value.getAsInt(), end + 1)
                        ? Optional.empty()
                        : marker(NumberStyle.HAN, value.getAsInt(), numeral, label, "、", SURE);
            case '.', '．', '﹒' ->
                marker(NumberStyle.HAN, value.getAsInt(), numeral, label, String.valueOf(separator), SURE);
            case '，', ',', '：', ':', '；', ';', '。' ->
                marker(NumberStyle.HAN, value.getAsInt(), numeral, label, String.valueOf(separator), NEEDS_COMPANY);
            case '）', ')' ->
                isReference(end + 1)
                        ? Optional.empty()
                        : bracketClosed(NumberStyle.HAN_PAREN, value.getAsInt(), numeral, end, SURE);
            default ->
                Whitespace.is(separator) && isHeadingWord(Whitespace.skip(text, end))
                        ? marker(NumberStyle.HAN, value.getAsInt(), numeral, new Span(start, end), "", NEEDS_COMPANY)
                        : Optional.empty();
        };
    }

    /** 三、四季度; 一、二、三产业: the next number up, and then another one or a noun that takes such pairs. */
    private boolean isHanPair(int value, int behind) {
        int end = behind;
        while (end < text.length() && end - behind <= 5 && Numerals.isHan(charAt(end))) {
            end++;
        }
        OptionalInt next = end == behind ? OptionalInt.empty() : Numerals.ofHan(text.substring(behind, end));
        if (next.isEmpty() || next.getAsInt() != value + 1) {
            return false;
        }
        return charAt(end) == '、' || followedByPairNoun(end);
    }

    private boolean followedByPairNoun(int at) {
        for (String noun : PAIR_NOUNS) {
            if (text.startsWith(noun, at)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Marker> arabic() {
        int end = start;
        while (end < text.length() && Numerals.isArabic(charAt(end))) {
            end++;
        }
        if (end - start > 3) {
            return Optional.empty();
        }
        if (Lookalikes.arabic(charAt(end)) != 0) {
            return digitsWithLetters(end);
        }
        int value = Numerals.ofArabic(text.substring(start, end));
        Span numeral = new Span(start, end);
        Span label = new Span(start, Math.min(end + 1, text.length()));
        char separator = charAt(end);
        boolean digitBehind = Numerals.isArabic(charAt(end + 1));
        if (DecimalMarker.isPoint(separator) && digitBehind && !isYear(end + 1)) {
            return DecimalMarker.at(text, start);
        }
        if (value == 0 || charAt(start) == '0') {
            return Optional.empty();
        }
        return switch (separator) {
            case '.', '．', '﹒' -> marker(NumberStyle.ARABIC, value, numeral, label, String.valueOf(separator), SURE);
            case '、' -> arabicComma(value, numeral, label);
            case '，', ',', '：', ':', '。' ->
                digitBehind
                        ? Optional.empty()
                        : marker(NumberStyle.ARABIC, value, numeral, label, String.valueOf(separator), NEEDS_COMPANY);
            case '）', ')' ->
                isReference(end + 1)
                        ? Optional.empty()
                        : marker(NumberStyle.ARABIC_HALF_PAREN, value, numeral, label, "", SURE);
            default ->
                Whitespace.is(separator) && isHeadingWord(Whitespace.skip(text, end))
                        ? marker(NumberStyle.DECIMAL, value, numeral, new Span(start, end), "", NEEDS_COMPANY)
                        : Optional.empty();
        };
    }

    /** 1O. for 10., 1l、 for 11., l0. for 10. */
    private Optional<Marker> digitsWithLetters(int from) {
        StringBuilder digits = new StringBuilder(text.substring(start, from));
        int end = from;
        while (end - start < 3 && (Numerals.isArabic(charAt(end)) || Lookalikes.arabic(charAt(end)) != 0)) {
            digits.append(Numerals.isArabic(charAt(end)) ? charAt(end) : Lookalikes.arabic(charAt(end)));
            end++;
        }
        char separator = charAt(end);
        char next = charAt(end + 1);
        if (".．、".indexOf(separator) < 0 || next < 0x80 && next > ' ') {
            return Optional.empty();
        }
        Span label = new Span(start, end + 1);
        int value = Numerals.ofArabic(digits);
        return marker(NumberStyle.ARABIC, value, new Span(start, end), label, String.valueOf(separator), NEEDS_COMPANY);
    }

    /** "1、" unless it is 1、2号楼, 20、30年代 or 100、200家. */
    private Optional<Marker> arabicComma(int value, Span numeral, Span label) {
        int from = label.end();
        int end = from;
        while (end < text.length() && Numerals.isArabic(charAt(end))) {
            end++;
        }
        Confidence confidence = SURE;
        if (end > from && !isYear(from)) {
            int next = end - from > 6 ? 0 : Numerals.ofArabic(text.substring(from, end));
            if (next == value + 1 || "、和及至与或".indexOf(charAt(end)) >= 0 || text.startsWith("年代", end)) {
                return Optional.empty();
            }
            // 2、2.: the number twice.
            boolean again = next == value && ".．".indexOf(charAt(end)) >= 0;
            confidence = again ? SURE : NEEDS_COMPANY;
        }
        return marker(NumberStyle.ARABIC, value, numeral, label, "、", confidence);
    }

    /** Four digits and 年. */
    /** A heading begins with words, or with the year of what it is about. */
    private boolean isHeadingWord(int from) {
        return Han.is(charAt(from)) || "“《".indexOf(charAt(from)) >= 0 || isYear(from);
    }

    private boolean isYear(int from) {
        for (int i = from; i < from + 4; i++) {
            if (!Numerals.isArabic(charAt(i))) {
                return false;
            }
        }
        return !Numerals.isArabic(charAt(from + 4)) && ("年—-－～~至".indexOf(charAt(from + 4)) >= 0);
    }

    private Optional<Marker> enclosed(EnclosedNumerals.Enclosed enclosed) {
        char next = charAt(start + 1);
        boolean pointed = "、.．﹒，：:".indexOf(next) >= 0;
        if (enclosed.style() == NumberStyle.ROMAN && !pointed) {
            return Optional.empty();
        }
        if (enclosed.style() == NumberStyle.CIRCLED
                && next != 0
                && EnclosedNumerals.of(next).isPresent()) {
            return Optional.empty();
        }
        Span label = Span.at(start, pointed ? 2 : 1);
        return marker(
                enclosed.style(),
                enclosed.value(),
                Span.at(start, 1),
                label,
                pointed ? String.valueOf(next) : "",
                SURE);
    }

    private Optional<Marker> marker(
            NumberStyle style, int value, Span numeral, Span label, String separator, Confidence confidence) {
        return Optional.of(new Marker(
                style,
                value,
                List.of(),
                label,
                numeral,
                separator,
                Whitespace.skip(text, label.end()),
                label.in(text),
                confidence));
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }
}
