package org.nigao.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/** A heading has a single numbered child. */
final class HeadingOrphanChild implements SiblingCheck<String> {

    private static final Rule RULE = Rule.hint("heading-orphan-child", "只有一个下级");

    @Override
    public Rule rule() {
        return RULE;
    }

    /** The number of the only child as it is written. */
    @Override
    public List<String> facts(SiblingGroup group) {
        Section only = group.members().get(0);
        boolean orphan = group.members().size() == 1
                // The last heading of a draft is the one being written.
                && !group.isLast()
                && group.parent()
                        .filter(p -> p.children().size() == 1)
                        .filter(p -> p.kind() == Section.Kind.HEADING || announcesList(p) || waitsForMore(only))
                        .isPresent()
                && only.number() == 1
                // A standard has 10.2.1 where a clause has one subclause only.
                && (group.style() != NumberStyle.DECIMAL
                        || only.children().isEmpty() && only.kind() == Section.Kind.HEADING);
        return orphan ? List.of(NumberFixes.label(only, 1)) : List.of();
    }

    private static boolean announcesList(Section parent) {
        return "：:".indexOf(parent.paragraph().line().headingWords().last()) >= 0;
    }

    /** Behind a semicolon another item must follow. */
    private static boolean waitsForMore(Section item) {
        return "；;".indexOf(item.paragraph().line().headingWords().last()) >= 0;
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<String>> facts, Consumer<Finding> found) {
        Set<Section> beforeGaps = Collections.newSetFromMap(new IdentityHashMap<>());
        analysis.outline().numberFaults().stream()
                .filter(f -> f.at() > 0)
                .forEach(f -> beforeGaps.add(f.row().get(f.at() - 1)));
        for (SiblingFact<String> fact : facts) {
            Section only = fact.member(0);
            // Where the next number is missing, that is the fault, and said there.
            if (beforeGaps.contains(only)) {
                continue;
            }
            found.accept(Finding.of(RULE, only.label(), "“" + fact.value() + "”之下没有第二项，一项通常不必编号"));
        }
    }
}
