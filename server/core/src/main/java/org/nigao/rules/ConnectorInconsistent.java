package org.nigao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Two connectors for one pair of names, or for ranges of one sort. */
final class ConnectorInconsistent implements FactCheck<Range> {

    private static final Rule RULE = Rule.information("connector-inconsistent", "连接号前后不一");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.isProse();
    }

    @Override
    public List<Range> facts(LogicalLine line) {
        return Range.in(line);
    }

    @Override
    public void run(Analysis analysis, List<Fact<Range>> facts, Consumer<Finding> found) {
        Map<String, List<Fact<Range>>> alike = new LinkedHashMap<>();
        for (Fact<Range> fact : facts) {
            Range range = fact.value();
            boolean name = range.sort() == Range.Sort.NAME;
            if (name || range.isRegular()) {
                String kind =
                        name ? range.left() + " " + range.right() : range.sort().name();
                alike.computeIfAbsent(kind, k -> new ArrayList<>()).add(fact);
            }
        }
        alike.values().forEach(group -> judge(group, found));
    }

    private static void judge(List<Fact<Range>> group, Consumer<Finding> found) {
        Map<String, List<Fact<Range>>> bySign = new LinkedHashMap<>();
        group.forEach(f ->
                bySign.computeIfAbsent(f.value().look(), s -> new ArrayList<>()).add(f));
        if (bySign.size() < 2) {
            return;
        }
        String usual = bySign.keySet().stream()
                .max((a, b) -> weight(a, bySign) - weight(b, bySign))
                .orElseThrow();
        Fact<Range> example = bySign.get(usual).get(0);
        bySign.forEach((sign, places) -> {
            if (!sign.equals(usual)) {
                places.forEach(p -> found.accept(finding(p, example, usual)));
            }
        });
    }

    /** The more frequent; of equals the dash, which GB/T 15834 names first. */
    private static int weight(String sign, Map<String, List<Fact<Range>>> bySign) {
        return 4 * bySign.get(sign).size() + (sign.equals("—") ? 2 : sign.equals("～") ? 1 : 0);
    }

    private static Finding finding(Fact<Range> fact, Fact<Range> example, String usual) {
        Range range = fact.value();
        Span span = fact.paragraph().span(range.sign());
        String what = switch (range.sort()) {
            case TIME -> "时间起止";
            case NUMBER -> "数值范围";
            case NAME -> "“" + range.left() + "”与“" + range.right() + "”之间";
        };
        return Finding.of(RULE, span, what + "这里用“" + range.connector() + "”，文中别处用“" + usual + "”，宜统一")
                .relatedTo(example.paragraph().span(example.value().sign()), "这里用“" + usual + "”")
                .fixedBy(Fix.safe("统一为“" + usual + "”", new Edit(span, usual)));
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return Optional.of("全文 " + all.size() + " 处连接号与别处不一致，宜统一");
    }
}
