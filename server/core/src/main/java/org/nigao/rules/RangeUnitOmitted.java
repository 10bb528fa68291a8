package org.nigao.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    private static final int LONGEST_FIGURE = 8;

    /** 15至20%, 3到5亿元. */
    private static final Pattern IN_WORDS = Pattern.compile("[至到](\\d{1,5}(?:\\.\\d+)?)(万亿|[%％‰万亿])");

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
            found.accept(finding(marked, right, unit, at));
        }
        for (MatchResult m : Triggered.in(line, "至", IN_WORDS)) {
            inWords(text, m, found);
        }
        for (MatchResult m : Triggered.in(line, "到", IN_WORDS)) {
            inWords(text, m, found);
        }
    }

    /** A range with a word in the place of the sign. */
    private static void inWords(String text, MatchResult end, Consumer<Finding> found) {
        int from = end.start();
        while (from > 0 && (isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String first = text.substring(from, end.start());
        char before = from == 0 ? '，' : text.charAt(from - 1);
        if (first.isEmpty()
                || first.startsWith(".")
                || first.endsWith(".")
                || first.length() > LONGEST_FIGURE
                || before < 0x80 && Character.isLetter(before)
                || "第从由—-～~/".indexOf(before) >= 0
                || new BigDecimal(first).compareTo(new BigDecimal(end.group(1))) >= 0) {
            return;
        }
        String unit = end.group(2);
        found.accept(finding(
                new Span(from, end.end()), first + unit + text.substring(end.start(), end.end()), unit, end.start()));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Finding finding(Span marked, String right, String unit, int at) {
        return Finding.of(RULE, marked, "前一个数省略了“" + unit + "”，容易误解，应写作“" + right + "”")
                .fixedBy(Fix.safe("补上“" + unit + "”", Edit.insert(at, unit)));
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处数值范围的前一个数省略了“%”“万”或“亿”");
    }
}
