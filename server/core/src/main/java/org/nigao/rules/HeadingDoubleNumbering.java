package org.nigao.rules;

import java.util.List;
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
        line.marker().ifPresent(first -> {
            List<Marker> again = Labels.repeated(line, first);
            // Numbers and no words are no heading.
            if (!again.isEmpty() && again.get(again.size() - 1).content() < line.length()) {
                found.accept(finding(first, again));
            }
        });
    }

    private static Finding finding(Marker first, List<Marker> again) {
        Marker last = again.get(again.size() - 1);
        String message = "序号重复：“%s”之后又有“%s”"
                .formatted(first.text().strip(), again.get(0).text().strip());
        return Finding.of(RULE, new Span(first.label().start(), last.label().end()), message)
                .fixedBy(Fix.safe("去掉一个序号", Edit.delete(new Span(first.label().end(), last.content()))));
    }
}
