package org.nigao.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** The numbers in front of a decimal number are not those of its siblings: 3.2 between 4.1 and 4.3. */
final class HeadingNumberPrefix implements SiblingCheck<HeadingNumberPrefix.Odd> {

    private static final Rule RULE = Rule.warning("heading-number-prefix", "编号前缀错");

    /** 1.1 stands below 一、 also where every row begins with it; 2.1 stands below 二、 because that was meant. */
    private static final List<Integer> FIRST = List.of(1);

    private static final int MEANT = 2;

    /**
     * Members with other numbers in front than they should have: one, or all.
     *
     * @param members their indexes
     * @param right what should stand in front of their last numbers
     */
    record Odd(List<Integer> members, List<Integer> right) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Odd> facts(SiblingGroup group) {
        if (group.style() != NumberStyle.DECIMAL
                || prefix(group.members().get(0)).isEmpty()) {
            return List.of();
        }
        List<Integer> right = right(group);
        List<Integer> odd = new ArrayList<>(0);
        for (int i = 0; i < group.members().size() && !right.isEmpty(); i++) {
            if (!prefix(group.members().get(i)).equals(right)) {
                odd.add(i);
            }
        }
        // Where several are other numbers, a heading may be missing between them.
        boolean all =
                odd.size() == group.members().size() && group.members().get(0).number() == 1;
        return odd.size() == 1 || odd.size() > 1 && all ? List.of(new Odd(odd, right)) : List.of();
    }

    /** The numbers of the heading above where a member has them, else those that most members have, else again those above. */
    private static List<Integer> right(SiblingGroup group) {
        List<Integer> above = above(group);
        List<Integer> most = List.of();
        Map<List<Integer>, Integer> times = new HashMap<>();
        for (Section member : group.members()) {
            List<Integer> prefix = prefix(member);
            if (prefix.equals(above)) {
                return above;
            }
            most = times.merge(prefix, 1, Integer::sum) * 2 > group.members().size() ? prefix : most;
        }
        boolean alone = most.size() == above.size() && times.size() == 1;
        return alone ? above : most;
    }

    /** What the heading above has its members begin with; of one in another form its number. */
    private static List<Integer> above(SiblingGroup group) {
        return group.parent()
                .map(p -> p.marker()
                        .filter(m -> m.style() == NumberStyle.DECIMAL)
                        .map(HeadingNumberPrefix::path)
                        .orElse(List.of(p.number())))
                .orElse(List.of());
    }

    private static List<Integer> prefix(Section section) {
        return section.marker().map(Marker::prefix).orElse(List.of());
    }

    private static List<Integer> path(Marker marker) {
        List<Integer> path = new ArrayList<>(marker.prefix());
        path.add(marker.value());
        return path;
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<Odd>> facts, Consumer<Finding> found) {
        Set<Section> odd = Collections.newSetFromMap(new IdentityHashMap<>());
        facts.forEach(f -> f.value().members().forEach(m -> odd.add(f.member(m))));
        for (SiblingFact<Odd> fact : facts) {
            // Below a heading whose number is wrong the numbers are right.
            if (fact.group().parent().filter(odd::contains).isPresent()) {
                continue;
            }
            boolean all =
                    fact.value().members().size() == fact.group().members().size();
            if (!all || isRightAbove(fact, analysis) && isNumberedByHeadings(fact.group(), analysis)) {
                found.accept(finding(fact, analysis));
            }
        }
    }

    /** Whether the heading above has its own number, and no other group that begins with it: else a heading is missing between. */
    private static boolean isRightAbove(SiblingFact<Odd> fact, Analysis analysis) {
        Optional<Section> parent = fact.group().parent();
        return parent.isPresent()
                && analysis.outline().numberFaults().stream().noneMatch(f -> f.section() == parent.get())
                && parent.get().children().stream()
                        .noneMatch(c -> prefix(c).equals(fact.value().right()));
    }

    /** Whether 4.1 stands below 4, by the form of that heading or by the other groups of the draft. */
    private static boolean isNumberedByHeadings(SiblingGroup group, Analysis analysis) {
        boolean decimal = group.parent()
                .flatMap(Section::marker)
                .filter(m -> m.style() == NumberStyle.DECIMAL)
                .isPresent();
        return decimal
                || analysis.outline().groups().stream()
                                .filter(g -> g.style() == NumberStyle.DECIMAL)
                                .filter(g -> prefix(g.members().get(0)).equals(above(g)))
                                .mapToInt(g -> above(g).equals(FIRST) ? 1 : MEANT)
                                .sum()
                        >= MEANT;
    }

    private static Finding finding(SiblingFact<Odd> fact, Analysis analysis) {
        List<Edit> edits = new ArrayList<>();
        for (int member : fact.value().members()) {
            edits.add(edit(fact.member(member), fact.value().right(), analysis));
        }
        Section first = fact.member(fact.value().members().get(0));
        String is = analysis.draft().text(first.label()).strip();
        String right = edits.get(0).text();
        boolean one = edits.size() == 1;
        String message = one
                ? "序号应为“%s”，实为“%s”，与同级各项不一致".formatted(right, is)
                : "这一组 %d 个序号应从“%s”编起，实为“%s”，与上级标题不一致".formatted(edits.size(), right, is);
        return Finding.of(RULE, first.label(), message)
                .fixedBy(Fix.confirm(one ? "改为“" + right + "”" : "改正这 " + edits.size() + " 个序号", edits));
    }

    private static Edit edit(Section section, List<Integer> prefix, Analysis analysis) {
        StringBuilder right = new StringBuilder();
        prefix.forEach(n -> right.append(n).append('.'));
        int end = section.label().start()
                + section.marker()
                        .map(m -> m.numeral().end() - m.label().start())
                        .orElse(0);
        return new Edit(
                new Span(section.label().start(), end),
                right.append(section.number()).toString());
    }
}
