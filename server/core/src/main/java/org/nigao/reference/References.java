package org.nigao.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nigao.check.Analysis;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.Repeats.Repeat;
import org.nigao.outline.Section;
import org.nigao.text.Span;

/** Everything in one version of a draft that means something else in it. What is costly is found when first asked for. */
public final class References {

    private final Analysis analysis;
    private final Sections sections;
    private List<Citation> citations;
    private List<NamedText> names;

    private References(Analysis analysis) {
        this.analysis = analysis;
        this.sections = Sections.of(analysis.draft(), analysis.outline());
    }

    public static References of(Analysis analysis) {
        return new References(analysis);
    }

    public Analysis analysis() {
        return analysis;
    }

    public Sections sections() {
        return sections;
    }

    public List<Citation> citations() {
        if (citations == null) {
            citations = Citations.of(analysis, sections);
        }
        return citations;
    }

    public List<NamedText> names() {
        if (names == null) {
            names = NamedText.in(analysis.draft());
        }
        return names;
    }

    /** What stands at an offset: a citation before a name, a name before a heading, a heading before a repeated paragraph. */
    public Optional<Referent> at(int offset) {
        return cited(offset)
                .or(() -> NamedText.at(offset, names()).map(this::named))
                .or(() -> headed(offset))
                .or(() -> repeated(offset));
    }

    private Optional<Referent> cited(int offset) {
        return citations().stream()
                .filter(c -> c.span().start() <= offset && offset <= c.span().end())
                .flatMap(c -> c.stepAt(offset).stream())
                .findFirst()
                .map(step -> section(step.span(), step.target()));
    }

    private Optional<Referent> headed(int offset) {
        List<Section> path = sections.path(offset);
        return path.stream()
                .reduce((above, below) -> below)
                .filter(s -> s.start() <= offset && offset <= s.title().end())
                .map(s -> section(heading(s), s));
    }

    private Referent section(Span here, Section section) {
        List<Span> others = new ArrayList<>();
        for (Citation citation : citations()) {
            citation.steps().stream().filter(s -> s.target() == section).forEach(s -> others.add(s.span()));
        }
        return new Referent(here, Referent.Kind.SECTION, Optional.of(section), heading(section), others);
    }

    /** Label and title; only the label where the title stands on another line. */
    public static Span heading(Section section) {
        boolean together = section.paragraph().span().contains(section.title())
                || section.title().end() == section.paragraph().span().end();
        return new Span(
                section.start(),
                together ? section.title().end() : section.label().end());
    }

    private Referent named(NamedText here) {
        List<Span> all = names().stream()
                .filter(n -> n.name().equals(here.name()))
                .map(NamedText::span)
                .toList();
        return new Referent(here.span(), Referent.Kind.NAME, Optional.empty(), all.get(0), all.subList(1, all.size()));
    }

    private Optional<Referent> repeated(int offset) {
        for (List<Repeat> group : analysis.repeats().groups()) {
            List<Paragraph> kept = group.get(0).kept();
            Optional<Integer> at = position(kept, offset);
            for (int i = 0; i < group.size() && at.isEmpty(); i++) {
                at = position(group.get(i).copy(), offset);
            }
            if (at.isPresent()) {
                int index = at.get();
                List<Span> copies =
                        group.stream().map(r -> r.copy().get(index).trimmed()).toList();
                Span home = kept.get(index).trimmed();
                Span here = copies.stream()
                        .filter(s -> s.start() <= offset && offset <= s.end())
                        .findFirst()
                        .orElse(home);
                return Optional.of(new Referent(here, Referent.Kind.COPY, Optional.empty(), home, copies));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> position(List<Paragraph> run, int offset) {
        for (int i = 0; i < run.size(); i++) {
            Span span = run.get(i).trimmed();
            if (span.start() <= offset && offset <= span.end()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** How often each section is cited, by its start. */
    public Map<Integer, Integer> timesCited() {
        Map<Integer, Integer> times = new HashMap<>();
        citations().forEach(c -> times.merge(c.target().start(), 1, Integer::sum));
        return times;
    }
}
