package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.Enumerator;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Role;
import org.nigao.rules.Series.Item;

/** One enumeration counts with words of two sets: 首先 … 第二 …. */
final class EnumMixedMarker implements FactCheck<List<Enumerator>> {

    private static final Rule RULE = Rule.information("enum-mixed-marker", "列举用语混搭");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<List<Enumerator>> facts(LogicalLine line) {
        return line.enumerators().isEmpty() ? List.of() : List.of(line.enumerators());
    }

    @Override
    public void run(Analysis analysis, List<Fact<List<Enumerator>>> facts, Consumer<Finding> found) {
        for (Series series : Series.of(analysis, facts)) {
            Optional<Item> stranger = series.stranger();
            stranger.ifPresent(item -> found.accept(finding(series.first(), item, analysis)));
        }
    }

    private static Finding finding(Item first, Item stranger, Analysis analysis) {
        String message = "同一处列举前面用“%s”，这里用“%s”，两套说法通常不混用"
                .formatted(
                        analysis.draft().text(first.label()), analysis.draft().text(stranger.label()));
        return Finding.of(RULE, stranger.label(), message).relatedTo(first.label(), "列举的第一项");
    }
}
