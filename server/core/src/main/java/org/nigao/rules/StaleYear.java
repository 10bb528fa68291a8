package org.nigao.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.DraftYears;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Quotations;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A year of the draft before, left standing: a deadline that is over, a task of last year, a "this year" that is not. */
final class StaleYear implements FactCheck<StaleYear.Year> {

    static final Rule RULE = Rule.warning("stale-year", "沿用旧稿年份");

    private static final Pattern REVIEW = Pattern.compile("总结|情况|回顾|评估|决算|述职");

    /** What is wanted for a year is asked for in the year before. */
    static final Pattern ASKS = Pattern.compile("征集|申报|征求|报名|评审|遴选|推荐|申请|招标|竞赛");

    /** Longer lines without a full stop are tasks, not headings. */
    private static final int HEADING = 40;

    private static final Pattern MONTH = Pattern.compile("年\\s?(\\d{1,2})\\s?月");

    /** What is left standing is of a draft of the last years; an older year says what was then. */
    private static final int OLDEST = 10;

    /** From this month on next year's plans are written. */
    private static final int FIRST_MONTH_AHEAD = 9;

    private static final Pattern THIS = Pattern.compile(
            "今年(?:[（(，,]?(?:即)?|是)((?:19|20)\\d\\d)(?:年|[）)])|((?:19|20)\\d\\d)年[（(]今年[）)]|本年度?(?:[（(，,]?即|是)((?:19|20)\\d\\d)年");

    /** 2024年工作回顾: what was, in a plan too. */
    private static final Pattern LOOK_BACK = Pattern.compile("((?:19|20)\\d\\d)年[^，。；]{0,12}(?:回顾|总结|成效|成绩|情况|进展)");

    /** A plan of more than one year tells in its first part where it begins. */
    private static final Pattern SEVERAL_YEARS = Pattern.compile("规划|纲要|[三五十]年(?!度)|\\d年?\\s?[-—－–~～至]{1,2}\\s?\\d");

    /** A year that a line names, and as what. */
    sealed interface Year {

        /** At the head or the foot of a document. */
        record OfDocument(DraftYears.Named named) implements Year {}

        /** In what is to be done. */
        record OfTask(TaskYears.Task task) implements Year {}

        /** Where the draft says which year this one is. */
        record ThisYear(int year, Span span) implements Year {}

        /** As the subject of a heading that looks back on it. */
        record LookedBackOn(int year) implements Year {}
    }

    /** What a title makes of the tasks below it. */
    private enum Plan {
        NONE,
        OF_SEVERAL_YEARS,
        OF_A_YEAR;

        static Plan of(String title) {
            if (ASKS.matcher(title).find()) {
                return NONE;
            }
            return SEVERAL_YEARS.matcher(title).find() ? OF_SEVERAL_YEARS : OF_A_YEAR;
        }

        boolean wants(TaskYears.Weight weight) {
            return this == OF_A_YEAR || this == OF_SEVERAL_YEARS && weight == TaskYears.Weight.SURE;
        }
    }

    private final OptionalInt given;
    private final Optional<PriorText> prior;

