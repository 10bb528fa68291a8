package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Quotations;
import org.nigao.text.Span;

/**
 * The years in which a line wants something done. A year says so itself (2024年底前完成), by what leads to it (力争2024年), or by
 * what follows (2024年要抓好); a year that is compared with, counted from or looked back on does not.
 */
final class TaskYears {

    /** How much a task needs of the document around it. */
    enum Weight {
        /** No plan of a later year says it so. */
        SURE,
        /** A report or a plan of several years may say it of what has been. */
        OF_A_YEARLY_PLAN
    }

    /**
     * A year at its place.
     *
     * @param span the four figures, in logical offsets
     * @param words as much as the drafter should read
     * @param onADay whether a day is named, as for an answer to a letter
     */
    record Task(int year, Span span, String words, Weight weight, boolean onADay) {}

    private static final String DONE = "完成|建成|实现|达到|办结|出台|制定|建立|形成|投入|启动|开工|报送|上报|提交|整改|落实|消除|清理|解决|开展|实施"
            + "|验收|到位|交付|销号|达标|招标|审批|上线|运行|改造|治理|搬迁|拆除|印发|全部|全面|基本|力争|确保|竣工|建设|推进|覆盖|通车|投产|投用|完工"
            + "|提高|取得|组织|编制|健全|完善|清零|退出|淘汰|关停|打通|摸清|编印|公布|签订|拨付|兑现|召开|培训";

    private static final String NUMERAL = "[一二三四五六七八九十\\d]{1,3}";

    /** What is said of the year: how much of it, and whether before. */
    private static final Pattern POINT = Pattern.compile(
            "年(?<point>(?:年?[底末初内]|年中|[上下]半年|第?" + NUMERAL + "季度末?|入汛|主?汛期?(?:结束)?后?|国庆节?|元旦|春节|[春夏秋冬][季收种]?|" + NUMERAL
                    + "月(?:份|[底末]|[上中下]旬|" + NUMERAL + "日)?)?)(?<before>之前|以前|前(?![期述言后]))?");

    /** What leads to a year that is no task's: a measure, a document, a day from which. */
    private static final Pattern LED =
            Pattern.compile("(?:较|比|同|与|和|截至|截止|截止到|截至到|自|从|自从|于|低|高|优|少|多|对|将|凡|凡是|由|把|以|按|版)$");

    /** 请于2030年11月15日前报送: asked for the next year. */
    private static final Pattern LATE_IN_THE_YEAR = Pattern.compile("(?:9|1[012])月\\d{1,2}日");

    /** What leads to a day before which something had been: 对2024年底前建成的. */
    private static final Pattern OF_WHAT_WAS = Pattern.compile("(?:较|比|和|自|从|早|对|将|凡|凡是|由)$");

    /** What makes a year a measure. */
    private static final Pattern MEASURE = Pattern.compile("度?[^，。；]{0,8}(?:基础上|水平|基数|标准|以来|以后|相比|同期|版|修订|之后|起)");

    private static final Pattern REFERRED =
            Pattern.compile("(?:根据|按照|依据|参照|对照|参考|执行|贯彻|学习|总结|回顾|评估|考核|巩固|续建|推广|关于|结合|通报|借鉴|延续|兑现|在|自)[^，。；]{0,8}$");

    private static final Pattern DEADLINE = Pattern.compile(
            "(?![^，。；]{0,16}(?:建成|成立|出生|登记|注册|设立|取得|颁发|签订|投产|参加|毕业|购买|发生|批准|核准|备案|发布|印发|出台|制定|竣工|投用|开办|存在"
                    + "|入职|退休|投运|启动|实施|形成|供应|出让|开工|建设|生产|缴费|参保|立项|申报|入库|购置|认定|批复|纳入|签约|移交|审批|已|曾|未)[^，。；]{0,4}的(?!"
                    + "[^，。；]{0,6}(?:工作|任务)[，。；]))"
                    + "[^。；]{0,30}?(?:" + DONE + ")");

    private static final Pattern LABEL =
            Pattern.compile("(?:时限|(?<!起始|开始|起算|生效|成立|召开|举办)时间|期限|节点|时序)(?:要求|安排)?[：:为是]$");

    private static final Pattern WANTED =
            Pattern.compile("(?:力争|确保|争取|计划|预计|拟|定)(?:于|在|到|至|用)?$|(?:力争|确保|争取|计划)(?:到|在|于)?(?:本)?$|将[于在]$");

    private static final Pattern UNTIL = Pattern.compile("(?:到|至)$");

    private static final Pattern GOAL =
            Pattern.compile("(?:度|全年)?(?=[，,]|[^，。；]{0,30}(?:达到|建成|实现|完成|形成|力争|提高|稳定|控制|超过|突破|覆盖|降))");

    private static final Pattern WILL =
            Pattern.compile("度?(?:全年)?[，,]?(?<who>[^，。；：“”《》]{0,14}?)(?:要(?![求素点闻件领塞道])|将(?![近军士领])"
                    + "|必须|(?:计划|拟|力争|确保|争取)(?=[新完建投实引培启开安在全再将对为市县区发招]))");

