package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/** A heading has a single numbered child. */
final class HeadingOrphanChild implements DraftCheck {

    private static final Rule RULE = Rule.hint("heading-orphan-child", "只有一个下级");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        int lastNumbered = analysis.outline().all().stream()
                .filter(s -> s.marker().isPresent())
                .mapToInt(Section::start)
                .max()
                .orElse(0);
        for (SiblingGroup group : analysis.outline().groups()) {
            Section only = group.members().get(0);
            boolean orphan = group.members().size() == 1
                    && group.parent().filter(p -> p.kind() == Section.Kind.HEADING && p.children().size() == 1).isPresent()
                    && only.number() == 1
                    && only.kind() != Section.Kind.ITEM
                    && only.children().isEmpty()
                    && only.start() < lastNumbered;
            if (orphan) {
                String label = NumberFixes.label(only, 1);
                found.accept(Finding.of(
                        RULE, only.label(), "“%s”之下没有第二项，一项通常不必编号".formatted(label)));
            }
        }
    }
}