    StaleYear(OptionalInt given, Optional<PriorText> prior) {
        this.given = given;
        this.prior = prior;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Year> facts(LogicalLine line) {
        String text = line.text();
        if (text.indexOf('年') < 0 && text.indexOf('〔') < 0 && text.indexOf('[') < 0) {
            return List.of();
        }
        List<Year> years = new ArrayList<>();
        DraftYears.in(line).map(Year.OfDocument::new).ifPresent(years::add);
        if (TaskYears.next(text, 0) >= 0) {
            Quotations quoted = Quotations.in(text);
            thisYear(text, quoted, years);
            // What a heading looks back on is judged by that heading, too.
            lookBack(text, years);
            for (TaskYears.Task task : TaskYears.in(text, quoted)) {
                boolean said = years.stream()
                        .anyMatch(y ->
                                y instanceof Year.ThisYear named && named.span().equals(task.span()));
                if (!said) {
                    years.add(new Year.OfTask(task));
                }
            }
        }
        return years;
    }

    private static void lookBack(String text, List<Year> years) {
        if (text.length() <= HEADING && text.indexOf('。') < 0) {
            Matcher matcher = LOOK_BACK.matcher(text);
            if (matcher.find()) {
                years.add(new Year.LookedBackOn(Integer.parseInt(matcher.group(1))));
            }
        }
    }

    private static void thisYear(String text, Quotations quoted, List<Year> years) {
        if (!text.contains("今年") && !text.contains("本年")) {
            return;
        }
        Matcher matcher = THIS.matcher(text);
        while (matcher.find()) {
            int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
            Span span = new Span(matcher.start(group), matcher.end(group));
            if (!quoted.cover(span)) {
                years.add(new Year.ThisYear(Integer.parseInt(matcher.group(group)), span));
            }
        }
    }

    @Override
    public void run(Analysis analysis, List<Fact<Year>> facts, Consumer<Finding> found) {
        List<DraftYears.Placed> heads = new ArrayList<>();
        for (Fact<Year> fact : facts) {
            if (fact.value() instanceof Year.OfDocument named) {
                heads.add(new DraftYears.Placed(fact.paragraph(), named.named()));
            }
        }
        OptionalInt year = given.isPresent() ? given : DraftYears.fallback(heads);
        OptionalInt ofDate = OptionalInt.empty();
        Set<Integer> named = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (DraftYears.Placed head : heads) {
            if (head.paragraph().role() == Role.DATE || head.paragraph().role() == Role.DOCUMENT_NUMBER) {
                named.add(head.named().year());
            }
            if (head.paragraph().role() == Role.DOCUMENT_NUMBER) {
                numbers.add(head.named().year());
            }
            if (head.paragraph().role() == Role.DATE) {
                ofDate = OptionalInt.of(head.named().year());
            }
        }
        Plan plan = year.isPresent() ? Plan.OF_SEVERAL_YEARS : Plan.NONE;
        List<Fact<Year>> lookBacks = new ArrayList<>();
        List<Finding> stale = new ArrayList<>();
        for (Fact<Year> fact : facts) {
            Paragraph paragraph = fact.paragraph();
            if (fact.value() instanceof Year.OfDocument head && paragraph.role() == Role.TITLE) {
                OptionalInt before = year;
                year = given.isPresent() ? given : OptionalInt.of(head.named().year());
                // A list of the same year behind a plan belongs to it.
                boolean goesOn = given.isPresent()
                        || year.equals(before)
                                && !REVIEW.matcher(paragraph.text()).find();
                plan = head.named().plans() ? Plan.of(paragraph.text()) : goesOn ? plan : Plan.NONE;
            } else if (fact.value() instanceof Year.OfDocument head && paragraph.role() == Role.DATE) {
                // Where the number is of the year of the title, issuer-year-inconsistent speaks of the date.
                if (plan == Plan.OF_A_YEAR
                        && year.isPresent()
                        && given.isEmpty()
                        && !numbers.contains(year.getAsInt())) {
                    date(paragraph, head.named(), year.getAsInt()).ifPresent(stale::add);
                }
            } else if (fact.value() instanceof Year.LookedBackOn) {
                lookBacks.add(fact);
            } else if (fact.value() instanceof Year.OfTask of && year.isPresent() && isText(paragraph, of.task())) {
                boolean back = lookBacks.stream().anyMatch(b -> isUnder(analysis, b, fact));
                // What is asked for by a letter that was sent in the year before.
                boolean inTime = of.task().onADay() && named.contains(of.task().year());
                int age = year.getAsInt() - of.task().year();
                if (age > 0 && age <= OLDEST && plan.wants(of.task().weight()) && !back && !inTime) {
                    stale.add(finding(paragraph, of.task(), year.getAsInt()));
                }
            } else if (fact.value() instanceof Year.ThisYear said && year.isPresent()) {
                judge(paragraph, said, year.getAsInt(), ofDate).ifPresent(stale::add);
            }
        }
        List<Finding> carried = prior.isPresent() && year.isPresent()
                ? StaleInPriorText.in(prior.get().in(analysis), year.getAsInt())
                : List.of();
        carried.forEach(found);
        stale.stream()
                .filter(s -> carried.stream().noneMatch(c -> c.span().equals(s.span())))
                .forEach(found);
    }

    /** Whether a task is set there; a cell has deadlines, and no other words that would tell of what. */
    private static boolean isText(Paragraph paragraph, TaskYears.Task task) {
        return paragraph.role() == Role.BODY
                || paragraph.role() == Role.TABLE && task.weight() == TaskYears.Weight.SURE;
    }

    /** Whether a year stands in the section that looks back on it: no heading of the same form has come since. */
    private static boolean isUnder(Analysis analysis, Fact<Year> back, Fact<Year> fact) {
        Paragraph heading = back.paragraph();
        return back.value() instanceof Year.LookedBackOn on
                && fact.value() instanceof Year.OfTask of
                && on.year() == of.task().year()
                && analysis
                        .draft()
                        .paragraphs()
                        .subList(heading.index() + 1, fact.paragraph().index() + 1)
                        .stream()
                        .noneMatch(p -> style(p).isPresent() && style(p).equals(style(heading)));
    }

    private static Optional<NumberStyle> style(Paragraph paragraph) {
        return paragraph.line().marker().map(Marker::style);
    }

    /** A plan of a year is written in it or in the months before; one of another date has the title or the date of an older one. */
    private static Optional<Finding> date(Paragraph paragraph, DraftYears.Named date, int year) {
        Matcher month = MONTH.matcher(paragraph.text());
        boolean ahead =
                date.year() == year - 1 && (!month.find() || Integer.parseInt(month.group(1)) >= FIRST_MONTH_AHEAD);
        if (date.year() == year || ahead) {
            return Optional.empty();
        }
        Span span = paragraph.span(date.span());
        String message = "标题写的是 %d 年，成文日期却是 %d 年，请核对".formatted(year, date.year());
        return Optional.of(
                Finding.of(RULE, span, message).graded(Severity.INFORMATION).fixedBy(replace(span, year)));
    }

    private static Finding finding(Paragraph paragraph, TaskYears.Task task, int year) {
        Span span = paragraph.span(task.span());
        return Finding.of(RULE, span, "文稿是 %d 年的，这里写的是“%s”，可能沿用了旧稿".formatted(year, task.words()))
                .fixedBy(replace(span, year));
    }

    private static Optional<Finding> judge(Paragraph paragraph, Year.ThisYear named, int year, OptionalInt ofDate) {
        boolean ofTheDate = ofDate.isPresent() && ofDate.getAsInt() == named.year();
        if (paragraph.role() != Role.BODY || named.year() == year || ofTheDate) {
            return Optional.empty();
        }
        Span span = paragraph.span(named.span());
        return Optional.of(Finding.of(RULE, span, "文稿是 %d 年的，这里却把 %d 年称作今年".formatted(year, named.year()))
                .fixedBy(replace(span, year)));
    }

    static Fix replace(Span span, int year) {
        return Fix.confirm("改为 " + year, new Edit(span, String.valueOf(year)));
    }
}
