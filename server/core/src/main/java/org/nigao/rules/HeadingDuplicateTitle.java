package org.nigao.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.Han;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/** Two headings under the same parent have the same words. */
final class HeadingDuplicateTitle implements DraftCheck {

    private static final Rule RULE = Rule.warning("heading-duplicate-title", "同级标题文字相同");
    private static final int SHORTEST = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        for (SiblingGroup group : analysis.outline().groups()) {
            Map<String, Section> seen = new HashMap<>();
            Section before = null;
            for (Section section : group.members()) {
                String words = words(section, analysis);
                Section first = words.length() >= SHORTEST ? seen.putIfAbsent(words, section) : null;
                // A line that stands twice in a row with its number is a wrong number, and said there.
                boolean said = first == before && first != null && first.number() == section.number();
                if (first != null && !said && Han.count(words) >= SHORTEST) {
                    found.accept(Finding.of(
                                    RULE,
                                    section.title(),
                                    "与“%s”的标题文字相同".formatted(NumberFixes.label(first, first.number())))
                            .relatedTo(first.title(), "相同的标题"));
                }
                before = section;
            }
        }
    }

    private static String words(Section section, Analysis analysis) {
        if (section.kind() == Section.Kind.ITEM || analysis.repeats().isCopy(section.paragraph())) {
            return "";
        }
        return section.paragraph().line().headingWords().words();
    }
}
