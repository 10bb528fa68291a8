package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Spaces beside a full-width mark, which has its own room already (GB/T 15834 5.1). */
final class SpaceAroundPunct implements LineCheck {

    private static final Rule RULE = Rule.information("space-around-punct", "标点旁多余空格");

    private static final String POINTS = "，。、；？！";
    private static final String HALF = ",;:!?";
    private static final String PAIRED = "“”《》（）‘’";
    private static final int MANY = 5;

    /** A wider gap was made on purpose: a form to fill in, a column. */
    private static final int WIDEST = 2;

    private static final String SPACES = " \u3000\u00a0\t";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY || role == Role.ADDRESSEE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        if (!line.glyphs().hasAny(SPACES)) {
            return;
        }
        int from = line.marker().map(Marker::content).orElse(Whitespace.skip(text, 0));
        int to = Whitespace.trimEnd(text, from, text.length());
        if (Columns.in(text)) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i))) {
                continue;
            }
            int end = i;
            while (end < to && isSpace(text.charAt(end))) {
                end++;
            }
            if (i > from && end - i <= WIDEST && isSuperfluous(line, i, end)) {
                found.accept(finding(text, i, end));
            }
            i = end;
        }
    }

    private static boolean isSpace(char c) {
        return SPACES.indexOf(c) >= 0;
    }

    private static boolean isSuperfluous(LogicalLine line, int from, int to) {
        String text = line.text();
        char before = text.charAt(from - 1);
        char behind = text.charAt(to);
        if (isMark(before) && isMark(behind) && "（“《‘".indexOf(before) >= 0 && "）”》’".indexOf(behind) >= 0) {
            return false;
        }
        if (POINTS.indexOf(behind) >= 0) {
            return isMark(before) || Han.is(before) || Character.isLetterOrDigit(before) || before == '%';
        }
        if (POINTS.indexOf(before) >= 0) {
            return (isMark(behind) || Han.is(behind) || Character.isLetterOrDigit(behind))
                    && line.markerAt(to).isEmpty();
        }
        // A half-width mark is a fault of its own; the space behind it is one more.
        if (HALF.indexOf(before) >= 0 || before == '：' && text.indexOf('。') >= 0) {
            return from > 1
                    && Han.is(text.charAt(from - 2))
                    && Han.is(behind)
                    && !line.protectedText().covers(from - 1);
        }
        // Beside Latin letters and figures some set a space on purpose.
        return PAIRED.indexOf(before) >= 0
                        && (Han.is(behind) || isMark(behind))
                        && line.markerAt(to).isEmpty()
                || PAIRED.indexOf(behind) >= 0
                        && (Han.is(before) || isMark(before))
                        && line.markerAt(to).isEmpty();
    }

    private static boolean isMark(char c) {
        return c > 0x80 && (POINTS.indexOf(c) >= 0 || PAIRED.indexOf(c) >= 0 || c == '：');
    }

    private static Finding finding(String text, int from, int to) {
        boolean behind = isMark(text.charAt(from - 1)) || HALF.indexOf(text.charAt(from - 1)) >= 0;
        char mark = behind ? text.charAt(from - 1) : text.charAt(to);
        Span marked = behind ? new Span(from - 1, to) : new Span(from, to + 1);
        return Finding.of(RULE, marked, Marks.named(String.valueOf(mark)) + (behind ? "后面" : "前面") + "多了空格")
                .fixedBy(Fix.safe("删去标点旁的空格", Edit.delete(new Span(from, to))));
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处标点旁有多余空格");
    }
}
