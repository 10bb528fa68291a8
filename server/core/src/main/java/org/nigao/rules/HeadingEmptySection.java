package org.nigao.rules;

import java.util.List;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/** A heading with neither text nor headings below it, where its siblings have some. */
final class HeadingEmptySection implements DraftCheck {

    private static final Rule RULE = Rule.warning("heading-empty-section", "空标题");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        int end = analysis.outline().all().stream().mapToInt(Section::start).max().orElse(0);
        for (SiblingGroup group : analysis.outline().groups()) {
            if (group.style().defaultLevel() > NumberStyle.HAN_PAREN.defaultLevel()) {
                continue;
            }
            List<Section> empty =
                    group.members().stream().filter(HeadingEmptySection::isEmpty).toList();
            // Where most have nothing below them they are a list of short items.
            if (empty.size() * 3 > group.members().size()) {
                continue;
            }
            for (Section section : empty) {
                // The last heading of a draft is the one being written.
                if (section.start() < end && !section.title().isEmpty() && !isDoubled(section, analysis)) {
                    found.accept(Finding.of(RULE, section.title(), "这个标题之下没有内容"));
                }
            }
        }
    }

    /** Whether the same line follows once more: that is said of the second one. */
    private static boolean isDoubled(Section section, Analysis analysis) {
        int next = section.paragraph().index() + 1;
        return analysis.draft()
                .paragraphs()
                .get(next)
                .line()
                .wording()
                .text()
                .equals(section.paragraph().line().wording().text());
    }

    private static boolean isEmpty(Section section) {
        return section.kind() == Section.Kind.HEADING
                && section.children().isEmpty()
                && section.end() <= section.paragraph().span().end();
    }
}
