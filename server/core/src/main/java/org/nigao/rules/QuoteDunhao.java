package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A pause mark between quotations or titles side by side, whose own marks part them already (GB/T 15834 4.5.3.5). */
final class QuoteDunhao implements LineCheck {

    private static final Rule RULE = Rule.information("quote-dunhao", "引号书名号间多用顿号");

    private static final String OPENING = "“《";
    private static final String CLOSING = "”》";
    private static final int MANY = 10;

    /** What is longer stands in no list of terms. */
    private static final int LONGEST_MEMBER = 80;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        Unquoted titles = new Unquoted(text, found);
        int reported = 0;
        for (int at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
            int kind = at > reported ? kind(text, at) : -1;
            if (kind < 0) {
                continue;
            }
            Row row = Row.around(text, at, kind);
            reported = row.to();
            if (!row.isMixed(text) && !(kind == 0 && titles.isInTitle(at))) {
                found.accept(finding(row, kind));
            }
        }
    }

    /** 0 between quotations, 1 between titles. */
    private static int kind(String text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return -1;
        }
        int closing = CLOSING.indexOf(text.charAt(at - 1));
        return closing >= 0 && OPENING.indexOf(text.charAt(at + 1)) == closing ? closing : -1;
    }

    private static Finding finding(Row row, int kind) {
        String what = kind == 0 ? "并列的引号之间" : "并列的书名号之间";
        Finding finding = Finding.of(RULE, row.marks().get(0), what + "通常不用顿号");
        for (Span mark : row.marks().subList(1, row.marks().size())) {
            finding = finding.relatedTo(mark, "同一列举中的顿号");
        }
        return finding.fixedBy(
                Fix.safe("删去顿号", row.marks().stream().map(Edit::delete).toList()));
    }

    /** Members side by side, from the first opening mark to behind the last closing one. */
    private record Row(int from, int to, List<Span> marks) {

        static Row around(String text, int at, int kind) {
            char opening = OPENING.charAt(kind);
            char closing = CLOSING.charAt(kind);
            int from = text.lastIndexOf(opening, at);
            if (from < at - LONGEST_MEMBER) {
                from = at - 1;
            }
            // Members before it that nothing parts: “甲”“乙”、“丙”.
            while (from >= 1 && text.charAt(from - 1) == closing) {
                int earlier = text.lastIndexOf(opening, from - 1);
                if (earlier < from - LONGEST_MEMBER) {
                    break;
                }
                from = earlier;
            }
            List<Span> marks = new ArrayList<>();
            int to = at;
            while (to < text.length()) {
                boolean mark = text.charAt(to) == '、';
                int next = mark ? to + 1 : to;
                if (next >= text.length() || text.charAt(next) != opening) {
                    break;
                }
                int end = text.indexOf(closing, next);
                if (end < 0 || end > next + LONGEST_MEMBER) {
                    break;
                }
                if (mark) {
                    marks.add(Span.at(to, 1));
                }
                to = end + 1;
            }
            return new Row(from, Math.max(to, at + 1), marks.isEmpty() ? List.of(Span.at(at, 1)) : marks);
        }

        /** Whether the list goes on with members that have no such marks, or has a remark in brackets among its members. */
        boolean isMixed(String text) {
            if (from > 0 && text.charAt(from - 1) == '、' || to < text.length() && text.charAt(to) == '、') {
                return true;
            }
            if (to < text.length() && text.charAt(to) == '（') {
                int close = text.indexOf('）', to);
                return close >= 0
                        && close < to + LONGEST_MEMBER
                        && close + 1 < text.length()
                        && ("、" + OPENING).indexOf(text.charAt(close + 1)) >= 0;
            }
            return false;
        }
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        if (all.size() < MANY && withoutMark(analysis) > all.size()) {
            return Optional.empty();
        }
        int marks = all.stream().mapToInt(f -> 1 + f.related().size()).sum();
        return Optional.of("全文 " + marks + " 处并列的引号或书名号之间用了顿号，通常不用");
    }

    /** How often quotations and titles stand side by side without a mark, as they should. */
    private static int withoutMark(Analysis analysis) {
        int count = 0;
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            String text = paragraph.text();
            for (String pair : List.of("”“", "》《")) {
                for (int at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 2)) {
                    count++;
                }
            }
        }
        return count;
    }
}
