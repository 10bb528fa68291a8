package org.nigao.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.check.Analysis;
import org.nigao.draft.Format;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.outline.Section;
import org.nigao.reference.References;
import org.nigao.reference.Sections;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Moves a section with all below it one level up or down, where it stands. */
final class ShiftLevel {

    private final Analysis analysis;
    private final Sections sections;
    private final Relabelling relabelling;
    private final List<Edit> hashes = new ArrayList<>();

    private ShiftLevel(References references) {
        this.analysis = references.analysis();
        this.sections = references.sections();
        this.relabelling = new Relabelling(references);
    }

    /** The section that a section would come to stand under; empty where it cannot go down. */
    static Optional<Section> newParent(Section section, Sections sections) {
        List<Section> siblings = sections.siblings(section);
        int at = siblings.indexOf(section);
        return Optional.of(section)
                .filter(s -> at > 0 && Ladder.isOn(s))
                .map(s -> siblings.get(at - 1))
                .filter(s -> Ladder.style(s).equals(Ladder.style(section)));
    }

    /** The section beside which a section would come to stand; empty where it cannot go up. */
    static Optional<Section> newSibling(Section section, Sections sections) {
        return Optional.of(section)
                .filter(Ladder::isOn)
                .flatMap(sections::parent)
                .filter(Ladder::isOn);
    }

    /** Under the section before it. */
    static List<Edit> demote(Section section, Section under, References references) {
        ShiftLevel shift = new ShiftLevel(references);
        shift.down(section, under);
        return shift.edits();
    }

    /** Beside the section that it stands under; those behind it come to stand under it. */
    static List<Edit> promote(Section section, Section beside, References references) {
        ShiftLevel shift = new ShiftLevel(references);
        shift.up(section, beside);
        return shift.edits();
    }

    private void down(Section section, Section under) {
        List<Section> row = rowOf(section);
        for (int i = row.indexOf(section) + 1; i < row.size(); i++) {
            relabelling.number(row.get(i), row.get(i - 1).number());
        }
        Optional<Section> last = under.children().stream().filter(Ladder::isOn).reduce((a, b) -> b);
        relabelling.number(section, last.map(s -> s.number() + 1).orElse(1));
        last.ifPresent(l -> countOn(rowOf(l), l, 1));
        relabelling.parent(section, Optional.of(under));
        List<Section> all = analysis.outline().all();
        NumberStyle style = formUnder(under, section, analysis).orElseThrow();
        relabelling.style(section, style);
        deeper(section, style, all);
        hash(section, 1);
    }

    private static Optional<Section> lastUnder(Section under) {
        return under.children().stream().filter(Ladder::isOn).reduce((a, b) -> b);
    }

    /** The form that a section's number would take under another: that of its children, else the next. */
    static Optional<NumberStyle> formUnder(Section under, Section section, Analysis analysis) {
        return lastUnder(under)
                .flatMap(Ladder::style)
                .or(() -> Ladder.style(section)
                        .flatMap(s -> Ladder.below(s, analysis.outline().all())));
    }

    private void deeper(Section section, NumberStyle style, List<Section> all) {
        Optional<NumberStyle> below = Ladder.below(style, all);
        for (Section child : section.children()) {
            hash(child, 1);
            if (Ladder.isOn(child) && below.isPresent()) {
                relabelling.style(child, below.get());
                deeper(child, below.get(), all);
            }
        }
    }

    private void up(Section section, Section beside) {
        NumberStyle before = Ladder.style(section).orElseThrow();
        List<Section> behind = sections.siblings(section).stream()
                .filter(s -> s.start() > section.start() && Ladder.style(s).equals(Optional.of(before)))
                .toList();
        List<Section> below = section.children().stream().filter(Ladder::isOn).toList();
        List<Section> row = rowOf(section);
        boolean through = row.stream()
                .anyMatch(s -> sections.parent(s).filter(p -> p == beside).isEmpty());
        int first = through ? section.number() : 1;
        List<Section> adopted = new ArrayList<>(below);
        adopted.addAll(behind);
        for (int i = 0; i < adopted.size(); i++) {
            relabelling.number(adopted.get(i), first + i);
        }
        if (through) {
            countOn(
                    row,
                    adopted.isEmpty() ? section : behind.isEmpty() ? section : behind.get(behind.size() - 1),
                    below.size() - 1);
        }
        behind.forEach(s -> relabelling.parent(s, Optional.of(section)));
        higher(section);
        relabelling.style(section, Ladder.style(beside).orElseThrow());
        relabelling.number(section, beside.number() + 1);
        relabelling.parent(section, sections.parent(beside));
        countOn(rowOf(beside), beside, 1);
        hash(section, -1);
    }

    private void higher(Section section) {
        for (Section child : section.children()) {
            hash(child, -1);
            if (Ladder.isOn(child)) {
                Ladder.style(section).ifPresent(s -> relabelling.style(child, s));
                higher(child);
            }
        }
    }

    private void countOn(List<Section> row, Section after, int by) {
        for (int i = row.indexOf(after) + 1; i < row.size(); i++) {
            relabelling.number(row.get(i), row.get(i).number() + by);
        }
    }

    private List<Section> rowOf(Section section) {
        return analysis.outline().rows().stream()
                .filter(row -> row.stream().anyMatch(s -> s == section))
                .findFirst()
                .orElse(List.of(section));
    }

    /** In Markdown the level is written twice. */
    private void hash(Section section, int by) {
        Paragraph paragraph = section.paragraph();
        String text = paragraph.text();
        int from = text.indexOf('#');
        boolean heading = analysis.draft().format() == Format.MARKDOWN
                && from >= 0
                && text.substring(0, from).isBlank();
        if (heading && by > 0) {
            hashes.add(Edit.insert(paragraph.span(from, from).start(), "#"));
        } else if (heading && text.startsWith("##", from)) {
            Span first = paragraph.span(from, from + 1);
            hashes.add(Edit.delete(first));
        }
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>(relabelling.edits());
        edits.addAll(hashes);
        edits.sort(null);
        return edits;
    }
}