    private static final Pattern NAMED =
            Pattern.compile("(?<what>度?的?[^，。；：“”《》]{0,10}?)(?:工作要点|重点工作|工作任务|重点任务|主要任务|工作目标"
                    + "|主要目标|预期目标|总体目标|奋斗目标|目标任务|工作思路|工作计划|工作安排|工作部署|工作要求|工作重点|工作总体要求|总体要求|总体思路|重点抓好|民生实事)"
                    + "(?![^，。；：]{0,6}(?:完成|落实|进展|执行|总结|回顾|推进情况|评估|的通知|》|以来|已))");

    private static final Pattern ALL_TASKS = Pattern.compile("度?(?:各项|重点|全年|目标|主要|年度){0,2}任务");

    /** 确保2024年度目标任务圆满完成. */
    private static final Pattern ALL_DONE = Pattern.compile("度(?:各项|重点|全年|主要)?(?:目标|工作)?任务[^，。；的]{0,6}(?:完成|实现|落实)");

    private static final Pattern FIRST_OF_ALL = Pattern.compile("[^，。；]{0,4}(?=“一号|“头号)");

    private static final Pattern WORK = Pattern.compile("[，,]?[^，。；：“”《》]{0,14}工作(?:坚持|紧紧围绕|全面贯彻|深入贯彻|以[^，。；]{2,40}为)");

    private static final Pattern ATTENDED =
            Pattern.compile("(?:做好|抓好|搞好|组织好|开展好|谋划好)(?:全[市县区省州镇校局系统]{1,2}|我[市县区省局])?$");

    private static final Pattern ATTENDED_WORK = Pattern.compile(
            "(?!度)(?![^，。；]{0,12}(?:考核|评审|决算|审计|报表|统计|年报|述职|汇算|核算|验收|清算|尾|评估|检查|总结|年检|年审|报告|结算|评价|结转|总结|督查|反馈))"
                    + "[^，。；]{2,16}工作(?=[，。；])");

    private static final Pattern TO_WRITE = Pattern.compile("(?:现|特|研究)?(?:将|制定|提出|拟定|编制|安排)$");

    private static final Pattern MILESTONE =
            Pattern.compile("是[^。；]{2,40}(?:关键|开局|收官|攻坚|起步|深化|奠基|冲刺|决胜|突破|提升|巩固|重要)(?:之年|年|的一年|一年)");

    private static final Pattern AT_ONCE =
            Pattern.compile("[，,]?(?:全面|基本|全部|率先|正式)?(?:完成|建成|报送|上报|投用|通车|验收|竣工|投入使用|编制完成|实现全|上线运行)(?![^，。；]{0,4}的)");

    /** What is set about in a season or a quarter: 第四季度组织考核. */
    private static final Pattern SET_ABOUT = Pattern.compile(
            "[，,]?(?:及时|抓紧|全面|集中|统一|适时|再次|逐一)?(?:组织|开展|启动|开工|实施|召开|举办|编制|印发|出台|下达|拨付|安排|汇总|整治|排查|修复)(?![^，。；]{0,4}的)");

    private static final Pattern SEASON = Pattern.compile(".*(?:季度末?|半年|汛.*|[春夏秋冬].*)");

    /** A sentence with one of these tells what was. */
    private static final Pattern PAST = Pattern.compile(
            "已(?!然)|(?<![为除明])了(?![解如却望然])|(?<!确保[^，。；]{0,16})(?:圆满|较好|顺利完成)|实际|曾(?!祖)|过去|以来|上年|去年|此前|当时|回顾"
                    + "|历史性|相比|同比|一年来|不平凡|增强[。；]|明显|遗留");

    private static final Pattern AHEAD = Pattern.compile("力争|确保|争取|必须|应当|努力|计划|拟|要(?!素)|将|目标|左右");

    private static final Pattern MATTERS = Pattern.compile("做好|要(?!求|素)|意义重大|至关重要|总体|今年|必须|全力");

    /** How many characters of a clause are read at a glance. */
    private static final int WORDS = 14;

    private final String text;
    private final List<Task> tasks = new ArrayList<>(0);

    private TaskYears(String text) {
        this.text = text;
    }

    static List<Task> in(String text, Quotations quoted) {
        TaskYears years = new TaskYears(text);
        for (int at = next(text, 0); at >= 0; at = next(text, at + 4)) {
            Span span = Span.at(at, 4);
            boolean range = at > 0 && "0123456789—－–~～-至".indexOf(text.charAt(at - 1)) >= 0;
            if (!range && !quoted.cover(span)) {
                years.judge(at, span);
            }
        }
        return years.tasks;
    }

    /** Where the next year in figures with 年 behind them begins; -1 where none does. */
    static int next(String text, int from) {
        for (int end = text.indexOf('年', from + 4); end >= 0; end = text.indexOf('年', end + 1)) {
            boolean year = (text.startsWith("19", end - 4) || text.startsWith("20", end - 4))
                    && Character.isDigit(text.charAt(end - 2))
                    && Character.isDigit(text.charAt(end - 1));
            if (year) {
                return end - 4;
            }
        }
        return -1;
    }

