package org.nigao.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

/** A higher form of number stands below a lower one, such as （一） below 1. */
final class HeadingLevelInverted implements SiblingCheck<NumberStyle> {

    private static final Rule RULE = Rule.warning("heading-level-inverted", "层次倒挂");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<NumberStyle> facts(SiblingGroup group) {
        boolean inverted = group.parent().isEmpty()
                ? isHigh(group)
                        && group.style() == NumberStyle.HAN_PAREN
                        && group.members().get(0).number() == 1
                : isInverted(group.parent().get(), group);
        return inverted ? List.of(group.style()) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<NumberStyle>> facts, Consumer<Finding> found) {
        if (facts.isEmpty()) {
            return;
        }
        Set<Integer> said = new HashSet<>();
        Set<Section> odd = HeadingMixedStyle.odd(analysis);
        for (SiblingFact<NumberStyle> fact : facts) {
            if (fact.group().parent().filter(odd::contains).isPresent()) {
                continue; // What is wrong is the form of the number above.
            }
            Optional<Section> above = fact.group().parent().or(() -> rightAbove(fact.group(), analysis));
            if (above.isPresent() && said.add(fact.group().scope())) {
                found.accept(finding(above.get(), fact.member(0)));
            }
        }
    }

    /** A heading 1. with nothing but （一） below it, where （一） was read as the higher level that it is by its form. */
    private static Optional<Section> rightAbove(SiblingGroup group, Analysis analysis) {
        int index = group.members().get(0).paragraph().index() - 1;
        return analysis.outline().groups().stream()
                .filter(g -> g.scope() == group.scope() && isLow(g.style()))
                .flatMap(g -> g.members().stream())
                .filter(s -> s.paragraph().index() == index && s.kind() == Section.Kind.HEADING)
                .findFirst();
    }

    private static boolean isHigh(SiblingGroup group) {
        return group.members().size() > 1
                && (group.style() == NumberStyle.HAN || group.style() == NumberStyle.HAN_PAREN);
    }

    private static boolean isLow(NumberStyle style) {
        return style.defaultLevel() >= NumberStyle.ARABIC.defaultLevel() && style != NumberStyle.DECIMAL;
    }

    private static Finding finding(Section parent, Section first) {
        String above = NumberFixes.label(parent, parent.number());
        String below = NumberFixes.label(first, first.number());
        return Finding.of(RULE, first.label(), "“%s”之下又用了更高一层的“%s”，层次倒挂".formatted(above, below))
                .relatedTo(parent.label(), "上一层");
    }

    /**
     * GB/T 15834 B.3.8: from the chosen level down, not back up. Items of a list are no headings: reports of the fifties
     * list 一、 under （一）.
     */
    private static boolean isInverted(Section parent, SiblingGroup group) {
        NumberStyle above = parent.marker().map(m -> m.style()).orElse(group.style());
        boolean higher = isHigh(group) && isLow(above);
        return higher
                && group.members().get(0).number() == 1
                && group.members().stream().anyMatch(s -> s.kind() != Section.Kind.ITEM);
    }
}
