package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.Lookalikes;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A heading's number is written with a character that only looks like a numeral. */
final class HeadingLookalikeChar implements SiblingCheck<Integer> {

    private static final Rule RULE = Rule.warning("heading-lookalike-char", "序号用了形近字");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Integer> facts(SiblingGroup group) {
        List<Integer> disguised = new ArrayList<>(0);
        for (int i = 0; i < group.members().size(); i++) {
            Optional<Marker> marker = group.members().get(i).marker();
            if (marker.isPresent() && isDisguised(marker.get(), group.style())) {
                disguised.add(i);
            }
        }
        return disguised;
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<Integer>> facts, Consumer<Finding> found) {
        for (SiblingFact<Integer> fact : facts) {
            Section section = fact.member(fact.value());
            section.marker()
                    .ifPresent(
                            m -> found.accept(finding(section, m, fact.group().style())));
        }
    }

    private static Finding finding(Section section, Marker marker, NumberStyle style) {
        String right = isOfDigits(style) ? String.valueOf(section.number()) : Numerals.han(section.number());
        Span numeral = section.paragraph().span(marker.numeral());
        return Finding.of(RULE, numeral, "序号“%s”不是数字，应为“%s”".formatted(Labels.numeral(marker), right))
                .fixedBy(Fix.safe("改为“" + right + "”", new Edit(numeral, right)));
    }

    private static boolean isOfDigits(NumberStyle row) {
        return row == NumberStyle.ARABIC || row == NumberStyle.ARABIC_PAREN;
    }

    /** A letter alone is one only in a row of digits: l. before 2.; in its own row, or among roman numerals, it is itself. */
    private static boolean isDisguised(Marker marker, NumberStyle row) {
        int from = marker.numeral().start() - marker.label().start();
        for (int i = from; i < from + marker.numeral().length(); i++) {
            char c = marker.text().charAt(i);
            if (Lookalikes.han(c) != 0 || isOfDigits(row) && Lookalikes.arabic(c) != 0) {
                return true;
            }
        }
        return false;
    }
}
