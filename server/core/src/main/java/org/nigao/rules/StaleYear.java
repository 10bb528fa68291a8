package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.DraftYears;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Quotations;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A year of the draft before, left standing: a deadline that is over, a task of last year, a "this year" that is not. */
final class StaleYear implements FactCheck<StaleYear.Year> {

    static final Rule RULE = Rule.warning("stale-year", "沿用旧稿年份");

    private static final String YEAR = "(?<![\\d—－–~～\\-至到])((?:19|20)\\d\\d)年";

    private static final String DONE = "完成|建成|实现|达到|办结|出台|制定|建立|形成|投入|启动|开工|报送|上报|提交|整改|落实|消除|清理|解决|开展|实施"
            + "|验收|到位|交付|销号|达标|招标|审批|上线|运行|改造|治理|搬迁|拆除|印发|全部|全面|基本|力争|确保|竣工|建设|推进|覆盖|通车|投产|投用|完工|提高|取得|组织|编制|健全|完善";

    /** 确保2023年底前完成…. What was done or came to be before a day, and cut-off days, are no tasks. */
    private static final Pattern DEADLINE =
            Pattern.compile(YEAR + "(?:\\d{1,2}月)?(?:底|末|年底|上半年|下半年|\\d{1,2}日)?(?:之前|以前|前)"
                    + "(?![^，。；]{0,16}(?:建成|成立|出生|登记|注册|设立|取得|颁发|签订|投产|参加|毕业|购买|发生|批准|核准|备案|发布|印发|出台"
                    + "|制定|竣工|投用|开办|存在|入职|退休|投运|启动|实施|形成|供应|出让|开工|建设|生产|缴费|参保|已|曾)[^，。；]{0,4}的)"
                    + "[^。；]{0,30}?(?:" + DONE + ")");

    private static final Pattern GOAL =
            Pattern.compile("(?<=到)((?:19|20)\\d\\d)年(?:底|末)?(?=[，,]|[^，。；]{0,30}(?:达到|建成|实现|完成|形成|力争))");

    private static final Pattern TASK = Pattern.compile(YEAR
            + "(?:度)?(?:(?:[^，。；：“”《》]{0,10}?(?:工作要点|重点工作|工作任务|重点任务|主要任务|工作目标|主要目标|总体目标|工作思路|工作计划|工作安排"
            + "|工作部署|工作要求|目标任务|总体要求|总体思路))(?![^，。；]{0,6}(?:完成|落实|进展|执行|总结|回顾|推进情况|评估|的通知|》))"
            + "|[，,]?[^，。；：“”《》]{0,14}(?:要|将)(?:坚持|以|紧紧|紧扣|围绕|按照|深入|全面|认真|着力|继续|切实|聚焦|重点|加快|加强))");

    /** 力争2023年完成…, 2023年计划新建…, 全面完成2023年各项任务. */
    private static final Pattern AIM = Pattern.compile("(?:(?<=力争|确保|争取|计划|预计|拟于|拟在|定于|计划于|力争于|力争在|确保在)" + YEAR
            + "(?=(?:第?[一二三四]季度|[上下]半年|\\d{1,2}月|底|末)?[^，。；]{0,12}?(?:" + DONE + "))|" + YEAR
            + "(?=(?:度)?[，,]?(?:计划|拟|力争|确保|争取)(?:新|完成|建|投|实|引|培|启|开|安|在))|(?<=完成|落实|抓好|做好)" + YEAR
            + "(?=度?(?:各项|重点|全年|目标|主要|年度){0,2}任务)|" + YEAR
            + "(?=[，,]?[^，。；：“”《》]{0,14}工作(?:坚持|紧紧围绕|全面贯彻|深入贯彻|以[^，。；]{2,40}为)))");

    private static final Pattern THIS =
            Pattern.compile("今年(?:[（(，,]?(?:即)?|是)((?:19|20)\\d\\d)(?:年|[）)])|((?:19|20)\\d\\d)年[（(]今年[）)]");

    /** A sentence with one of these tells what was. */
    private static final Pattern PAST = Pattern.compile("已|了|圆满|较好|顺利|实际|曾|过去|以来|上年|去年|此前|当时|原|回顾|根据|按照《|历史|相比|同比|较");

    private static final Pattern AHEAD = Pattern.compile("力争|确保|争取|必须|应当|努力|计划|拟|要|将|目标");

    /** A year that a line names, and as what. */
    sealed interface Year {

        /** At the head or the foot of a document. */
        record OfDocument(DraftYears.Named named) implements Year {}

        /**
         * In what is to be done.
         *
         * @param words as much as the drafter should read
         */
        record OfTask(int year, Span span, String words) implements Year {}

