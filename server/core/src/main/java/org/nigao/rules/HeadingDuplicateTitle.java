package org.nigao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.Han;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/** Two headings under the same parent have the same words. */
final class HeadingDuplicateTitle implements SiblingCheck<HeadingDuplicateTitle.Same> {

    private static final Rule RULE = Rule.warning("heading-duplicate-title", "同级标题文字相同");
    private static final int SHORTEST = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    /** A heading and the earlier one with its words, by their indexes in the group. */
    record Same(int member, int first) {}

    @Override
    public List<Same> facts(SiblingGroup group) {
        if (group.members().size() == 1) {
            return List.of();
        }
        List<Same> same = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < group.members().size(); i++) {
            Section section = group.members().get(i);
            String words = words(section);
            Integer first = words.length() >= SHORTEST ? seen.putIfAbsent(words, i) : null;
            if (first != null && !isSaidOfNumber(group, i, first) && Han.count(words) >= SHORTEST) {
                same.add(new Same(i, first));
            }
        }
        return same;
    }

    /** A line that stands twice in a row with its number is a wrong number, and said there. */
    private static boolean isSaidOfNumber(SiblingGroup group, int member, int first) {
        return first == member - 1
                && group.members().get(first).number()
                        == group.members().get(member).number();
    }

    private static String words(Section section) {
        return section.kind() == Section.Kind.ITEM
                ? ""
                : section.paragraph().line().headingWords().words();
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<Same>> facts, Consumer<Finding> found) {
        for (SiblingFact<Same> fact : facts) {
            Section first = fact.member(fact.value().first());
            String message = "与“%s”的标题文字相同".formatted(NumberFixes.label(first, first.number()));
            found.accept(Finding.of(RULE, fact.member(fact.value().member()).title(), message)
                    .relatedTo(first.title(), "相同的标题"));
        }
    }
}
