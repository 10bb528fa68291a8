package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.text.Edit;

/** A number is written in another form than its siblings, such as （3） behind 1. and 2. */
final class HeadingMixedStyle implements DraftCheck {

    private static final Rule RULE = Rule.warning("heading-mixed-style", "同级编号样式混用");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        for (SiblingGroup group : analysis.outline().groups()) {
            for (Section section : group.members()) {
                // A letter in a row of another form is read as its numeral: V. between IV. and VI., l. for 1.
                section.marker()
                        .filter(m -> m.style() != group.style() && m.style() != NumberStyle.LATIN)
                        .ifPresent(m -> found.accept(finding(group, section, m)));
            }
        }
    }

    private static Finding finding(SiblingGroup group, Section section, Marker marker) {
        Section model = group.members().stream()
                .filter(s -> s.marker().filter(m -> m.style() == group.style()).isPresent())
                .findFirst()
                .orElse(section);
        String label = NumberFixes.label(model, section.number());
        Finding finding = Finding.of(
                RULE,
                section.label(),
                "同级序号样式不一：别处用“%s”，这里用“%s”"
                        .formatted(
                                NumberFixes.label(model, model.number()),
                                marker.text().strip()));
        return finding.relatedTo(model.label(), "同级的另一项")
                .fixedBy(Fix.safe("改为“" + label + "”", new Edit(section.label(), label)));
    }
}
