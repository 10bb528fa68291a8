package org.nigao.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nigao.check.Finding;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Numerals;
import org.nigao.draft.Role;
import org.nigao.text.Span;

/** A day that no calendar has. */
final class DateInvalid implements LineCheck {

    private static final Rule RULE = Rule.error("date-invalid", "日期不存在");

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:((?:19|20|21)\\d\\d)年)?(?<![\\d.])(\\d{1,2})月(?:(\\d{1,2})[日号](?:(?:至|到|[—～~-])(\\d{1,2})日)?)?");
    /** 二月三十日, 六月三十一日. */
    private static final Pattern HAN = Pattern.compile("(?<=(?<![个一二三四五六七八九十])(十[一二]?|[一二三四五六七八九]))月(三十[一二三四五六七八九]?)日");

    private static final Pattern SEPARATED = Pattern.compile(
            "(?<![\\w./\\-:：])(?<year>(?:19|20)\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\w./-])");
    private static final Pattern WEEKDAY = Pattern.compile(
            "((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日[，,]?\\s?[（(]?(星期|周)([一二三四五六日天])(?!年|期|边|围|到|密|全|报|刊)");
    private static final Pattern OTHER_CALENDAR = Pattern.compile("农历|阴历|旧历|藏历|傣历|回历|腊月|闰");

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int REACH_BEFORE = 10;

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
        Consumer<Finding> unquoted = new Unquoted(text, found);
        if (line.glyphs().has('月')) {
            for (MatchResult date : Triggered.atFigures(line, WRITTEN)) {
                judge(text, date, date.group(4), unquoted);
            }
        }
        for (MatchResult date : Triggered.in(line, "月三十", HAN)) {
            han(text, date, unquoted);
        }
        for (MatchResult date : Triggered.in(line, "20", WEEKDAY)) {
            weekday(date, unquoted);
        }
        for (MatchResult date : Triggered.in(line, "20", SEPARATED)) {
            judge(text, date, null, unquoted);
        }
        for (MatchResult date : Triggered.in(line, "19", SEPARATED)) {
            judge(text, date, null, unquoted);
        }
    }

    /** 2026年3月3日（星期三） was a Tuesday. */
    private static void weekday(MatchResult date, Consumer<Finding> found) {
        int year = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        int said = Math.min("一二三四五六日天".indexOf(date.group(5)) + 1, DayOfWeek.SUNDAY.getValue());
        if (month < 1 || month > 12 || !dayFault(date.group(1), month, day).isEmpty()) {
            return;
        }
        int right = LocalDate.of(year, month, day).getDayOfWeek().getValue();
        if (said != right) {
            String name = date.group(4) + "一二三四五六日".charAt(right - 1);
            found.accept(Finding.of(
                            RULE,
                            new Span(date.start(4), date.end(5)),
                            "%d 年 %d 月 %d 日是%s，请核对".formatted(year, month, day, name))
                    .graded(Severity.WARNING));
        }
    }

    private static void han(String text, MatchResult date, Consumer<Finding> found) {
        int month = Numerals.ofHan(date.group(1)).orElse(1);
        int day = Numerals.ofHan(date.group(2)).orElse(1);
        if (!dayFault(null, month, day).isEmpty() && !isOfOtherCalendar(text, date.start())) {
            found.accept(Finding.of(
                    RULE, new Span(date.start(1), date.end()), "日期不存在：" + dayFault(null, month, day) + "，请核对"));
        }
    }

    private static void judge(String text, MatchResult date, String until, Consumer<Finding> found) {
        boolean written = text.substring(date.start(), date.end()).indexOf('月') >= 0;
        String year = date.group(1);
        int month = Integer.parseInt(date.group(written ? 2 : 3));
        String day = date.group(written ? 3 : 4);
        String fault = month < 1 || month > 12
                ? year == null && day == null && !isPoint(text, date.end()) ? "" : "没有 " + month + " 月"
                : day == null ? "" : dayFault(year, month, Integer.parseInt(day));
        if (fault.isEmpty() && until != null) {
            fault = dayFault(year, month, Integer.parseInt(until));
        }
        if (!fault.isEmpty() && !isOfOtherCalendar(text, date.start())) {
            found.accept(Finding.of(RULE, new Span(date.start(), date.end()), "日期不存在：" + fault + "，请核对"));
        }
    }

    /** 14月底 is a month's end, however it is counted. */
    private static boolean isPoint(String text, int monthEnd) {
        return monthEnd < text.length() && "底末".indexOf(text.charAt(monthEnd)) >= 0
                || text.startsWith("上旬", monthEnd)
                || text.startsWith("中旬", monthEnd)
                || text.startsWith("下旬", monthEnd);
    }

    /** What is wrong with a day; nothing with the 29th of February where no year is named. */
    private static String dayFault(String year, int month, int day) {
        int most = DAYS[month - 1];
        if (month == 2 && year != null && !isLeap(Integer.parseInt(year))) {
            most = 28;
        }
        if (day >= 1 && day <= most) {
            return "";
        }
        String which = month == 2 && year != null ? year + " 年 2 月" : month + " 月";
        return day == 0 ? which + "没有 0 日" : which + "只有 " + most + " 天";
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    }

    private static boolean isOfOtherCalendar(String text, int at) {
        return OTHER_CALENDAR
                .matcher(text.substring(Math.max(0, at - REACH_BEFORE), at))
                .find();
    }
}
