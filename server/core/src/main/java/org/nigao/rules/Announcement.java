package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Numerals;
import org.nigao.draft.Reading;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/**
 * A number that says how many items follow (宣布): 抓好四项工作：, 五个着眼。, 以下三点，.
 *
 * @param count how many it says
 * @param numeral logical offsets of the number
 * @param words logical offsets of the number with what it counts
 * @param answer logical offset at which the items would begin
 * @param point what stands between: a colon, a full stop, a comma, an opening bracket; 0 at the end of the line
 * @param isGeneric whether it counts tasks, matters, points …; what is said below a heading need not be the things it counts
 * @param isQuoted whether it is a slogan, “四个到位”; its members without numbers are the matter of slogan-count-mismatch
 * @param isSecond whether the sentence counts something else before: 四个方面的意见，提出九项要求
 */
record Announcement(
        int count,
        Span numeral,
        Span words,
        int answer,
        char point,
        boolean isGeneric,
        boolean isQuoted,
        boolean isSecond) {

    /** In front of a number that counts no items to come: 第三条, 前两项, 约十个. */
    private static final String NOT_BEHIND = "第‘《〈.．-—～~前后另每各余近约数几上满超达逾增减那哪之百千万亿和与及、至到年月";

    private static final Pattern GENERIC = Pattern.compile(
            "(?:方面|环节|层面|维度)(?:持续|协同|同步|共同|精准|集中|同时|综合)?(?:发力|入手|着手|着力|推进|努力|用力|抓起|施策|下功夫)$|(方面|工作|任务|措施|意见|要求|问题|重点|举措|行动|事项|原则|内容|步骤|环节|大事|实事|建议|安排|部分|[件点条类种项步个])$");
    /** 五大工程，即…: as good as a colon. */
    private static final Pattern NAMED = Pattern.compile("即(?!将|[可使日时])[：:]?|(?:分别|依次|具体)(?:是|为)");

    private static final String HOURS = "午晨晚日号于时";
    private static final int LONGEST_NOUN = 12;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_CLAUSE = 40;
    private static final int LONGEST_SENTENCE = 120;
    private static final int NEARBY = 8;
    private static final int MOST = 30;

    /** Every announcement of a line, in order. */
    static List<Announcement> in(LogicalLine line) {
        Reading reading = line.reading();
        String text = line.folded();
        List<Announcement> found = new ArrayList<>(0);
        for (int i = 0; i < text.length(); i++) {
            if (Counted.isNumeral(text.charAt(i))) {
                Counted counted = Counted.at(text, i).orElse(null);
                if (counted != null && counted.value() >= 2 && counted.value() <= MOST && mayAnnounce(text, counted)) {
                    announcement(reading, text, counted).ifPresent(found::add);
                }
            }
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    private static Optional<Announcement> announcement(Reading reading, String text, Counted counted) {
        int end = counted.end();
        while (end < text.length() && end - counted.end() <= LONGEST_NOUN && Han.is(text.charAt(end))) {
            if (isCounted(text, end)) {
                return Optional.empty();
            }
            end++;
        }
        // “四个到位”：一是… announces as well; one that is only quoted has no items behind it.
        boolean quoted =
                counted.numeral().start() > 0 && text.charAt(counted.numeral().start() - 1) == '“';
        if (quoted && (end >= text.length() || text.charAt(end) != '”')) {
            return Optional.empty();
        }
        int point = Whitespace.skip(text, quoted ? end + 1 : end);
        char mark = point < text.length() ? text.charAt(point) : 0;
        if (end - counted.end() > LONGEST_NOUN || mark != 0 && "：:。，,；（(".indexOf(mark) < 0) {
            return Optional.empty();
        }
        boolean bracketed = mark == '（' || mark == '(';
        if (bracketed && (quoted || end == counted.end() || !mayListNames(text, point + 1))) {
            return Optional.empty();
        }
        boolean generic =
                GENERIC.matcher(text.substring(counted.numeral().end(), end)).find() && !isAmount(text, counted, mark);
        boolean comma = mark == '，' || mark == ',';
        // 实施“双百”行动等三项计划，一是…: the three were named; 坚持“两个毫不动摇”，一是…: the items are not the two.
        int start = counted.numeral().start();
        boolean open = start > 0 && text.charAt(start - 1) == '等';
        if (comma && (open || quoted && !saysAgain(text, end))) {
            return Optional.empty();
        }
        // 三大工程全面开工，一是…: the items are not the three.
        if (comma && !generic && end - counted.end() > LONGEST_NAME) {
            return Optional.empty();
        }
        int answer = mark == 0 ? text.length() : Whitespace.skip(text, point + 1);
        Matcher named = NAMED.matcher(text).region(answer, text.length());
        if (named.lookingAt()) {
            answer = Whitespace.skip(text, named.end());
            mark = mark == '，' || mark == ',' ? '：' : mark;
        }
        return Optional.of(new Announcement(
                counted.value(),
                reading.logical(counted.numeral()),
                reading.logical(new Span(counted.numeral().start(), end)),
                reading.logical(answer),
                mark == ':' ? '：' : bracketed ? '（' : mark,
                generic && !quoted,
                quoted,
                isSecond(text, counted.numeral().start())));
    }

    /** “四个到位”，一是责任到位: the last two characters of what is quoted stand again behind it. */
    private static boolean saysAgain(String text, int end) {
        return text.indexOf(text.substring(Math.max(0, end - 2), end), end) >= 0;
    }

    /** 建成示范点12个。: behind what it counts a number at the end of a sentence is an amount. */
    private static boolean isAmount(String text, Counted counted, char mark) {
        int start = counted.numeral().start();
        boolean bare = mark == '。' && counted.end() < text.length() && text.charAt(counted.end()) == '。';
        boolean amount = Numerals.isArabic(text.charAt(start)) || text.charAt(counted.end() - 1) == '个';
        return bare && amount && !text.startsWith("以下", start - 2) && !text.startsWith("下列", start - 2);
    }

    /** 六大产业（棉花、粮食、林果……）: names up to the bracket, and nothing else. */
    private static boolean mayListNames(String text, int from) {
        int pauses = 0;
        for (int i = from; i < text.length() && i - from < LONGEST_SENTENCE; i++) {
            char c = text.charAt(i);
            if (c == '）' || c == ')') {
                return pauses >= 2;
            }
            pauses += c == '、' ? 1 : 0;
            if (c != '、' && !Han.is(c) && c != '“' && c != '”') {
                return false;
            }
        }
        return false;
    }

    /** 三方面十二条, 从增加供给和抑制需求两方面采取措施, 下午三点: there the number counts something else. */
    private static boolean mayAnnounce(String text, Counted counted) {
        int start = counted.numeral().start();
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (NOT_BEHIND.indexOf(before) >= 0 && !text.startsWith("做到", start - 2)
                || text.charAt(counted.numeral().end()) == '点' && HOURS.indexOf(before) >= 0) {
            return false;
        }
        boolean listed = false;
        for (int i = start - 1; i >= 0 && "，。；：,;:".indexOf(text.charAt(i)) < 0; i--) {
            char c = text.charAt(i);
            listed |= "和与及、".indexOf(c) >= 0;
            boolean countsBackwards = listed && (c == '从' || c == '在');
            if (countsBackwards || start - i <= NEARBY && isCounted(text, i) || start - i > LONGEST_CLAUSE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSecond(String text, int start) {
        for (int i = start - 1; i >= 0 && text.charAt(i) != '。' && start - i < LONGEST_SENTENCE; i--) {
            if (isCounted(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** 下一步, 进一步 count nothing. */
    private static boolean isCounted(String text, int at) {
        return Counted.isNumeral(text.charAt(at))
                && Counted.at(text, at).filter(c -> c.value() > 1).isPresent();
    }
}
