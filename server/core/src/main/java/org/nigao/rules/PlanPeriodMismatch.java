package org.nigao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.dictionary.Dictionary;
import org.nigao.dictionary.Entry;
import org.nigao.dictionary.Kind;
import org.nigao.dictionary.Years;
import org.nigao.draft.LogicalLine;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A five-year plan with years that are not its own. */
final class PlanPeriodMismatch implements LineCheck {

    private static final Rule RULE = Rule.warning("plan-period-mismatch", "五年规划与年份不符");

    private static final String YEAR = "(?<!\\d)((?:19|20)\\d\\d)";

    private static final Pattern SO_MANY_YEARS =
            Pattern.compile("(?<![\\p{IsHan}&&[一二三四五六七八九十第]])([二三四五六七八十])年(?:[\\p{IsHan}]{0,6}(?:计划|方案|规划|行动|时间))[（(]"
                    + YEAR + "年?\\s?[-—－–~～至到]{1,2}\\s?" + YEAR + "年?[）)]");

    private final Map<String, Years> plans = new HashMap<>();
    private final Optional<Pattern> range;
    private final Optional<Pattern> edge;
    private final Optional<Pattern> end;
    private final Optional<Pattern> at;

    PlanPeriodMismatch(Dictionary dictionary) {
        for (Entry entry : dictionary.of(Kind.PERIOD)) {
            entry.years().ifPresent(years -> plans.put(entry.text(), years));
        }
        // 十五 alone is a number, and so is 九五: those need their quotation marks.
        String names = plans.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(name -> name.length() > 2 ? "[“\"]?" + name + "[”\"]?" : "[“\"]" + name + "[”\"]")
                .collect(Collectors.joining("|", "(", ")"));
        range = pattern(names + "(期间|规划|计划|时期|规划期|[\\p{IsHan}、]{1,16}?规划(?:纲要)?)?(?:[（(]|(?:为|是|即|从)?)" + YEAR
                + "年?\\s?[-—－–~～至到]{1,2}\\s?" + YEAR + "年");
        edge = pattern(YEAR + "年(?:(?!\\d{4}年)[^。；]){0,24}?" + names
                + "(?:规划|计划|时期)?(?:实施)?的?(开局|起步|首|第一|头一|收官|最后一|最后|末)(?:之)?年(?![（(的]\\d{4}年)");
        end = pattern(names + "(?:规划|计划|时期)?(?:期?(末|初)[（(，,]?|(?:实施)?的?(开局|起步|首|第一|头一|收官|最后一)(?:之)?年[（(]?)(?:即|到|的)?"
                + YEAR + "年");
        at = pattern("[到至]" + YEAR + "年(?:底|末)?[（(，,]?即?" + names + "(?:规划|时期)?(末|初)(?![期—至到])");
    }

    private Optional<Pattern> pattern(String regex) {
        return plans.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(regex));
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        if (line.glyphs().has('年') && line.glyphs().hasAny("（(")) {
            years(text, found);
        }
        if (text.indexOf('五') < 0 || text.indexOf("20") < 0 && text.indexOf("19") < 0) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        range.map(p -> p.matcher(text)).ifPresent(m -> {
            while (m.find()) {
                range(m).ifPresent(findings::add);
            }
        });
        edge.map(p -> p.matcher(text)).ifPresent(m -> {
            while (m.find()) {
                edge(m, m.group(1), m.group(2), isFirst(m.group(3)), 1).ifPresent(findings::add);
            }
        });
        end.map(p -> p.matcher(text)).ifPresent(m -> {
            while (m.find()) {
                boolean first =
                        m.group(2) == null ? isFirst(m.group(3)) : m.group(2).equals("初");
                edge(m, m.group(4), m.group(1), first, 4).ifPresent(findings::add);
            }
        });
        at.map(p -> p.matcher(text)).ifPresent(m -> {
            while (m.find()) {
                edge(m, m.group(1), m.group(2), m.group(3).equals("初"), 1).ifPresent(findings::add);
            }
        });
        findings.forEach(found);
    }

    private static boolean isFirst(String edge) {
        return "开局起步首第一头一".contains(edge);
    }

    /** 三年行动计划（2026—2029年） is one of four. */
    private static void years(String text, Consumer<Finding> found) {
        Matcher years = SO_MANY_YEARS.matcher(text);
        while (years.find()) {
            int said = "一二三四五六七八九十".indexOf(years.group(1)) + 1;
            int there = Integer.parseInt(years.group(3)) - Integer.parseInt(years.group(2)) + 1;
            if (said != there) {
                found.accept(Finding.of(
                        RULE,
                        new Span(years.start(2), years.end(3)),
                        "从 %s 年到 %s 年是 %d 年，与“%s年”不符，请核对"
                                .formatted(years.group(2), years.group(3), there, years.group(1))));
            }
        }
    }

    private Optional<Finding> range(Matcher match) {
        Years years = years(match.group(1));
        int first = Integer.parseInt(match.group(3));
        int last = Integer.parseInt(match.group(4));
        // A part of the time may be meant: “十三五”期间（2016—2018年）.
        boolean part = "期间".equals(match.group(2)) && years.contain(first) && years.contain(last);
        if (part || first == years.first() && last == years.last()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        edit(match, 3, years.first(), edits);
        edit(match, 4, years.last(), edits);
        Span span = new Span(match.start(3), match.end(4));
        return Optional.of(Finding.of(
                        RULE,
                        span,
                        "%s是 %d—%d 年，与这里写的年份不符".formatted(quoted(match.group(1)), years.first(), years.last()))
                .fixedBy(Fix.confirm("改为 %d—%d".formatted(years.first(), years.last()), edits)));
    }

    private static void edit(Matcher match, int group, int year, List<Edit> edits) {
        if (!match.group(group).equals(String.valueOf(year))) {
            edits.add(new Edit(new Span(match.start(group), match.end(group)), String.valueOf(year)));
        }
    }

    private Optional<Finding> edge(Matcher match, String year, String plan, boolean first, int group) {
        Years years = years(plan);
        int right = first ? years.first() : years.last();
        if (year.equals(String.valueOf(right))) {
            return Optional.empty();
        }
        Span span = new Span(match.start(group), match.end(group));
        String which = first ? "第一年" : "最后一年";
        return Optional.of(
                Finding.of(RULE, span, "%s的%s是 %d 年，与这里写的 %s 年不符".formatted(quoted(plan), which, right, year))
                        .fixedBy(Fix.confirm("改为 " + right, new Edit(span, String.valueOf(right)))));
    }

    private Years years(String plan) {
        return plans.get(plan.replaceAll("[“”\"]", ""));
    }

    private static String quoted(String plan) {
        return "“" + plan.replaceAll("[“”\"]", "") + "”";
    }
}
