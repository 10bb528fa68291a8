package org.nigao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.check.Analysis;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.outline.Section;

/**
 * A heading of one of both plans with the paragraphs right below it, up to the next heading; or what stands before the first.
 *
 * @param heading empty for what stands before the first heading
 */
record Chapter(int index, Optional<Section> heading, List<Unit> units) {

    private static final int LONGEST = 40;

    /** All chapters of a plan, in order. Run-in headings are paragraphs: their text begins on their line. */
    static List<Chapter> of(Analysis analysis) {
        List<Section> headings =
                analysis.outline().all().stream().filter(Chapter::isHeading).toList();
        List<Chapter> chapters = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            while (next < headings.size()
                    && headings.get(next).start() < paragraph.span().end()) {
                add(chapters, headings, next, units);
                units = new ArrayList<>();
                next++;
            }
            if (isUnit(paragraph) && !isHeading(paragraph, headings, next)) {
                units.add(new Unit(paragraph));
            }
        }
        add(chapters, headings, next, units);
        return chapters;
    }

    static boolean isHeading(Section section) {
        return switch (section.kind()) {
            case HEADING, ATTACHMENT -> true;
            // 二、重点任务。 with sections below it is a heading that ends with a full stop.
            case ITEM ->
                !section.children().isEmpty() && section.paragraph().text().length() <= LONGEST;
            default -> false;
        };
    }

    private static boolean isUnit(Paragraph paragraph) {
        boolean text = paragraph.role() == Role.BODY || paragraph.role() == Role.TABLE;
        return text && paragraph.line().wording().length() > 0;
    }

    /** Whether it is the heading that was come to last. */
    private static boolean isHeading(Paragraph paragraph, List<Section> headings, int next) {
        return next > 0 && headings.get(next - 1).paragraph().index() == paragraph.index();
    }

    private static void add(List<Chapter> chapters, List<Section> headings, int next, List<Unit> units) {
        Optional<Section> heading = next == 0 ? Optional.empty() : Optional.of(headings.get(next - 1));
        if (heading.isPresent() || !units.isEmpty()) {
            chapters.add(new Chapter(chapters.size(), heading, List.copyOf(units)));
        }
    }

    int length() {
        return units.stream().mapToInt(u -> u.wording().length()).sum();
    }

    String title(Analysis analysis) {
        return heading.map(h -> analysis.draft().text(h.title())).orElse("");
    }
}
