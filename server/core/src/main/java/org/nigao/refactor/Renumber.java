package org.nigao.refactor;

import java.util.List;
import java.util.Optional;
import org.nigao.check.Analysis;
import org.nigao.outline.Section;
import org.nigao.reference.References;
import org.nigao.text.Edit;

/** Counts rows of numbers anew. */
final class Renumber {

    private Renumber() {}

    /** Every row from 1 on. */
    static List<Edit> document(References references) {
        return rows(references.analysis().outline().rows(), references);
    }

    /** The rows that lie wholly inside a section. */
    static List<Edit> inside(Section section, References references) {
        return rows(
                references.analysis().outline().rows().stream()
                        .filter(row ->
                                row.stream().allMatch(s -> section.start() < s.start() && s.end() <= section.end()))
                        .toList(),
                references);
    }

    /** Whether any row of those would change; cheaper than to change them. */
    static boolean isDue(Optional<Section> inside, Analysis analysis) {
        return analysis.outline().rows().stream()
                .anyMatch(row -> isWrong(row)
                        && (inside.isEmpty()
                                || row.stream()
                                        .allMatch(s -> inside.get().start() < s.start()
                                                && s.end() <= inside.get().end())));
    }

    private static boolean isWrong(List<Section> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).number() != i + 1) {
                return true;
            }
        }
        return false;
    }

    private static List<Edit> rows(List<List<Section>> rows, References references) {
        Relabelling relabelling = new Relabelling(references);
        for (List<Section> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                relabelling.number(row.get(i), i + 1);
            }
        }
        return relabelling.edits();
    }
}
