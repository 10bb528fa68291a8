package org.nigao.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.DataFile;
import org.nigao.draft.LogicalLine;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** 《》 inside 《》 (GB/T 15834 4.15.3.5), and 《》 around what is no work (A.13.1). */
final class BookTitleNesting implements LineCheck {

    private static final Rule RULE = Rule.warning("book-title-nesting", "书名号嵌套与误用");

    private static final List<String> MISUSED = words("misused");
    private static final List<String> WORK = words("work");
    private static final List<String> KINDS = words("kind");

    /** What is carried out or won is no work: 实施《百千万人才工程》, 荣获《科技进步奖》. */
    private static final Pattern CARRIED_OUT = Pattern.compile(
            "(?:(?:实施|启动|推进|组织)\\p{IsHan}{2,8}(?:工程|行动)|(?:获得|荣获|获|授予|颁发)\\p{IsHan}{2,9}奖|(?:召开|举办|举行|出席|参加)\\p{IsHan}{2,12}(?:推进|推介|动员|座谈|现场|交流|表彰|洽谈|博览|调度|观摩|发布|研讨|总结|部署|恳谈|展销|运动|展览)会|(?:召开|举办|举行|出席|参加|主办|承办)\\p{IsHan}{2,12}(?:论坛|峰会|讲坛|沙龙|大赛|艺术节|文化节|旅游节|购物节))$");

    private static final int LONGEST_NAME = 10;
    private static final int REACH_BEFORE = 12;

    private static List<String> words(String kind) {
        return DataFile.rows(BookTitleNesting.class, "title-marks.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> row[1])
                .toList();
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        for (int open = text.indexOf('《'); open >= 0; ) {
            int close = close(text, open);
            if (close < 0) {
                open = text.indexOf('《', open + 1);
                continue;
            }
            nested(text, open, close, found);
            misused(text, open, close, found);
            open = text.indexOf('《', close);
        }
    }

    /** The mark that closes this one; -1 where the marks do not come in pairs. */
    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '《' ? 1 : c == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            if (c == '。') {
                return -1;
            }
        }
        return -1;
    }

    private static void nested(String text, int open, int close, Consumer<Finding> found) {
        for (int inner = text.indexOf('《', open + 1); inner >= 0 && inner < close; ) {
            int end = close(text, inner);
            if (end < 0 || end > close) {
                return;
            }
            // The third level is double again: 《…〈…《…》…〉…》.
            if (text.substring(open + 1, inner).indexOf('〈') < 0) {
                found.accept(Finding.of(RULE, new Span(inner, end + 1), "书名号里面再用书名号，里层应为“〈〉”")
                        .fixedBy(Fix.safe(
                                "里层改为“〈〉”",
                                List.of(new Edit(Span.at(inner, 1), "〈"), new Edit(Span.at(end, 1), "〉")))));
            }
            inner = text.indexOf('《', end);
        }
    }

    private static void misused(String text, int open, int close, Consumer<Finding> found) {
        String name = text.substring(open + 1, close);
        String before = text.substring(Math.max(0, open - REACH_BEFORE), open);
        boolean suspect = name.length() <= LONGEST_NAME
                && (MISUSED.stream().anyMatch(m -> text.startsWith(m, close + 1))
                        || CARRIED_OUT.matcher(before + name).find())
                && KINDS.stream().noneMatch(name::endsWith);
        if (suspect && WORK.stream().noneMatch(before::contains)) {
            found.accept(Finding.of(RULE, new Span(open, close + 1), "活动、称号等名称不用书名号，可用引号")
                    .graded(Severity.INFORMATION)
                    .fixedBy(Fix.confirm(
                            "改为引号", List.of(new Edit(Span.at(open, 1), "“"), new Edit(Span.at(close, 1), "”")))));
        }
    }
}
