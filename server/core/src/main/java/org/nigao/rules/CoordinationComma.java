package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.DataFile;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A comma among words parted by pause marks, a pause mark before a clause, two phrases of a list run together. */
final class CoordinationComma implements LineCheck {

    private static final Rule RULE = Rule.information("coordination-comma", "并列词语间的点号");

    private static final Set<String> VERBS = CommaInList.VERBS;

    /** Verbs behind which another phrase may stand as their object: 促进企业发展. */
    private static final Set<String> WITH_CLAUSE =
            DataFile.rows(CoordinationComma.class, "coordination-verbs.tsv").stream()
                    .filter(row -> row.length > 1 && row[1].equals("clause"))
                    .map(row -> row[0])
                    .collect(Collectors.toUnmodifiableSet());

    /** 在查找问题剖析原因的基础上: what stands between is a list, however it is written. */
    private static final Pattern BASIS = Pattern.compile("在(\\p{IsHan}{4})(\\p{IsHan}{4})的(?:基础上|前提下|过程中|同时)");

    /** Those that are never part of a name: 健全公共服务体系 is one phrase. */
    private static final Set<String> ALWAYS_VERBS =
            DataFile.rows(CoordinationComma.class, "coordination-verbs.tsv").stream()
                    .filter(row -> row.length > 1 && row[1].equals("opens"))
                    .map(row -> row[0])
                    .collect(Collectors.toUnmodifiableSet());

    private static final List<String> CLAUSE = List.of(
            "但是", "而且", "并且", "从而", "因此", "所以", "以便", "进而", "因而", "然而", "我们要", "我们必须", "今年要", "今年任务", "同时要", "要继续",
            "要进一步", "要切实", "要加强", "要加快");
    private static final List<String> CONJUNCTIONS = List.of("和", "以及", "及", "与");
    private static final String CONJUNCTION_BEGINS = "和以及与";

    /** What stands behind the last member and holds for all: 农业、农村、农民问题. */
    private static final Pattern TOGETHER =
            Pattern.compile("(?:等?(?:各项)?(?:[两三四五]级)?(?:工作|问题|资源|事业|产业|领域|方面|服务|设施|建设|管理|发展|改革|保障|体系|机制|水平"
                    + "|能力|项目|企业|人员|部门|单位|行业|市场|环境|需求|任务|矛盾|要素|联动|队伍|供给|队伍建设|服务供给|一体化|业))(?![\\p{IsHan}])");

    private static final String LEVELS = "省市县区乡镇村州旗";
    private static final List<String> LONGER_LEVELS = List.of("街道", "乡镇", "园区", "开发区", "社区");

    /** 5G，人工智能，物联网等应用: what stands before 等 and a word for all is a list of names. */
    private static final Pattern NAMES_AND_OTHERS = Pattern.compile(
            "[，,]([\\p{IsHan}A-Za-z0-9]{2,5})[，,]([\\p{IsHan}A-Za-z0-9]{2,5})等(?=应用|领域|行业|服务|产业|技术|项目|设施|资源|部门|单位|场所|产品|作物|灾害)");

    /** 农业、工业，服务业协调发展: names that end alike, of whatever length, and what they do together. */
    private static final Pattern ALIKE = Pattern.compile(
            "[，,]\\p{IsHan}{1,3}(\\p{IsHan})(?=(?:协调|同步|等|一体|融合|联动|统筹|共同)(?!\\p{IsHan}{0,3}[，。]?[的是为]))");

    /** A clause that says what the phrases before it are for. */
    private static final List<String> PURPOSES = List.of("确保", "力争实现", "力争完成", "切实保障", "从而");

    private static final Pattern PURPOSE = Pattern.compile("、(?!.{0,30}(?:前提下|基础上|的|为目标|等))\\p{IsHan}{6,}[，。；、]");

    /** What may stand before phrases that were run together. */
    private static final WordFinder ADVERBS = new WordFinder(List.of(
            "深入", "认真", "及时", "全面", "进一步", "主动", "逐一", "系统", "切实", "着力", "努力", "要", "应", "一是", "二是", "三是", "四是", "五是"));

    /** Phrases of their own whatever stands before them. */
    private static final Set<String> PHRASES =
            Set.of("统一思想", "提高认识", "转变作风", "改进作风", "凝聚共识", "总结经验", "落实责任", "分析原因", "解决问题", "提升能力", "防范风险", "补齐短板");

