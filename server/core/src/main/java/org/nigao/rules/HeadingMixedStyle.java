package org.nigao.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.HouseStyle;
import org.nigao.check.Rule;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.Draft;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.text.Edit;

/** A number is written in another form than its siblings, such as （3） behind 1. and 2. */
final class HeadingMixedStyle implements SiblingCheck<Integer> {

    private static final Rule RULE = Rule.warning("heading-mixed-style", "同级编号样式混用");

    private final HouseStyle style;

    HeadingMixedStyle(HouseStyle style) {
        this.style = style;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Integer> facts(SiblingGroup group) {
        if (!group.isMixed()) {
            return List.of();
        }
        return IntStream.range(0, group.members().size())
                .filter(i -> isOdd(group, group.members().get(i)))
                .boxed()
                .toList();
    }

    /** Whether a member of a group is written in another form than the others. */
    static boolean isOdd(SiblingGroup group, Section member) {
        return member.marker()
                // A letter in a row of another form is read as its numeral: V. between IV. and VI., l. for 1.
                .filter(m -> m.style() != group.style()
                        && m.style() != NumberStyle.LATIN
                        && !Labels.isReadOtherwise(member, m))
                .isPresent();
    }

    /** All that are written in another form than the others of their group. */
    static Set<Section> odd(Analysis analysis) {
        Set<Section> odd = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SiblingGroup group : analysis.outline().groups()) {
            for (Section member : group.isMixed() ? group.members() : List.<Section>of()) {
                if (isOdd(group, member)) {
                    odd.add(member);
                }
            }
        }
        return odd;
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<Integer>> facts, Consumer<Finding> found) {
        for (SiblingFact<Integer> fact : facts) {
            Section section = fact.member(fact.value());
            section.marker().ifPresent(m -> found.accept(finding(fact.group(), section, m, analysis.draft())));
        }
    }

    private Finding finding(SiblingGroup group, Section section, Marker marker, Draft draft) {
        Section model = group.members().stream()
                .filter(s -> s.marker().filter(m -> m.style() == group.style()).isPresent())
                .findFirst()
                .orElse(section);
        String label = Labels.label(model, section.number(), style);
        Finding finding = Finding.of(
                RULE,
                section.label(),
                "同级序号样式不一：别处用“%s”，这里用“%s”"
                        .formatted(
                                NumberFixes.label(model, model.number()),
                                marker.text().strip()));
        String title = "改为“" + label + "”";
        Edit edit = Labels.replacement(section, label, draft);
        return finding.relatedTo(model.label(), "同级的另一项")
                .fixedBy(
                        // Where numbers are wrong as well, which row a number belongs to is for a person to say.
                        group.runsOn() && Labels.leadsToWords(section)
                                ? Fix.safe(title, edit)
                                : Fix.confirm(title, edit));
    }
}
