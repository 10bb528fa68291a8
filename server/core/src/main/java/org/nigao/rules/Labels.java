package org.nigao.rules;

import java.util.Optional;
import org.nigao.check.HouseStyle;
import org.nigao.draft.Marker;
import org.nigao.outline.Section;

/** How labels ought to be written: GB/T 15834 B.3.2–B.3.4, and where those leave a choice, the house style. */
final class Labels {

    private Labels() {}

    /** The label as it should be written; empty where it is right, or where nothing says how it should be. */
    static Optional<String> corrected(Section section, HouseStyle style) {
        return section.marker()
                .flatMap(m -> canonical(m, style).filter(c -> !c.equals(m.text().strip())));
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
                                || marker.separator().equals("．")
                                        && style.arabicSeparator().equals(".")
                        ? Optional.empty()
                        : Optional.of(numeral + separator(numeral, style));
            // B.3.3 again: A. and I., never A、.
            case LATIN, ROMAN -> marker.separator().equals("、") ? Optional.of(numeral + ".") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Full-width digits keep a full-width point. */
    private static String separator(String numeral, HouseStyle style) {
        return style.arabicSeparator().equals(".") && numeral.charAt(0) >= '０' ? "．" : style.arabicSeparator();
    }

    private static boolean isEnclosed(Marker marker) {
        return marker.label().length() == marker.numeral().length();
    }
}
