package org.nigao.refactor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nigao.check.Analysis;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;
import org.nigao.draft.Paragraph;
import org.nigao.outline.Section;
import org.nigao.reference.Citation;
import org.nigao.reference.References;
import org.nigao.reference.Sections;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** New numbers, forms and parents for some sections, and the edits that carry them out. Mutable while it is filled. */
final class Relabelling {

    private final References references;
    private final Analysis analysis;
    private final Sections sections;
    private final Map<Section, Integer> numbers = new IdentityHashMap<>();
    private final Map<Section, NumberStyle> styles = new IdentityHashMap<>();
    private final Map<Section, Optional<Section>> parents = new IdentityHashMap<>();
    private final Map<NumberStyle, Optional<Marker>> models = new EnumMap<>(NumberStyle.class);

    Relabelling(References references) {
        this.references = references;
        this.analysis = references.analysis();
        this.sections = references.sections();
    }

    void number(Section section, int number) {
        numbers.put(section, number);
    }

    void style(Section section, NumberStyle style) {
        styles.put(section, style);
    }

    void parent(Section section, Optional<Section> parent) {
        parents.put(section, parent);
    }

    int number(Section section) {
        return numbers.getOrDefault(section, section.number());
    }

    private Optional<NumberStyle> style(Section section) {
        return Optional.ofNullable(styles.get(section))
                .or(() -> section.marker().map(Marker::style));
    }

    private Optional<Section> parent(Section section) {
        return parents.containsKey(section) ? parents.get(section) : sections.parent(section);
    }

    private boolean isElsewhere(Section section) {
        boolean restyled = style(section).isPresent()
                && !style(section).equals(section.marker().map(Marker::style));
        return restyled || parents.containsKey(section) && !parent(section).equals(sections.parent(section));
    }

    /** What it takes, labels and citations, in order. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        analysis.outline().all().forEach(section -> relabel(section, edits));
        for (Citation citation : references.citations()) {
            cite(citation, edits);
        }
        edits.sort(null);
        return edits;
    }

    private void relabel(Section section, List<Edit> edits) {
        if (section.marker().isEmpty()) {
            return;
        }
        Marker marker = section.marker().get();
        NumberStyle style = style(section).orElseThrow();
        Paragraph paragraph = section.paragraph();
        if (style != marker.style()) {
            label(section, style)
                    .ifPresent(label -> edits.add(new Edit(
                            new Span(section.label().start(), behindLabel(paragraph, marker)),
                            label + (needsSpace(label, paragraph.text(), marker.content()) ? " " : ""))));
        } else if (style == NumberStyle.DECIMAL) {
            relabelDecimal(section, marker, edits);
        } else if (number(section) != section.number()) {
            marker.numeral(number(section)).ifPresent(n -> edits.add(new Edit(paragraph.span(marker.numeral()), n)));
        }
    }

    private static int behindLabel(Paragraph paragraph, Marker marker) {
        return marker.content() > marker.label().end()
                ? paragraph.span(marker.label().start(), marker.content()).end()
                : paragraph.span(marker.label()).end();
    }

    /** "1、2025年" must not become the decimal 1.2025. */
    private static boolean needsSpace(String label, String text, int content) {
        return label.endsWith(".") && content < text.length() && Numerals.isArabic(text.charAt(content));
    }

    /** Each segment of 2.3.1 is the number of a section above. */
    private void relabelDecimal(Section section, Marker marker, List<Edit> edits) {
        Paragraph paragraph = section.paragraph();
        List<Integer> now = new ArrayList<>(marker.prefix());
        now.add(marker.value());
        List<Integer> then = decimal(section);
        String text = paragraph.text();
        int at = marker.label().start();
        for (int i = 0; i < now.size() && at < marker.label().end(); i++) {
            while (at < marker.label().end() && !Numerals.isArabic(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < marker.label().end() && Numerals.isArabic(text.charAt(at))) {
                at++;
            }
            if (at > from && !now.get(i).equals(then.get(i))) {
                edits.add(new Edit(paragraph.span(from, at), NumberWords.like(text.substring(from, at), then.get(i))));
            }
        }
    }

    private List<Integer> decimal(Section section) {
        Marker marker = section.marker().orElseThrow();
        List<Integer> segments = new ArrayList<>(marker.prefix());
        segments.add(number(section));
        Optional<Section> above = parent(section);
        for (int i = segments.size() - 2; i >= 0 && above.isPresent(); i--) {
            if (above.get().number() == segments.get(i)) {
                segments.set(i, number(above.get()));
            }
            above = parent(above.get());
        }
        return segments;
    }

    /** The label in a form, written as the draft already writes that form where it does. */
    private Optional<String> label(Section section, NumberStyle style) {
        int number = number(section);
        return models.computeIfAbsent(style, this::model)
                .flatMap(m -> NumberWords.label(m, number))
                .map(String::strip)
                .or(() -> NumberWords.label(style, number));
    }

    private Optional<Marker> model(NumberStyle style) {
        return analysis.outline().all().stream()
                .flatMap(s -> s.marker().stream())
                .filter(m -> m.style() == style && m.confidence() == Marker.Confidence.SURE)
                .findFirst();
    }

    private void cite(Citation citation, List<Edit> edits) {
        if (citation.steps().stream().anyMatch(s -> isElsewhere(s.target()))) {
            edits.add(new Edit(citation.span(), path(citation)));
            return;
        }
        for (Citation.Step step : citation.steps()) {
            if (number(step.target()) != step.target().number()
                    && step.target().marker().isPresent()) {
                String numeral = analysis.draft().text(step.numeral());
                edits.add(new Edit(step.numeral(), NumberWords.like(numeral, number(step.target()))));
            }
        }
    }

    /** The way down to a section that has gone elsewhere, from the topmost number; bare brackets stay bare in place. */
    private String path(Citation citation) {
        Section target = citation.target();
        NumberStyle style = style(target).orElseThrow();
        boolean stays = !parents.containsKey(target) && citation.steps().size() == 1;
        if (stays) {
            String words = NumberWords.citation(style, number(target));
            boolean bare = "（(".indexOf(analysis.draft().text(citation.span()).charAt(0)) >= 0;
            boolean bracketed = style == NumberStyle.HAN_PAREN || style == NumberStyle.ARABIC_PAREN;
            return bare && bracketed ? words.substring(1, words.length() - 1) : words;
        }
        StringBuilder words = new StringBuilder();
        for (Optional<Section> at = Optional.of(target); at.flatMap(this::style).isPresent(); at = parent(at.get())) {
            words.insert(0, NumberWords.citation(style(at.get()).orElseThrow(), number(at.get())));
        }
        return words.toString();
    }
}
