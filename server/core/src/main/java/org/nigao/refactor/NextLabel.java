package org.nigao.refactor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nigao.check.Analysis;
import org.nigao.draft.Draft;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Whitespace;
import org.nigao.outline.Section;
import org.nigao.reference.Sections;
import org.nigao.text.Span;

/**
 * A label with which a new line could begin.
 *
 * @param label as this draft writes its labels
 * @param after the section that it would follow, or with {@link Place#BELOW} stand under
 */
public record NextLabel(String label, Place place, Section after) {

    /** Where in the structure the new line would stand. */
    public enum Place {
        /** The next of the same row. */
        BESIDE,
        /** The first of a new row under it. */
        BELOW
    }

    /** What could stand on the line of an offset, likeliest first: beside the section before it, then further out, then below. */
    public static List<NextLabel> at(int offset, Analysis analysis) {
        Draft draft = analysis.draft();
        Sections sections = Sections.of(draft, analysis.outline());
        int line = draft.document().lineOf(offset);
        Optional<Section> before = Optional.empty();
        for (Section section : analysis.outline().all()) {
            boolean above = section.start() < draft.document().lineStart(line);
            if (above
                    && section.marker().isPresent()
                    && before.filter(b -> b.start() > section.start()).isEmpty()) {
                before = Optional.of(section);
            }
        }
        Map<String, NextLabel> labels = new LinkedHashMap<>();
        for (Optional<Section> at = before; at.isPresent(); at = sections.parent(at.get())) {
            Section section = at.get();
            section.marker()
                    .flatMap(m -> beside(section, m))
                    .ifPresent(l -> labels.putIfAbsent(l, new NextLabel(l, Place.BESIDE, section)));
        }
        before.flatMap(s -> below(s, analysis)).ifPresent(n -> labels.putIfAbsent(n.label(), n));
        return List.copyOf(labels.values());
    }

    /** The label behind a section's, with the spaces that stand behind labels here. */
    private static Optional<String> beside(Section section, Marker marker) {
        return marker.label(section.number() + 1).map(String::strip).map(l -> l + gap(section, marker));
    }

    private static String gap(Section section, Marker marker) {
        String text = section.paragraph().text();
        String gap = text.substring(
                Math.min(marker.label().end(), text.length()), Math.min(marker.content(), text.length()));
        return gap.isBlank() && gap.length() <= 2 ? gap : "";
    }

    private static Optional<NextLabel> below(Section section, Analysis analysis) {
        boolean hasRow = section.children().stream().anyMatch(c -> c.marker().isPresent());
        return hasRow || !Ladder.isOn(section)
                ? Optional.empty()
                : Ladder.style(section)
                        .flatMap(s -> Ladder.below(s, analysis.outline().all()))
                        .flatMap(s -> first(s, analysis))
                        .map(l -> new NextLabel(l, Place.BELOW, section));
    }

    private static Optional<String> first(NumberStyle style, Analysis analysis) {
        return analysis.outline().all().stream()
                .flatMap(s -> s.marker().stream())
                .filter(m -> m.style() == style && m.confidence() == Marker.Confidence.SURE)
                .findFirst()
                .flatMap(m -> m.label(1))
                .map(String::strip)
                .or(() -> NumberWords.label(style, 1));
    }

    /** The beginning of a line up to an offset without the white space in front: what has been typed of a label. */
    public static Span typed(int offset, Draft draft) {
        int start = draft.document().lineStart(draft.document().lineOf(offset));
        return new Span(Math.min(offset, Whitespace.skip(draft.text(), start)), offset);
    }

    /** Those among them that go on from what was typed, in whatever width and with or without brackets; with nothing typed all. */
    public static List<NextLabel> matching(String typed, List<NextLabel> labels) {
        String begun = typed.replace('(', '（').replace(')', '）');
        String bare = withoutBrackets(begun);
        return labels.stream()
                .filter(l -> l.label().replace('(', '（').startsWith(begun)
                        || !bare.isEmpty() && withoutBrackets(l.label()).startsWith(bare))
                .toList();
    }

    private static String withoutBrackets(String label) {
        return label.replaceAll("[（()）\\s　]", "");
    }
}
