package org.nigao.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A heading bears its number twice, once from the word processor and once typed: 2. 2、. */
final class HeadingDoubleNumbering implements LineCheck {

    private static final Rule RULE = Rule.warning("heading-double-numbering", "双重编号");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.mayCarryHeading();
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        Optional<Marker> first = line.marker();
        Optional<Marker> second = first.flatMap(m -> line.secondMarker())
                .filter(s -> s.style() == first.get().style() && s.value() == first.get().value());
        if (second.isEmpty()) {
            return;
        }
        Span both = new Span(first.get().label().start(), second.get().label().end());
        Span repeated = new Span(first.get().label().end(), second.get().content());
        found.accept(Finding.of(
                        RULE,
                        both,
                        "序号重复：“%s”之后又有“%s”"
                                .formatted(
                                        first.get().text().strip(),
                                        second.get().text().strip()))
                .fixedBy(Fix.safe("去掉一个序号", Edit.delete(repeated))));
    }
}
