package org.nigao.refactor;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;

/** The forms of numbers from level to level: as the draft has them, else 一、→（一）→1.→（1）→① (GB/T 9704 7.3.3). */
final class Ladder {

    static final List<NumberStyle> STANDARD = List.of(
            NumberStyle.HAN, NumberStyle.HAN_PAREN, NumberStyle.ARABIC, NumberStyle.ARABIC_PAREN, NumberStyle.CIRCLED);

    private Ladder() {}

    static Optional<NumberStyle> style(Section section) {
        return section.marker().map(Marker::style);
    }

    /** Whether a number is of a form that can be exchanged for another. */
    static boolean isOn(Section section) {
        return style(section).filter(STANDARD::contains).isPresent();
    }

    /** The form of what stands below a form. */
    static Optional<NumberStyle> below(NumberStyle style, List<Section> all) {
        return all.stream()
                .filter(s -> style(s).filter(style::equals).isPresent())
                .flatMap(s -> s.children().stream())
                .filter(Ladder::isOn)
                .flatMap(s -> style(s).stream())
                .filter(s -> s != style)
                .findFirst()
                .or(() -> STANDARD.stream()
                        .skip(STANDARD.indexOf(style) + 1L)
                        .findFirst()
                        .filter(s -> STANDARD.contains(style)));
    }
}
