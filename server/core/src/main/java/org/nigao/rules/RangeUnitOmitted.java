package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** 3～5% and 9～16亿: the sign or 万, 亿 that the first figure lacks (GB/T 15835 5.1.3). */
final class RangeUnitOmitted implements LineCheck {

    private static final Rule RULE = Rule.information("range-unit-omitted", "范围省略单位致歧义");
    private static final String UNITS = "%％‰万亿";
    private static final int MANY = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.isText();
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        for (Range range : Range.in(line)) {
            String left = range.left();
            int end = range.sign().end() + range.right().length() - 1;
            boolean plain = Character.isDigit(left.charAt(left.length() - 1));
            if (range.sort() != Range.Sort.NUMBER || !plain || UNITS.indexOf(last(range.right())) < 0) {
                continue;
            }
            String unit = text.startsWith("万亿", end) ? "万亿" : text.substring(end, end + 1);
            int at = range.sign().start();
            Span marked = new Span(at - left.length(), end + unit.length());
            String right = left + unit + text.substring(at, end) + unit;
            found.accept(Finding.of(RULE, marked, "前一个数省略了“" + unit + "”，容易误解，应写作“" + right + "”")
                    .fixedBy(Fix.safe("补上“" + unit + "”", Edit.insert(at, unit))));
        }
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处数值范围的前一个数省略了“%”“万”或“亿”");
    }
}