    /** What begins each half of a saying in two pairs: 谁受益、谁管护，谁使用、谁管护. */
    private static final String PAIRED = "谁有无不能可应先边又既会敢真早多少重抓";

    private static final int LONGEST_RUN = 19;
    private static final int LONGEST_WORD = 3;
    private static final int MOST_ADVERBS = 2;
    private static final int LONGEST_NAMES = 12;
    private static final int PHRASE = VerbPhrase.LENGTH;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        Consumer<Finding> unquoted = new Unquoted(text, found);
        for (int mark = 0; mark < line.glyphs().marks(); mark++) {
            int i = line.glyphs().mark(mark);
            if (i == 0) {
                continue;
            }
            char c = text.charAt(i);
            boolean last = i + 1 == text.length();
            if (CommaInList.isComma(c) && !last) {
                List<Integer> faults = CommaInList.faults(text, line.glyphs(), mark);
                if (faults.isEmpty()) {
                    comma(text, i, unquoted);
                    members(text, i, unquoted);
                    names(text, i, unquoted);
                } else {
                    unquoted.accept(asPauseMarks(faults));
                }
                alone(text, i, unquoted);
            } else if (c == '、' && !last) {
                clause(text, i, unquoted);
                runTogether(text, i, unquoted);
            } else if (c == '。' || c == '；') {
                alone(text, i, unquoted);
            }
        }
        for (MatchResult m : Triggered.in(line, "在", BASIS)) {
            runTogether(text, m.start(1), m.start(2), unquoted);
        }
    }

    /** 重点，难点和热点; 农业、工业，商业、服务业. */
    private static void comma(String text, int at, Consumer<Finding> found) {
        int rightEnd = listEnd(text, at + 1);
        int length = rightEnd - at - 1;
        if (length < 1 || length > 1 && VERBS.contains(text.substring(at + 1, at + 3))) {
            return;
        }
        boolean listed = hanBefore(text, at, LONGEST_WORD + 1) == length
                && at - length > 0
                && text.charAt(at - length - 1) == '、'
                && !isVerbal(text, at - length, length)
                && text.charAt(at - 1) != '外'
                && !(text.charAt(at - length) == text.charAt(at + 1) && PAIRED.indexOf(text.charAt(at + 1)) >= 0)
                && isPlace(text, at - 1) == isPlace(text, rightEnd - 1)
                && "不其重同各".indexOf(text.charAt(at + 1)) < 0
                && !(length == 3 && areTwoPairs(text, at));
        boolean rhymed = length == 2
                && hanBefore(text, at, 2) == 2
                && text.charAt(at - 1) == text.charAt(rightEnd - 1)
                && endsAlike(text, at, rightEnd);
        if (listed || rhymed) {
            found.accept(asPauseMarks(List.of(at)));
        }
    }

    /** 先体检、后更新，无体检、不更新: one pause mark on either side. */
    private static boolean areTwoPairs(String text, int comma) {
        int left = 0;
        for (int i = comma - 1; i >= 0 && "，。；：,".indexOf(text.charAt(i)) < 0; i--) {
            left += text.charAt(i) == '、' ? 1 : 0;
        }
        int right = 0;
        for (int i = comma + 1; i < text.length() && "，。；：,".indexOf(text.charAt(i)) < 0; i++) {
            right += text.charAt(i) == '、' ? 1 : 0;
        }
        return left == 1 && right == 1;
    }

    private static Finding asPauseMarks(List<Integer> commas) {
        Span span = new Span(commas.get(0), commas.get(commas.size() - 1) + 1);
        List<Edit> edits =
                commas.stream().map(at -> new Edit(Span.at(at, 1), "、")).toList();
        return Finding.of(RULE, span, "并列的词语之间应用顿号").fixedBy(Fix.confirm("改为顿号", edits));
    }

    /** 省水利厅，甲市、乙市: between offices and places a larger pause is right. */
    private static boolean isPlace(String text, int at) {
        return LEVELS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isVerbal(String text, int from, int length) {
        return length == 2 && VERBS.contains(text.substring(from, from + 2));
    }

    /** Whether the member behind 和 ends like those before it: 重点，难点和热点. */
    private static boolean endsAlike(String text, int comma, int rightEnd) {
        int third = rightEnd + 1;
        return third + 1 < text.length()
                && text.charAt(rightEnd) != '、'
                && text.charAt(third + 1) == text.charAt(comma - 1);
    }

    /** Where the word ends that 、 or a conjunction follows; -1 where there is none. */
    private static int listEnd(String text, int from) {
        for (int end = from + 1; end <= from + LONGEST_WORD && end < text.length(); end++) {
            if (!Han.is(text.charAt(end - 1))) {
                return -1;
            }
            char behind = text.charAt(end);
            if (behind == '、' || CONJUNCTION_BEGINS.indexOf(behind) >= 0 && startsWithAny(text, CONJUNCTIONS, end)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean startsWithAny(String text, List<String> words, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (text.startsWith(words.get(i), at)) {
                return true;
            }
        }
        return false;
    }

    /** 加强人防，物防，技防建设; 覆盖省，市，县三级: three members of one length and commas between them, told once. */
    private static void members(String text, int at, Consumer<Finding> found) {
        int next = at + 1;
        while (next < text.length() && next - at <= LONGEST_WORD && Han.is(text.charAt(next))) {
            next++;
        }
        int length = next - at - 1;
        int third = next + 1;
        boolean commas = length > 0 && next < text.length() && (text.charAt(next) == '，' || text.charAt(next) == ',');
        if (!commas || third + length > text.length() || hanBefore(text, third + length, length) < length) {
            return;
        }
        boolean listed = length == 1 ? areLevels(text, at) : areObjects(text, at, length);
        if (listed) {
            found.accept(asPauseMarks(List.of(at, next)));
        }
    }

    private static boolean areLevels(String text, int at) {
        return LEVELS.indexOf(text.charAt(at - 1)) >= 0
                && LEVELS.indexOf(text.charAt(at + 1)) >= 0
                && (LEVELS.indexOf(text.charAt(at + 3)) >= 0 || startsWithAny(text, LONGER_LEVELS, at + 3))
                && (at < 2 || LEVELS.indexOf(text.charAt(at - 2)) < 0);
    }

    private static boolean areObjects(String text, int at, int length) {
        int verb = at - length - 2;
        if (verb < 0
                || hanBefore(text, at, length + 2) < length + 2
                || !VERBS.contains(text.substring(verb, verb + 2))) {
            return false;
        }
        int end = at + 2 * (length + 1);
        for (int member = at - length; member < end; member += length + 1) {
            if (VERBS.contains(text.substring(member, member + 2))) {
                return false;
            }
        }
        return TOGETHER.matcher(text).region(end, text.length()).lookingAt();
    }

    /** 查找问题剖析原因 alone between two points, with no more than an adverb before them. */
    private static void alone(String text, int end, Consumer<Finding> found) {
        int from = end - hanBefore(text, end, LONGEST_RUN);
        for (int led = 0; led < MOST_ADVERBS && from < end; led++) {
            from += ADVERBS.lengthAt(text, from);
        }
        if (isTwoLong(text, from, end)) {
            runTogether(text, from, from + (end - from) / 2, end, found);
            return;
        }
        int phrases = (end - from) / PHRASE;
        if (phrases < 2
                || phrases > 4
                || (end - from) % PHRASE > 0
                || WITH_CLAUSE.contains(text.substring(from, from + 2))) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        for (int at = from; at < end; at += PHRASE) {
            boolean first = at == from;
            boolean fixed = PHRASES.contains(text.substring(at, at + PHRASE));
            if (!fixed
                    && (!VerbPhrase.isAt(text, at) || !first && !ALWAYS_VERBS.contains(text.substring(at, at + 2)))) {
                return;
            }
            if (!first) {
                edits.add(Edit.insert(at, "、"));
            }
        }
        String message = phrases == 2
                ? "“" + text.substring(from, from + PHRASE) + "”与“" + text.substring(from + PHRASE, end) + "”之间应用顿号"
                : Words.quoted(text.substring(from, end)) + "是几项并列，中间应用顿号";
        found.accept(Finding.of(RULE, new Span(from, end), message).fixedBy(Fix.confirm("加上顿号", edits)));
    }

    /** 加强组织领导落实工作责任: two phrases of one length, longer than four characters; behind a label the first is a heading. */
    private static boolean isTwoLong(String text, int from, int end) {
        int half = (end - from) / 2;
        return (end - from) % 2 == 0
                && from > 0
                && "）)、.．".indexOf(text.charAt(from - 1)) < 0
                && half > PHRASE
                && VERBS.contains(text.substring(from, from + 2))
                && !WITH_CLAUSE.contains(text.substring(from, from + 2))
                && CONJUNCTION_BEGINS.indexOf(text.charAt(from + 2)) < 0
                && (ALWAYS_VERBS.contains(text.substring(from + half, from + half + 2))
                        || text.startsWith("落实", from + half))
                && text.substring(from, end).indexOf('的') < 0;
    }

    /** Names of any length that something behind them makes a list. */
    private static void names(String text, int at, Consumer<Finding> found) {
        int reach = Math.min(text.length(), at + LONGEST_NAMES + 1);
        int others = text.indexOf('等', at);
        if (others >= 0 && others < reach) {
            Matcher list = NAMES_AND_OTHERS.matcher(text).region(at, text.length());
            if (list.lookingAt() && isName(list.group(1)) && isName(list.group(2))) {
                found.accept(asPauseMarks(List.of(at, list.end(1))));
                return;
            }
        }
        int length = hanBefore(text, at, LONGEST_WORD + 1);
        if (length > LONGEST_WORD || at <= length || text.charAt(at - length - 1) != '、') {
            return;
        }
        Matcher alike = ALIKE.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (alike.lookingAt() && text.charAt(at - 1) == alike.group(1).charAt(0)) {
            found.accept(asPauseMarks(List.of(at)));
        }
    }

    private static boolean isName(String word) {
        return !VERBS.contains(word.substring(0, 2)) && "不以对为将把被要应须可能会已未".indexOf(word.charAt(0)) < 0;
    }

    private static void clause(String text, int at, Consumer<Finding> found) {
        boolean purpose = startsWithAny(text, PURPOSES, at + 1)
                && !beginsAlike(text, at)
                && hanBefore(text, at, PHRASE) == PHRASE
                && PURPOSE.matcher(text).region(at, text.length()).lookingAt();
        if (purpose || hanBefore(text, at, 2) == 2 && startsWithAny(text, CLAUSE, at + 1)) {
            found.accept(Finding.of(RULE, Span.at(at, 1), "分句之间不用顿号，应用逗号")
                    .fixedBy(Fix.confirm("改为逗号", new Edit(Span.at(at, 1), "，"))));
        }
    }

    /** 确保责任到人、确保措施到位: what stands between begins like what follows, and is of the same list. */
    private static boolean beginsAlike(String text, int at) {
        int from = at - hanBefore(text, at, LONGEST_RUN);
        return at + 3 <= text.length() && from + 2 <= at && text.startsWith(text.substring(at + 1, at + 3), from);
    }

    /** 查找问题剖析原因、制定措施: of phrases of four characters two without a mark between them. */
    private static void runTogether(String text, int at, Consumer<Finding> found) {
        if (VerbPhrase.isAt(text, at + 1)
                && isEnd(text, at + 1 + PHRASE)
                && hanBefore(text, at, 2 * PHRASE) == 2 * PHRASE) {
            runTogether(text, at - 2 * PHRASE, at - PHRASE, found);
        }
        if (hanBefore(text, at, PHRASE + 1) == PHRASE
                && VerbPhrase.isAt(text, at - PHRASE)
                && VerbPhrase.isAt(text, at + 1)
                && VerbPhrase.isAt(text, at + 1 + PHRASE)
                && isEnd(text, at + 1 + 2 * PHRASE)) {
            runTogether(text, at + 1, at + 1 + PHRASE, found);
        }
    }

    private static void runTogether(String text, int first, int second, Consumer<Finding> found) {
        if (VerbPhrase.isAt(text, first)
                && VerbPhrase.isAt(text, second)
                && !WITH_CLAUSE.contains(text.substring(first, first + 2))) {
            runTogether(text, first, second, second + PHRASE, found);
        }
    }

    private static void runTogether(String text, int first, int second, int end, Consumer<Finding> found) {
        String message = "“" + text.substring(first, second) + "”与“" + text.substring(second, end) + "”之间应用顿号";
        found.accept(
                Finding.of(RULE, new Span(first, end), message).fixedBy(Fix.confirm("加上顿号", Edit.insert(second, "、"))));
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || "，。；、：".indexOf(text.charAt(at)) >= 0;
    }

    /** How many Chinese characters stand before an offset, counted no further than {@code most}. */
    private static int hanBefore(String text, int at, int most) {
        int count = 0;
        while (count < most && at - count > 0 && Han.is(text.charAt(at - count - 1))) {
            count++;
        }
        return count;
    }
}
