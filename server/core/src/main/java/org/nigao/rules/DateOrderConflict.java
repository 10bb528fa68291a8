package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Quotations;
import org.nigao.draft.Role;
import org.nigao.text.Span;

/** An end before its beginning, a half-year that the month beside it is not in, a time limit before the document's date. */
final class DateOrderConflict implements FactCheck<DateOrderConflict.Said> {

    private static final Rule RULE = Rule.warning("date-order-conflict", "时间先后矛盾");

    private static final String TO = "\\s?(?:至|到|[—～~–-]|——)\\s?";
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)\\s?年?" + TO + "((?:19|20)\\d\\d)\\s?年");
    private static final Pattern MONTHS = Pattern.compile(
            "(?:((?:19|20)\\d\\d)\\s?年\\s?)?(?<![\\d.—～~-])(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?日)?(?:(?:起|开始)[，,]?)?"
                    + TO + "(?:((?:19|20)\\d\\d)\\s?年\\s?|同年|当年)?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?日)?");
    private static final Pattern DAYS =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日?" + TO + "(\\d{1,2})\\s?日");
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(上半年|下半年|第?[一二三四]季度)(?![^，。；（(]{0,4}(?:启动|开始|开工|部署|谋划|筹备))[^，。；（(]{0,4}[（(，](?:[^，。；）)]{0,6}[^\\d，。；）)])?(\\d{1,2})\\s?月(?:底|末|中旬|上旬|下旬|\\d{1,2}日)?(?:之?前|以前|[）)])");
    /** 上半年完成编制（8月底前）; what is only begun in a half-year may be done after it. */
    private static final Pattern DONE_IN_PART = Pattern.compile(
            "(上半年|下半年|第?[一二三四]季度)(?![^，。；（(]{0,14}(?:启动|开始|开工|部署))[^，。；（(、]{5,14}[（(](\\d{1,2})\\s?月(?:底|末|中旬|上旬)?(?:之?前|以前)[）)]");

    private static final Pattern DEADLINE = Pattern.compile(
            "((?:19|20)\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日|底|末|中旬|上旬|下旬)?(?:之前|以前|前)(?:[^，。；]{0,20}(?:完成|建成|报送|上报|出台|制定|实现|启动|提交|印发|落实))");
    /** 2028年开工、2027年建成. */
    private static final Pattern BEGUN_AND_DONE = Pattern.compile(
            "((?:19|20)\\d\\d)年(?:\\d{1,2}月)?[^，。；：\\d]{0,6}(?:开工|启动|动工|开建)[^。；：\\d]{0,12}?((?:19|20)\\d\\d)年(?:\\d{1,2}月)?[^，。；：\\d]{0,8}?(?:建成|完工|竣工|通车|投用|投产|完成|投入使用|验收|交付)");

    private static final Pattern VALID_UNTIL =
            Pattern.compile("有效期限?(?:至|到|截至)((?:19|20)\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日|底|末)?");
    private static final Pattern DATE =
            Pattern.compile("^[\\s\\u3000]*\\D{0,3}((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日\\D?\\s*$");

    /** What is past may have ended before the document was written. */
    private static final Pattern PAST = Pattern.compile("已|曾|原定|原计划|当时|此前|去年|上年");

    private static final int REACH_BEFORE = 12;

    /** What one line says of time: a conflict of its own, a time limit, or the date of the document. */
    record Said(Span span, Sort sort, int day, String message) {}

    private enum Sort {
        CONFLICT,
        DEADLINE,
        DATE
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.isText();
    }

    @Override
    public List<Said> facts(LogicalLine line) {
        String text = line.text();
        List<Said> said = new ArrayList<>();
        if (line.glyphs().has('月')) {
            if (line.glyphs().hasAny("至到—～~–-")) {
                months(line, said);
            }
            partsOfYear(text, said);
            deadlines(line, said);
        }
        for (MatchResult m : Triggered.in(line, "20", BEGUN_AND_DONE)) {
            if (Integer.parseInt(m.group(1)) > Integer.parseInt(m.group(2))) {
                said.add(conflict(m.start(), m.end(), "时间矛盾：" + m.group(1) + " 年在 " + m.group(2) + " 年之后"));
            }
        }
        for (MatchResult m : Triggered.in(line, "20", YEARS)) {
            years(m.start(), m.end(), m.group(1), m.group(2), said);
        }
        for (MatchResult m : Triggered.in(line, "19", YEARS)) {
            years(m.start(), m.end(), m.group(1), m.group(2), said);
        }
        if (said.isEmpty()) {
            return List.of();
        }
        Quotations quotations = Quotations.in(text);
        said.removeIf(s -> quotations.cover(s.span().start())
                && !quotations.isInTitle(s.span().start()));
        return List.copyOf(said);
    }

    private static void years(int from, int to, String first, String last, List<Said> said) {
        if (Integer.parseInt(first) > Integer.parseInt(last)) {
            said.add(conflict(from, to, "起止时间矛盾：" + first + " 年在 " + last + " 年之后"));
        }
    }

    private static Said conflict(int from, int to, String message) {
        return new Said(new Span(from, to), Sort.CONFLICT, 0, message + "，请核对");
    }

    private static void months(LogicalLine line, List<Said> said) {
        for (MatchResult range : Triggered.atFigures(line, MONTHS)) {
            range(line.text(), range, said);
        }
        for (MatchResult days : Triggered.atFigures(line, DAYS)) {
            if (number(days, 2) > number(days, 3)) {
                said.add(conflict(
                        days.start(), days.end(), "起止时间矛盾：" + number(days, 2) + " 日在 " + number(days, 3) + " 日之后"));
            }
        }
    }

    private static void range(String text, MatchResult range, List<Said> said) {
        int firstYear = number(range, 1);
        int lastYear = range.group(4) == null ? firstYear : number(range, 4);
        int first = day(0, number(range, 2), number(range, 3));
        int last = day(0, number(range, 5), number(range, 6));
        boolean sameYear = firstYear == lastYear;
        boolean dayless = range.group(3) == null || range.group(6) == null;
        boolean backwards = dayless ? number(range, 2) > number(range, 5) : first > last;
        // Without a year named a winter runs into the next: 11月至3月.
        boolean winter = firstYear == 0 && number(range, 2) >= 7 && number(range, 2) != number(range, 5);
        if (firstYear > 0 && lastYear > 0 && firstYear > lastYear
                || sameYear && backwards && !winter && !isYearly(text, range.start())) {
            said.add(conflict(range.start(), range.end(), "起止时间矛盾：开始的时间晚于结束的时间"));
        }
    }

    private static boolean isYearly(String text, int at) {
        String before = text.substring(Math.max(0, at - 3), at);
        return before.contains("每") || before.contains("历");
    }

    private static void partsOfYear(String text, List<Said> said) {
        if (text.indexOf("半年") < 0 && text.indexOf("季度") < 0) {
            return;
        }
        partsOfYear(PART_OF_YEAR.matcher(text), said);
        partsOfYear(DONE_IN_PART.matcher(text), said);
    }

    private static void partsOfYear(Matcher part, List<Said> said) {
        while (part.find()) {
            String name = part.group(1);
            int month = number(part, 2);
            int quarter = "一二三四".indexOf(name.charAt(name.startsWith("第") ? 1 : 0));
            int first = quarter >= 0 ? 3 * quarter + 1 : name.equals("上半年") ? 1 : 7;
            int last = quarter >= 0 ? 3 * quarter + 3 : name.equals("上半年") ? 6 : 12;
            if (month <= 12 && (month < first || month > last)) {
                said.add(conflict(part.start(1), part.end(), "时间矛盾：" + month + " 月不在" + name));
            }
        }
    }

    private static void deadlines(LogicalLine line, List<Said> said) {
        String text = line.text();
        for (MatchResult limit : Triggered.in(line, "20", DEADLINE)) {
            String before = text.substring(Math.max(0, limit.start() - REACH_BEFORE), limit.start());
            if (!PAST.matcher(before).find() && !PAST.matcher(limit.group()).find()) {
                int last = limit.group(3) == null ? 31 : Integer.parseInt(limit.group(3));
                int day = day(Integer.parseInt(limit.group(1)), Integer.parseInt(limit.group(2)), last);
                said.add(new Said(new Span(limit.start(), limit.end()), Sort.DEADLINE, day, ""));
            }
        }
        for (MatchResult until : Triggered.in(line, "有效期", VALID_UNTIL)) {
            int last = until.group(3) == null ? 31 : Integer.parseInt(until.group(3));
            int day = day(Integer.parseInt(until.group(1)), Integer.parseInt(until.group(2)), last);
            said.add(new Said(new Span(until.start(), until.end()), Sort.DEADLINE, day, "有效期早于成文日期，请核对"));
        }
        if (text.length() < 24) {
            Matcher date = DATE.matcher(text);
            if (date.find()) {
                int day = day(number(date, 1), number(date, 2), number(date, 3));
                said.add(new Said(new Span(0, text.length()), Sort.DATE, day, ""));
            }
        }
    }

    private static int number(MatchResult matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static int day(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
    }

    @Override
    public void run(Analysis analysis, List<Fact<Said>> facts, Consumer<Finding> found) {
        List<Fact<Said>> waiting = new ArrayList<>();
        Optional<Fact<Said>> date = Optional.empty();
        for (Fact<Said> fact : facts) {
            switch (fact.value().sort()) {
                case CONFLICT ->
                    found.accept(Finding.of(RULE, place(fact), fact.value().message()));
                case DATE -> {
                    if (fact.paragraph().role() == Role.DATE && isSigned(fact.paragraph(), analysis)) {
                        for (Fact<Said> limit : waiting) {
                            judge(limit, fact, found);
                        }
                        waiting.clear();
                        date = Optional.of(fact);
                    }
                }
                case DEADLINE -> waiting.add(fact);
            }
        }
        // The plan that a notice issues stands below the notice's date.
        for (Fact<Said> limit : waiting) {
            date.ifPresent(d -> judge(limit, d, found));
        }
    }

    private static boolean isSigned(Paragraph date, Analysis analysis) {
        Role before = date.index() == 0
                ? Role.METADATA
                : analysis.draft().paragraphs().get(date.index() - 1).role();
        return before == Role.SIGNATURE || before == Role.BODY || before == Role.ATTACHMENT_NOTE;
    }

    /** A limit of an earlier year is the matter of stale-year. */
    private static void judge(Fact<Said> limit, Fact<Said> date, Consumer<Finding> found) {
        boolean sameYear = limit.value().day() / 10000 == date.value().day() / 10000;
        String message = limit.value().message();
        if ((sameYear || !message.isEmpty())
                && limit.value().day() < date.value().day()) {
            found.accept(Finding.of(RULE, place(limit), message.isEmpty() ? "完成时限早于成文日期，请核对" : message)
                    .relatedTo(date.paragraph().trimmed(), "成文日期"));
        }
    }

    private static Span place(Fact<Said> fact) {
        return fact.paragraph().span(fact.value().span());
    }
}