        /** Where the draft says which year this one is. */
        record ThisYear(int year, Span span) implements Year {}
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
        if (nextYear(text, 0) >= 0 || text.contains("今年")) {
            Quotations quoted = Quotations.in(text);
            tasks(text, DEADLINE, quoted, years);
            tasks(text, GOAL, quoted, years);
            tasks(text, TASK, quoted, years);
            tasks(text, AIM, quoted, years);
            thisYear(text, quoted, years);
        }
        return years;
    }

    private static void tasks(String text, Pattern pattern, Quotations quoted, List<Year> years) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int next = 0;
        for (int at = nextYear(text, 0); at >= 0; at = nextYear(text, next)) {
            next = at + 1;
            if (!matcher.region(at, text.length()).lookingAt()) {
                continue;
            }
            next = matcher.end();
            Span span = Span.at(at, 4);
            String sentence = sentence(text, span.start());
            boolean told = pattern == DEADLINE && sentence.contains("确保");
            boolean over = PAST.matcher(sentence).find() && !told;
            boolean ahead = pattern != GOAL || AHEAD.matcher(sentence).find() && !before(text, span.start(), "从自由截");
            boolean known = years.stream()
                    .anyMatch(y -> y instanceof Year.OfTask task && task.span().equals(span));
            if (!over && ahead && !known && !quoted.cover(span)) {
                years.add(new Year.OfTask(Integer.parseInt(span.in(text)), span, words(text, span.start())));
            }
        }
    }

    /** Where the next year in figures with 年 behind them begins, at which alone a pattern is tried; -1 where none does. */
    private static int nextYear(String text, int from) {
        for (int end = text.indexOf('年', from + 4); end >= 0; end = text.indexOf('年', end + 1)) {
            if (text.startsWith("19", end - 4) || text.startsWith("20", end - 4)) {
                return end - 4;
            }
        }
        return -1;
    }

    private static void thisYear(String text, Quotations quoted, List<Year> years) {
        if (!text.contains("今年")) {
            return;
        }
        Matcher matcher = THIS.matcher(text);
        while (matcher.find()) {
            int group = matcher.group(1) == null ? 2 : 1;
            Span span = new Span(matcher.start(group), matcher.end(group));
            if (!quoted.cover(span)) {
                years.add(new Year.ThisYear(Integer.parseInt(matcher.group(group)), span));
            }
        }
    }

    /** The clause up to the next point, no longer than can be read at a glance. */
    static String words(String text, int from) {
        int to = from;
        while (to < text.length() && to < from + 14 && "，。；：、,;".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    private static String sentence(String text, int at) {
        int from = at;
        while (from > 0 && at - from < 100 && "。；！？".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < 100 && "。；！？".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean before(String text, int at, String any) {
        for (int i = Math.max(0, at - 8); i < at; i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
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
        for (DraftYears.Placed head : heads) {
            if (head.paragraph().role() == Role.DATE) {
                ofDate = OptionalInt.of(head.named().year());
            }
        }
        boolean planned = given.isPresent();
        List<Finding> stale = new ArrayList<>();
        for (Fact<Year> fact : facts) {
            if (fact.value() instanceof Year.OfDocument head
                    && fact.paragraph().role() == Role.TITLE
                    && given.isEmpty()) {
                year = OptionalInt.of(head.named().year());
                planned = head.named().plans();
            } else if (year.isPresent() && fact.paragraph().role() == Role.BODY) {
                judge(fact, year.getAsInt(), planned, ofDate).ifPresent(stale::add);
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

    private static Optional<Finding> judge(Fact<Year> fact, int year, boolean planned, OptionalInt ofDate) {
        Paragraph paragraph = fact.paragraph();
        if (fact.value() instanceof Year.OfTask task && planned && task.year() < year) {
            Span span = paragraph.span(task.span());
            return Optional.of(Finding.of(RULE, span, "文稿是 %d 年的，这里写的是“%s”，可能沿用了旧稿".formatted(year, task.words()))
                    .fixedBy(replace(span, year)));
        }
        if (fact.value() instanceof Year.ThisYear named
                && named.year() != year
                && (ofDate.isEmpty() || ofDate.getAsInt() != named.year())) {
            Span span = paragraph.span(named.span());
            return Optional.of(Finding.of(RULE, span, "文稿是 %d 年的，这里却把 %d 年称作今年".formatted(year, named.year()))
                    .fixedBy(replace(span, year)));
        }
        return Optional.empty();
    }

    static Fix replace(Span span, int year) {
        return Fix.confirm("改为 " + year, new Edit(span, String.valueOf(year)));
    }
}