    private void judge(int at, Span span) {
        Matcher point = POINT.matcher(text).region(at + 4, text.length()).useTransparentBounds(true);
        if (!point.lookingAt()) {
            return;
        }
        Year year = new Year(at, clauseBefore(at), point.group("point"), point.group("before") != null, point.end());
        if (isSure(year)) {
            add(span, year, Weight.SURE);
        } else if (isOfAYearlyPlan(year)) {
            add(span, year, Weight.OF_A_YEARLY_PLAN);
        }
    }

    /**
     * A year with what is around it.
     *
     * @param led what stands before it in its clause
     * @param point 底, 6月, 第一季度; empty for the whole year
     * @param before whether 前 follows
     * @param end offset behind all that
     */
    private record Year(int at, String led, String point, boolean before, int end) {}

    private boolean isSure(Year year) {
        if (LABEL.matcher(year.led()).find()) {
            return true;
        }
        String sentence = sentence(year.at());
        boolean past = PAST.matcher(sentence).find();
        if (year.before()) {
            boolean meant = sentence.contains("确保") || !past;
            boolean asked = year.led().equals("请于")
                    && LATE_IN_THE_YEAR.matcher(year.point()).matches();
            return meant && !asked && !OF_WHAT_WAS.matcher(year.led()).find() && follows(DEADLINE, year.end());
        }
        if (TO_WRITE.matcher(year.led()).find() && follows(NAMED, year.end())) {
            return true;
        }
        if (WANTED.matcher(year.led()).find() && follows(ALL_DONE, year.end())) {
            return true;
        }
        if (past && !WANTED.matcher(year.led()).find()) {
            return false;
        }
        if (WANTED.matcher(year.led()).find() && !text.startsWith("度", year.end())) {
            return !past || sentence.contains("确保") || sentence.contains("力争");
        }
        if (LED.matcher(year.led()).find() || REFERRED.matcher(year.led()).find() || follows(MEASURE, year.end())) {
            return false;
        }
        if (UNTIL.matcher(year.led()).find()) {
            return AHEAD.matcher(sentence).find() && follows(GOAL, year.end());
        }
        return isNamed(year) || isWill(year) || follows(WORK, year.end());
    }

    private boolean isNamed(Year year) {
        Matcher named = at(NAMED, year.end());
        boolean tasks = year.led().matches(".*(?:完成|落实|抓好|做好|谋划好?|安排好|部署好)") && follows(ALL_TASKS, year.end());
        return tasks || named.lookingAt() && named.group("what").lastIndexOf('的') <= 0;
    }

    private boolean isWill(Year year) {
        Matcher will = at(WILL, year.end());
        return will.lookingAt() && will.group("who").lastIndexOf('的') <= 0;
    }

    private boolean isOfAYearlyPlan(Year year) {
        if (year.before()
                || follows(MEASURE, year.end())
                || LED.matcher(year.led()).find() && !year.led().endsWith("于")
                || REFERRED.matcher(year.led()).find() && !year.led().matches(".*(?:^|[^，])在")) {
            return false;
        }
        if (follows(MILESTONE, year.end()) && year.point().isEmpty()) {
            String sentence = sentence(year.at());
            return MATTERS.matcher(sentence).find() && !PAST.matcher(sentence).find();
        }
        if (PAST.matcher(sentence(year.at())).find()) {
            return false;
        }
        if (UNTIL.matcher(year.led()).find()) {
            return follows(GOAL, year.end());
        }
        if (ATTENDED.matcher(year.led()).find() && year.point().isEmpty()) {
            return follows(ATTENDED_WORK, year.end());
        }
        if (follows(FIRST_OF_ALL, year.end())
                || year.point().equals("内")
                || year.point().equals("年内")) {
            return true;
        }
        boolean pointed = !year.point().isEmpty() && !year.point().endsWith("初");
        boolean season = SEASON.matcher(year.point()).matches();
        return pointed
                && (year.led().isEmpty() || year.led().matches(".*[于在]"))
                && (follows(AT_ONCE, year.end()) || season && follows(SET_ABOUT, year.end()));
    }

    private Matcher at(Pattern pattern, int from) {
        return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    }

    private boolean follows(Pattern pattern, int from) {
        return at(pattern, from).lookingAt();
    }

    private void add(Span span, Year year, Weight weight) {
        boolean onADay = year.point().endsWith("日");
        tasks.add(new Task(Integer.parseInt(span.in(text)), span, words(text, span.start()), weight, onADay));
    }

    private String clauseBefore(int at) {
        int from = at;
        while (from > 0 && at - from < 16 && "，。；！？、（(".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at);
    }

    /** The clause up to the next point, no longer than can be read at a glance. */
    static String words(String text, int from) {
        int to = from;
        while (to < text.length() && to < from + WORDS && "，。；：、,;".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        boolean cut = to < text.length() && to == from + WORDS;
        return text.substring(from, to) + (cut ? "…" : "");
    }

    private String sentence(int at) {
        int from = at;
        while (from > 0 && at - from < 100 && "。；！？".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < 100 && "。；！？".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, Math.min(text.length(), to + 1));
    }
}
