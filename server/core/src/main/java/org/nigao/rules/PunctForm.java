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
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Ellipses and dashes in odd forms, points doubled or in conflict, a pause mark before 等. */
final class PunctForm implements LineCheck {

    private static final Rule RULE = Rule.information("punct-form", "标点形式不当");
    private static final int MANY = 10;

    private static final String POINTS = "，。、；：";

    /** Words that begin with 等 and may well stand in a list themselves. */
    private static final List<String> WORDS_OF_DENG =
            List.of("等级", "等級", "等額", "等離子", "等候", "等待", "等离子", "等额", "等效", "等距", "等次", "等同于", "等高线");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.isProse();
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        int end = 0;
        for (int mark = 0; mark < line.glyphs().marks(); mark++) {
            int i = line.glyphs().mark(mark);
            char c = text.charAt(i);
            if (i < end || c != '.' && c != '-' && c != '—' && (c < '…' || Han.is(c))) {
                continue;
            }
            end = switch (c) {
                case '.', '．' -> dots(line, i, found);
                case '-', '－', '—' -> dash(line, i, found);
                case '…' -> ellipsis(text, i, found);
                default -> POINTS.indexOf(c) >= 0 ? points(text, i, found) : i + 1;
            };
        }
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    private static int dots(LogicalLine line, int at, Consumer<Finding> found) {
        int end = end(line.text(), at);
        if (end - at >= 3
                && end - at <= 6
                && isChinese(line.text(), at - 1)
                && !line.protectedText().covers(at)) {
            found.accept(replaced(new Span(at, end), "省略号应为“……”", "……"));
        }
        return end;
    }

    private static int dash(LogicalLine line, int at, Consumer<Finding> found) {
        String text = line.text();
        int end = at;
        // 坚持 - -: the two halves typed apart.
        if (text.startsWith("- -", at) && isChinese(text, at - 1) && isChinese(text, at + 3)) {
            found.accept(replaced(Span.at(at, 3), "破折号应为“——”", "——"));
            return at + 3;
        }
        while (end < text.length() && "-－—".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean between = isChinese(text, at - 1) && end < text.length() && isChinese(text, end);
        // --健全机制: a dash that opens an item.
        boolean opens = at == Whitespace.skip(text, 0) && end < text.length() && Han.is(text.charAt(end));
        if (end - at == 2 && (between || opens) && !text.startsWith("——", at)) {
            found.accept(replaced(new Span(at, end), "破折号应为“——”", "——"));
        }
        return end;
    }

    private static int ellipsis(String text, int at, Consumer<Finding> found) {
        int end = end(text, at);
        int length = end - at;
        if ((length == 1 || length == 3) && isChinese(text, at - 1)) {
            found.accept(replaced(new Span(at, end), "省略号应为六个点“……”", "……"));
        } else if (length == 2 && at > 1 && text.charAt(at - 1) == '等' && Han.is(text.charAt(at - 2))) {
            found.accept(Finding.of(RULE, new Span(at - 1, end), "省略号与“等”意思重复，用一个即可")
                    .fixedBy(Fix.confirm("删去省略号", Edit.delete(new Span(at, end)))));
        } else if (length == 2 && end < text.length() && text.charAt(end) == '等' && !isWordOfDeng(text, end)) {
            found.accept(Finding.of(RULE, new Span(at, end + 1), "省略号与“等”意思重复，用一个即可")
                    .fixedBy(Fix.confirm("删去省略号", Edit.delete(new Span(at, end)))));
        }
        return end;
    }

    private static int points(String text, int at, Consumer<Finding> found) {
        int end = at;
        boolean same = true;
        while (end < text.length() && POINTS.indexOf(text.charAt(end)) >= 0) {
            same &= text.charAt(end) == text.charAt(at);
            end++;
        }
        if (end - at == 1 && text.charAt(at) != '、') {
            return end;
        }
        Span span = new Span(at, end);
        String mark = text.substring(at, at + 1);
        if (end - at >= 3 && mark.equals("。") && same) {
            found.accept(replaced(span, "省略号应为“……”", "……"));
        } else if (end - at >= 2 && same) {
            found.accept(replaced(span, "标点“" + mark + "”重复", mark));
        } else if (end - at >= 2) {
            String kept = kept(span.in(text));
            found.accept(Finding.of(RULE, span, "“" + span.in(text) + "”几个点号连用，只应留一个")
                    .fixedBy(Fix.confirm("改为“" + kept + "”", new Edit(span, kept))));
        } else if (mark.equals("、") && text.startsWith("等", end) && !isWordOfDeng(text, end) && at > 0) {
            found.accept(
                    Finding.of(RULE, new Span(at, end + 1), "“等”前面不加顿号").fixedBy(Fix.safe("删去顿号", Edit.delete(span))));
        }
        return end;
    }

    /** The weightiest of points in conflict. */
    private static String kept(String points) {
        for (String point : List.of("。", "；", "：", "，")) {
            if (points.contains(point)) {
                return point;
            }
        }
        return points.substring(0, 1);
    }

    private static boolean isWordOfDeng(String text, int deng) {
        return WORDS_OF_DENG.stream().anyMatch(word -> text.startsWith(word, deng));
    }

    private static boolean isChinese(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Han.is(text.charAt(at)) || "，。、；：！？”》）“《（".indexOf(text.charAt(at)) >= 0);
    }

    private static Finding replaced(Span span, String message, String right) {
        return Finding.of(RULE, span, message).fixedBy(Fix.safe("改为“" + right + "”", new Edit(span, right)));
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处标点形式不当");
    }
}
