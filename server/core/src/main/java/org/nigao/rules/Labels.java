package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.check.HouseStyle;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;
import org.nigao.draft.Whitespace;
import org.nigao.outline.Section;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** How labels ought to be written: GB/T 15834 B.3.2–B.3.4, and where those leave a choice, the house style. */
final class Labels {

    /** What stands behind 第一章. */
    static final String WIDE_BLANK = "\u3000";

    private Labels() {}

    /** The label as it should be written; empty where it is right, or where nothing says how it should be. */
    static Optional<String> corrected(Section section, HouseStyle style) {
        return section.marker()
                .filter(m ->
                        !isPlainlyRight(m, style) && !isFollowedByPoint(section, m) && !isReadOtherwise(section, m))
                .flatMap(m -> canonical(m, style).filter(c -> !c.equals(m.text().strip())));
    }

    /** What most labels are, told without writing the right label out: 一、 and, where the house wants it, "1.". */
    private static boolean isPlainlyRight(Marker marker, HouseStyle style) {
        boolean bare = marker.label().length()
                == marker.numeral().length() + marker.separator().length();
        return switch (marker.style()) {
            case HAN -> bare && marker.separator().equals("、");
            case ARABIC ->
                bare
                        && marker.separator().equals(style.arabicSeparator())
                        && marker.text().charAt(0) < '０';
            case HAN_PAREN, ARABIC_PAREN ->
                style.brackets() == HouseStyle.Brackets.FULL
                        && marker.separator().isEmpty()
                        && marker.label().length() == marker.numeral().length() + 2
                        && marker.text().charAt(0) == '（'
                        && marker.text().charAt(marker.text().length() - 1) == '）';
            default -> false;
        };
    }

    /** The same number right behind the first, as often as it stands there. */
    static List<Marker> repeated(LogicalLine line, Marker first) {
        List<Marker> repeated = new ArrayList<>();
        Optional<Marker> next = line.repeatedMarker(first);
        while (next.isPresent()) {
            repeated.add(next.get());
            next = line.repeatedMarker(next.get());
        }
        return repeated;
    }

    /** Whether another form of the same number stands behind it: which of the two goes is said of the double number. */
    static boolean isReadOtherwise(Section section, Marker marker) {
        return marker.style() == NumberStyle.DECIMAL
                || section.paragraph()
                        .line()
                        .repeatedMarker(marker)
                        .filter(again -> again.style() != marker.style())
                        .isPresent();
    }

    /** Whether words follow: behind "（二）" a comma or another number would be taken for a part of it. */
    static boolean leadsToWords(Section section) {
        LogicalLine line = section.paragraph().line();
        return section.marker()
                // Behind a page number only 三、 is seen: 15三、.
                .filter(m -> m.label().start() == 0
                        || !Numerals.isArabic(line.text().charAt(m.label().start() - 1)))
                .map(m -> repeated(line, m).stream().reduce(m, (a, b) -> b))
                .filter(last -> !isFollowedByPoint(section, last))
                .filter(last -> last.content() < line.length()
                        && line.markerAt(last.content()).isEmpty())
                .isPresent();
    }

    private static boolean isFollowedByPoint(Section section, Marker marker) {
        String text = section.paragraph().text();
        return marker.content() < text.length() && "、.．，,：:；;。".indexOf(text.charAt(marker.content())) >= 0;
    }

    /** The label of a section with another number, written as it should be. */
    static String label(Section section, int number, HouseStyle style) {
        return section.marker()
                .flatMap(m -> m.numeral(number)
                        .map(n -> canonical(m, style).orElse(m.text().strip()).replace(numeral(m), n)))
                .orElse(String.valueOf(number));
    }

    /** Puts a label in the place of another. */
    static Edit replacement(Section section, String right, Draft draft) {
        CharSequence text = draft.document().chars();
        int behind = section.label().end();
        if (isBlankSeparated(section) || right.endsWith(WIDE_BLANK)) {
            return new Edit(new Span(section.start(), Whitespace.skip(text, behind)), right);
        }
        // "1、2025年" must not become the decimal 1.2025.
        boolean digit = behind < text.length() && Numerals.isArabic(text.charAt(behind));
        return new Edit(section.label(), right + (digit && right.endsWith(".") ? " " : ""));
    }

    /** 一　总体要求: the point takes the place of the space. */
    private static boolean isBlankSeparated(Section section) {
        return section.marker()
                .filter(m -> m.style() == NumberStyle.HAN && m.separator().isEmpty())
                .isPresent();
    }

    /** The numeral as written. */
    static String numeral(Marker marker) {
        int from = marker.numeral().start() - marker.label().start();
        return marker.text().substring(from, from + marker.numeral().length());
    }

    private static Optional<String> canonical(Marker marker, HouseStyle style) {
        String numeral = numeral(marker);
        boolean half = style.brackets() == HouseStyle.Brackets.HALF;
        return switch (marker.style()) {
            // B.3.2: behind a Chinese numeral without brackets a 顿号.
            case HAN -> Optional.of(numeral + "、");
            // B.3.4: no point at all behind a bracketed one.
            case HAN_PAREN, ARABIC_PAREN ->
                isEnclosed(marker) ? Optional.empty() : Optional.of((half ? "(" : "（") + numeral + (half ? ")" : "）"));
            case ARABIC_HALF_PAREN -> Optional.of(numeral + (half ? ")" : "）"));
            // B.3.3: behind an arabic one a point; its full-width form is the same mark set wider.
            case ARABIC ->
                isEnclosed(marker)
                                || "．﹒".contains(marker.separator())
                                        && !marker.separator().isEmpty()
                                        && style.arabicSeparator().equals(".")
                        ? Optional.empty()
                        : Optional.of(numeral + separator(numeral, style));
            // B.3.3 again: A. and I., never A、.
            case LATIN, ROMAN -> marker.separator().equals("、") ? Optional.of(numeral + ".") : Optional.empty();
            // B.3.6: behind the number of a chapter a blank; 第一部分： is usual.
            case VOLUME, CHAPTER, SECTION, ARTICLE, PART ->
                marker.separator().isEmpty() || marker.style() == NumberStyle.PART && "：:".contains(marker.separator())
                        ? Optional.empty()
                        : Optional.of(withoutSeparator(marker) + WIDE_BLANK);
            case CIRCLED -> marker.separator().isEmpty() ? Optional.empty() : Optional.of(numeral);
            default -> Optional.empty();
        };
    }

    private static String withoutSeparator(Marker marker) {
        String label = marker.text().strip();
        return label.substring(0, label.length() - marker.separator().length());
    }

    /** Full-width digits keep a full-width point. */
    private static String separator(String numeral, HouseStyle style) {
        return style.arabicSeparator().equals(".") && numeral.charAt(0) >= '０' ? "．" : style.arabicSeparator();
    }

    private static boolean isEnclosed(Marker marker) {
        return marker.label().length() == marker.numeral().length();
    }
}
