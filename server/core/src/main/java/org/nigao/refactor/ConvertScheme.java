package org.nigao.refactor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nigao.check.Analysis;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.reference.References;
import org.nigao.text.Edit;

/** Writes the numbers of a level, or of all, in another form; the numbers themselves stay. */
final class ConvertScheme {

    private ConvertScheme() {}

    /** The forms that the level of a section could take without clashing with those above and below it. */
    static List<NumberStyle> choices(Section section, List<Section> all) {
        if (!Ladder.isOn(section)) {
            return List.of();
        }
        Set<NumberStyle> used = new HashSet<>();
        all.forEach(s -> Ladder.style(s).ifPresent(used::add));
        return Ladder.STANDARD.stream().filter(s -> !used.contains(s)).toList();
    }

    /** Every number of the level and form of a section. */
    static List<Edit> level(Section section, NumberStyle style, References references) {
        Relabelling relabelling = new Relabelling(references);
        Optional<NumberStyle> before = Ladder.style(section);
        references.analysis().outline().all().stream()
                .filter(s -> s.level() == section.level() && Ladder.style(s).equals(before))
                .forEach(s -> relabelling.style(s, style));
        return relabelling.edits();
    }

    /** Whether the draft has levels, none of them deeper than there are forms, that are not written 一、（一）1.（1）①. */
    static boolean isDue(Analysis analysis) {
        List<Placed> placed = placed(analysis.outline().roots());
        return placed.stream().allMatch(p -> p.depth() < Ladder.STANDARD.size())
                && placed.stream().anyMatch(p -> !Ladder.style(p.section()).equals(Optional.of(p.style())));
    }

    /** All numbers in 一、（一）1.（1）①, each by its level. */
    static List<Edit> standard(References references) {
        Relabelling relabelling = new Relabelling(references);
        placed(references.analysis().outline().roots()).forEach(p -> relabelling.style(p.section(), p.style()));
        return relabelling.edits();
    }

    private record Placed(Section section, int depth) {

        NumberStyle style() {
            return Ladder.STANDARD.get(depth);
        }
    }

    private static List<Placed> placed(List<Section> roots) {
        List<Placed> placed = new ArrayList<>();
        roots.forEach(root -> place(root, 0, placed));
        return placed;
    }

    private static void place(Section section, int depth, List<Placed> placed) {
        boolean counts = Ladder.isOn(section)
                || Ladder.style(section).filter(s -> s == NumberStyle.DECIMAL).isPresent();
        if (counts) {
            placed.add(new Placed(section, depth));
        }
        section.children().forEach(child -> place(child, counts ? depth + 1 : depth, placed));
    }
}
