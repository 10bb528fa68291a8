package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Numerals;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Years cut to two figures, or with 零, 0 and figures mixed among Chinese ones (GB/T 15835 5.1.4, 5.2.5, 4.3). */
final class YearForm implements LineCheck {

    private static final Rule RULE = Rule.warning("year-form", "年份写法");
    private static final int MANY = 10;

    private static final Pattern TWO_FIGURES =
            Pattern.compile("年(?:底(?![蕴色气薪子])|末|初(?![心衷次步])|(?:1[0-2]|0?[1-9])月|[上下]半年|第?[一二三四]季度)");
    private static final Pattern AS_OF = Pattern.compile("(?:截至|截止到?)(?<year>\\d\\d)年(?![底末初\\d上下第一二三四])");
    private static final Pattern CUT_RANGE =
            Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)年?(?:[—～~–-]|至|到)(?<year>\\d\\d)年(?!来)");
    private static final Pattern MIXED = Pattern.compile(
            "(?<year>[一二][九〇零○0OoＯ9][〇零○0-9OoＯ一二三四五六七八九]{2})年(?!代)|(?<year2>(?:19|20)[〇零○OoＯ一二三四五六七八九]{2})年");
    /** 2O25, 202O: the letter for the figure. */
    private static final Pattern LETTER = Pattern.compile("(?<year>2[0OoＯ〇][0-9OoＯ〇]{2})年");

    /** What tells a year of two figures, and the word it begins with. */
    private record Named(String word, Pattern pattern) {

        static Named of(String word, String pattern) {
            return new Named(word, Pattern.compile(pattern));
        }
    }

    private static final String YEAR = "(?<year>[1-4]\\d)年";

    /** Words that only a year stands behind, or in front of; a count of years, 25年来 or 用10年时间, does not. */
    private static final List<Named> NAMED = List.of(
            Named.of("比", "(?<![对占])比" + YEAR + "(?=同期|增|提|下降|减|上升|多|少|降|翻)"),
            Named.of("较", "较" + YEAR + "(?=同期|增|提|下降|减|上升|多|少|降|翻)"),
            Named.of("与", "与" + YEAR + "(?=相比|同期|持平)"),
            Named.of("同", "同" + YEAR + "(?=相比|同期相)"),
            Named.of("自", "自" + YEAR + "(?=起|开始|以来)"),
            Named.of("从", "从" + YEAR + "(?=起|开始|以来)"),
            Named.of("到", "(?<![达高长加升延增持缩])到" + YEAR + "(?=，|\\p{IsHan}{0,6}(?:全面|基本)|建成|完成|实现|达到|力争)"),
            Named.of("在", "在" + YEAR + "的?基础上"),
            Named.of("早在", "早在" + YEAR + "(?=[就便已，])"),
            Named.of("争", "(?<=力)争(?:于|在|到)?" + YEAR + "(?=完成|建成|实现|达到|竣工|投产|启动|开工|投入|全面|基本)"),
            Named.of("计", "(?<=预)计(?:于|在|到)?" + YEAR + "(?=完成|建成|实现|达到|竣工|投产|启动|开工|投入|全面|基本)"),
            Named.of("划", "(?<=计)划(?:于|在|到)?" + YEAR + "(?=完成|建成|实现|达到|竣工|投产|启动|开工|投入|全面|基本)"),
            Named.of("保", "(?<=确)保(?:于|在|到)?" + YEAR + "(?=完成|建成|实现|达到|竣工|投产|启动|开工|投入|全面|基本)"));

    /** What follows a year only: 25年度计划, 24年全年; behind a point or at the beginning. */
    private static final Pattern LEADING = Pattern.compile(
            "年(?:度(?:计划|目标|任务|预算|工作|考核|重点|项目|投资)|全年|以来[，取全]|，(?=全[市省县区国]|我[市省县区])|工作(?:要点|计划|总结|任务|安排)|重点(?:工作|任务)"
                    + "|(?:计划|拟|将|要|预计|完成|实现|建成|新增|启动|安排|投资|[春夏秋冬汛]|元旦|国庆|全[市省县区])(?!期工|级))");

    /** 做好26年防汛工作: what is done for a year, never for so many years. */
    private static final List<Named> FOR = Stream.of("做好", "抓好", "谋划", "部署", "安排", "编制", "制定", "下达", "印发")
            .map(verb -> Named.of(verb, verb + YEAR + "(?![来内期禁]|以上|左右)"))
            .toList();

    /** 24—26年实施, （24—26年）: two years, not so many years as 20—30年. */
    private static final Pattern BOTH_CUT = Pattern.compile(
            "(?<![\\d.])(?<year>[1-3]\\d)(?:年?(?:[—～~–-]|至))(?<last>[1-3]\\d)年(?=[）)]|，?累计|度|期间|实施|建设|完成|推进|投资|计划|行动|工作|重点|规划|开展|任务|项目|滚动|持续|连续|累计|逐年|集中|全面)");

    /** ’25年: the sign for what was left out of 1998 is no sign of ours. */
    private static final Pattern APOSTROPHE = Pattern.compile("[‘’'](?<year>[0-4]\\d)年(?!代)");

    /** 2025底, 2025上半年: the word itself is missing. */
    private static final Pattern WORDLESS = Pattern.compile("20[1-4]\\d(?=(?:底[前，。；、）]|末[，。；]|[上下]半年|第?[一二三四]季度))");

    private static final Pattern MIXED_MONTH = Pattern.compile("(?:19|20)\\d\\d年(?<month>十[一二]?|[一二三四五六七八九])月");

    private static final String HAN = "〇一二三四五六七八九";

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
        if (!line.glyphs().has('年')) {
            return;
        }
        List<Finding> slips = new ArrayList<>();
        for (MatchResult m : Triggered.in(line, "年", TWO_FIGURES)) {
            twoFigures(text, m.start(), slips);
        }
        for (MatchResult m : Triggered.in(line, "截", AS_OF)) {
            slips.add(cut(m.start(1), m.end(1), m.group(1), "20"));
        }
        for (String century : List.of("19", "20")) {
            for (MatchResult m : Triggered.in(line, century, CUT_RANGE)) {
                cutRange(m, slips);
            }
            for (MatchResult m : Triggered.in(line, century, MIXED)) {
                mixed(m, slips);
            }
            for (MatchResult m : Triggered.in(line, century, MIXED_MONTH)) {
                slips.add(month(m));
            }
        }
        for (MatchResult m : Triggered.in(line, "二", MIXED)) {
            mixed(m, slips);
        }
        for (MatchResult m : Triggered.in(line, "2", LETTER)) {
            letter(m, slips);
        }
        for (Named n : NAMED) {
            for (MatchResult m : Triggered.in(line, n.word(), n.pattern())) {
                slips.add(cut(m.start(1), m.end(1), m.group(1), "20"));
            }
        }
        for (MatchResult m : Triggered.in(line, "年", LEADING)) {
            leading(text, m.start(), slips);
        }
        for (MatchResult m : Triggered.in(line, "一九", MIXED)) {
            mixed(m, slips);
        }
        for (Named n : FOR) {
            for (MatchResult m : Triggered.in(line, n.word(), n.pattern())) {
                slips.add(cut(m.start(1), m.end(1), m.group(1), "20"));
            }
        }
        for (String tens : List.of("1", "2", "3")) {
            for (MatchResult m : Triggered.in(line, tens, BOTH_CUT)) {
                bothCut(m, slips);
            }
        }
        for (String apostrophe : List.of("‘", "’", "'")) {
            for (MatchResult m : Triggered.in(line, apostrophe, APOSTROPHE)) {
                slips.add(apostrophe(m));
            }
        }
        for (MatchResult m : Triggered.in(line, "20", WORDLESS)) {
            wordless(text, m, slips);
        }
        if (!slips.isEmpty()) {
            slips.stream()
                    .filter(s -> !line.protectedText().covers(s.span().start()))
                    .forEach(new Unquoted(text, found));
        }
    }

    /** 25年底, 25年3月: the two figures stand alone, and no count of years is meant. */
    private static void twoFigures(String text, int year, List<Finding> slips) {
        int from = year - 2;
        if (from < 0 || !isDigit(text.charAt(from)) || !isDigit(text.charAt(from + 1))) {
            return;
        }
        char before = from == 0 ? '，' : text.charAt(from - 1);
        if (isDigit(before)
                || "第满每隔近约零〇-—～~–.．%’'".indexOf(before) >= 0
                || before < 0x80 && Character.isLetter(before)) {
            return;
        }
        // 2024年至26年 is told as a range.
        if ((before == '至' || before == '到')
                && from > 1
                && (isDigit(text.charAt(from - 2)) || text.charAt(from - 2) == '年')) {
            return;
        }
        String figures = text.substring(from, year);
        String century = Integer.parseInt(figures) >= 50 ? "19" : "20";
        slips.add(cut(from, year, figures, century));
    }

    /** 25年度计划 where a clause or a name begins. */
    private static void leading(String text, int year, List<Finding> slips) {
        int from = year - 2;
        boolean figures = from >= 0 && "1234".indexOf(text.charAt(from)) >= 0 && isDigit(text.charAt(from + 1));
        if (figures && begins(text, from)) {
            slips.add(cut(from, year, text.substring(from, year), "20"));
        }
    }

    /** Behind a point, a name of an office, 二是, the number of a heading, or 于 and 在. */
    private static boolean begins(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return "，。；：、（“《\u3000 市局县区省厅部委院校于在".indexOf(before) >= 0
                || before == '是' && at > 1 && "一二三四五六七八九十".indexOf(text.charAt(at - 2)) >= 0;
    }

    private static void bothCut(MatchResult range, List<Finding> slips) {
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        boolean counts = first % 5 == 0 && last % 5 == 0 || first < 15;
        if (first < last && last - first <= 5 && !counts) {
            Span span = new Span(range.start(), range.end(2));
            slips.add(Finding.of(RULE, span, "年份应写四位数字，如“20" + first + "年”")
                    .fixedBy(Fix.confirm(
                            "补全年份", List.of(Edit.insert(range.start(1), "20"), Edit.insert(range.start(2), "20")))));
        }
    }

    private static Finding apostrophe(MatchResult match) {
        Span span = new Span(match.start(), match.end(1));
        String right = "20" + match.group(1);
        return Finding.of(RULE, span, "年份应写四位数字，如“" + right + "年”")
                .fixedBy(Fix.confirm("补全为“" + right + "”", new Edit(span, right)));
    }

    private static void wordless(String text, MatchResult match, List<Finding> slips) {
        char before = match.start() == 0 ? '，' : text.charAt(match.start() - 1);
        if (!isDigit(before) && "-—～~–.〔[".indexOf(before) < 0) {
            Span span = new Span(match.start(), match.end());
            slips.add(Finding.of(RULE, span, "“" + match.group() + "”之后漏了“年”字")
                    .fixedBy(Fix.confirm("补上“年”", Edit.insert(match.end(), "年"))));
        }
    }

    private static void letter(MatchResult match, List<Finding> slips) {
        String year = match.group(1);
        boolean letters = year.chars().anyMatch(c -> !isDigit((char) c));
        if (letters) {
            Span span = new Span(match.start(1), match.end(1));
            slips.add(Finding.of(RULE, span, "年份里混入了字母或汉字")
                    .fixedBy(Fix.confirm("改为“" + arabic(year) + "”", new Edit(span, arabic(year)))));
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Finding cut(int from, int to, String figures, String century) {
        return Finding.of(RULE, new Span(from, to), "年份应写四位数字，如“" + century + figures + "年”")
                .fixedBy(
                        Fix.confirm("补全为“" + century + figures + "”", new Edit(new Span(from, to), century + figures)));
    }

    private static void cutRange(MatchResult range, List<Finding> slips) {
        String first = range.group(1);
        String last = range.group(2);
        if (Integer.parseInt(last) > Integer.parseInt(first.substring(2))) {
            slips.add(cut(range.start(2), range.end(2), last, first.substring(0, 2)));
        }
    }

    private static void mixed(MatchResult match, List<Finding> slips) {
        String year = match.group(1) == null ? match.group(2) : match.group(1);
        Span span = Span.at(match.start(), year.length());
        boolean han = year.chars().allMatch(c -> HAN.indexOf(c) >= 0 || c == '○');
        boolean counted = year.chars().anyMatch(c -> HAN.indexOf(c) > 0);
        if (han || !counted) {
            return;
        }
        boolean zeros = year.chars().allMatch(c -> HAN.indexOf(c) >= 0 || "零○0OoＯ".indexOf(c) >= 0);
        String right = zeros && HAN.indexOf(year.charAt(0)) > 0 ? han(year) : arabic(year);
        String message = zeros ? "汉字年份中的“零”应写作“〇”" : "一个年份里汉字与阿拉伯数字混写";
        slips.add(Finding.of(RULE, span, message).fixedBy(Fix.confirm("改为“" + right + "”", new Edit(span, right))));
    }

    private static int digit(char c) {
        return isDigit(c) ? c - '0' : Math.max(0, HAN.indexOf(c));
    }

    private static String han(String year) {
        StringBuilder han = new StringBuilder();
        year.chars().forEach(c -> han.append(HAN.charAt(digit((char) c))));
        return han.toString();
    }

    private static String arabic(String year) {
        StringBuilder arabic = new StringBuilder();
        year.chars().forEach(c -> arabic.append(digit((char) c)));
        return arabic.toString();
    }

    private static Finding month(MatchResult match) {
        Span span = new Span(match.start(1), match.end(1));
        String right = String.valueOf(Numerals.ofHan(match.group(1)).orElse(1));
        return Finding.of(RULE, span, "一个日期里汉字与阿拉伯数字混写")
                .fixedBy(Fix.confirm("改为“" + right + "”", new Edit(span, right)));
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处年份写法不规范");
    }
}
