package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
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

/** A hyphen or half-width tilde where a range asks for a dash or wave (GB/T 15834 4.13.3.2, GB/T 15835 5.1.3). */
final class RangeConnector implements FactCheck<Range> {

    private static final Rule RULE = Rule.information("range-connector", "起止与范围连接号");
    private static final int MANY = 5;
    private static final int LONGEST_NAME = 10;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.isText();
    }

    @Override
    public List<Range> facts(LogicalLine line) {
        return Range.in(line);
    }

    @Override
    public void run(Analysis analysis, List<Fact<Range>> facts, Consumer<Finding> found) {
        List<Range> all = facts.stream().map(Fact::value).toList();
        for (int i = 0; i < facts.size(); i++) {
            Fact<Range> fact = facts.get(i);
            if (isWrong(fact.value(), all)) {
                int end = chainEnd(facts, i);
                found.accept(finding(facts.subList(i, end), right(fact.value(), all)));
                i = end - 1;
            }
        }
    }

    private static boolean isWrong(Range range, List<Range> all) {
        boolean name = range.sort() == Range.Sort.NAME;
        return !range.isRegular() && !(name && (!range.connector().equals("-") || isElsewhere(range, all)));
    }

    /** 问题-目标-战略 is one expression with two signs. */
    private static int chainEnd(List<Fact<Range>> facts, int from) {
        int end = from + 1;
        while (end < facts.size() && goesOn(facts.get(end - 1), facts.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(Fact<Range> one, Fact<Range> next) {
        return one.paragraph() == next.paragraph()
                && next.value().sort() == Range.Sort.NAME
                && one.value().sort() == Range.Sort.NAME
                && next.value().connector().equals(one.value().connector())
                && next.value().sign().start() - one.value().sign().end() <= LONGEST_NAME;
    }

    private static Finding finding(List<Fact<Range>> chain, String right) {
        List<Span> spans =
                chain.stream().map(f -> f.paragraph().span(f.value().sign())).toList();
        Finding finding = Finding.of(RULE, spans.get(0), message(chain.get(0).value(), right));
        for (Span span : spans.subList(1, spans.size())) {
            finding = finding.relatedTo(span, "同一表述中的连接号");
        }
        return finding.fixedBy(
                Fix.safe("改用规范的连接号", spans.stream().map(s -> new Edit(s, right)).toList()));
    }

    /** Whether the same pair is written with another sign elsewhere: then connector-inconsistent speaks of it. */
    private static boolean isElsewhere(Range range, List<Range> all) {
        return all.stream()
                .anyMatch(r -> r.sort() == Range.Sort.NAME
                        && !r.connector().equals(range.connector())
                        && r.left().equals(range.left())
                        && r.right().equals(range.right()));
    }

    /** The sign that the draft uses for ranges of this sort; by default a wave between values, a dash between the rest. */
    private static String right(Range range, List<Range> all) {
        if (range.connector().equals("~")) {
            return "～";
        }
        if (range.sort() == Range.Sort.NAME || range.connector().equals("——")) {
            return "—";
        }
        List<String> signs = new ArrayList<>();
        all.stream().filter(r -> r.sort() == range.sort() && r.isRegular()).forEach(r -> signs.add(r.connector()));
        return signs.stream()
                .max((a, b) -> count(signs, a) - count(signs, b))
                .orElse(range.sort() == Range.Sort.NUMBER ? "～" : "—");
    }

    private static int count(List<String> signs, String sign) {
        return (int) signs.stream().filter(sign::equals).count();
    }

    private static String message(Range range, String right) {
        String what = switch (range.sort()) {
            case TIME -> "时间起止";
            case NUMBER -> "数值范围";
            case NAME -> "相关联的两个名称之间";
        };
        return what + "一般用“" + right + "”，不用“" + range.connector() + "”";
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处起止或范围的连接号不规范，一般用“—”或“～”");
    }
}
