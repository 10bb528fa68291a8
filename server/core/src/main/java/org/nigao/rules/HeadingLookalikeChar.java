package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Lookalikes;
import org.nigao.draft.Marker;
import org.nigao.draft.Numerals;
import org.nigao.outline.Section;
import org.nigao.text.Edit;

/** A heading's number is written with a character that only looks like a numeral. */
final class HeadingLookalikeChar implements DraftCheck {

    private static final Rule RULE = Rule.warning("heading-lookalike-char", "序号用了形近字");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        for (Section section : analysis.outline().all()) {
            section.marker().filter(m -> isDisguised(m, section)).ifPresent(m -> {
                boolean letter = Labels.isLetterForDigit(m);
                String right = letter ? String.valueOf(section.number()) : Numerals.han(section.number());
                found.accept(Finding.of(
                                RULE,
                                section.paragraph().span(m.numeral()),
                                "序号“%s”不是数字，应为“%s”".formatted(Labels.numeral(m), right))
                        .fixedBy(Fix.safe(
                                "改为“" + right + "”",
                                new Edit(section.paragraph().span(m.numeral()), right))));
            });
        }
    }

    private static boolean isDisguised(Marker marker, Section section) {
        // A letter read as a digit stands in a row of digits: its value is no longer that of the letter.
        return Labels.isLetterForDigit(marker) && section.number() != marker.value()
                || Labels.numeral(marker).chars().anyMatch(c -> Lookalikes.han((char) c) != 0);
    }
}
