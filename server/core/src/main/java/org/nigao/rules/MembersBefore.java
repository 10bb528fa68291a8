package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Span;

/**
 * A counting phrase behind the members it counts, off by one: 教育、预防、监管、惩治、保障“六位一体”. Where the difference is greater, the
 * words in front are something else.
 *
 * @param phrase the number with what it counts
 * @param span where that stands, with its quotation marks
 * @param members how many stand in front
 */
record MembersBefore(String phrase, Span span, int members) {

    /** What is counted by a measure word, or is a manner; “三农”, “三公” and “三同时” are names. */
    private static final Pattern PHRASE =
            Pattern.compile("“(?<n>[三四五六七八九十])(?<what>(?:[个项大级张类种]|位一体)[^”“，。；、一二两三四五六七八九十]{0,6}"
                    + "|(?:到位|导向|同步|统一|结合|联动|融合|优先|协同|共享|共建|挂钩|公开|贯通|覆盖)|个一|\\p{IsHan})”"
                    + "|(?<number>[三四五六七八九十])(?:位一体|级(?=联动|联网|网络|管理|体系|服务|书记|河长|林长|干部|政府|党组织|财政|预算|公共|医疗|便民|治理|应急|电商|物流|养老|联创)"
                    + "|方(?=协议|联动|协同|共建|共治))");

    private static final Pattern ITEM = Pattern.compile("[\\p{IsHan}·A-Za-z]{1,12}");

    private static final Pattern AND = Pattern.compile("(?<=.{2})(?:以及|(?<![参给赋])与|和(?!谐)|及(?!时)|或)(?=.{2})");

    private static final String NUMBERS = "三四五六七八九十";
    private static final int FEWEST = 3;
    private static final int LONGEST_LIST = 90;

    /** Where a text counts its own members wrong. */
    static List<MembersBefore> in(String text) {
        if (text.indexOf('、') < 0 || !hasSign(text)) {
            return List.of();
        }
        List<MembersBefore> found = new ArrayList<>(0);
        Matcher phrase = PHRASE.matcher(text);
        while (phrase.find()) {
            String number = phrase.group("n") == null ? phrase.group("number") : phrase.group("n");
            int said = "〇一二三四五六七八九十".indexOf(number);
            String list = list(text, phrase.start());
            boolean open = list.endsWith("等");
            int members = members(open || list.endsWith("的") ? list.substring(0, list.length() - 1) : list);
            int most = members + count(list.substring(list.lastIndexOf('、') + 1));
            if (members >= FEWEST
                    && (members == said + 1 || !open && most == said - 1)
                    && haveAll(list, phrase.group("what"))) {
                found.add(new MembersBefore(
                        phrase.group().replaceAll("[“”]", ""), new Span(phrase.start(), phrase.end()), members));
            }
        }
        return found;
    }

    /** “四包”: one character counts only what each member has: 包片, 包村. */
    private static boolean haveAll(String list, String what) {
        if (what == null || what.length() > 1) {
            return true;
        }
        for (String item : list.split("、")) {
            if (!item.contains(what)) {
                return false;
            }
        }
        return true;
    }

    /** Cheap: whether a number stands where {@link #PHRASE} has one. */
    private static boolean hasSign(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if ((text.charAt(i - 1) == '“' || "位级方".indexOf(text.charAt(i + 1)) >= 0)
                    && NUMBERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The words in front of an offset, back to a point that divides. */
    private static String list(String text, int end) {
        int start = end;
        while (start > 0 && "，。；：,;:！？（）()《》“”\"".indexOf(text.charAt(start - 1)) < 0) {
            if (end - --start > LONGEST_LIST) {
                return "";
            }
        }
        return text.substring(start, end);
    }

    /** How many words a list has; 0 where it is none. */
    private static int members(String list) {
        String[] items = list.split("、", -1);
        for (String item : items) {
            if (!ITEM.matcher(item).matches() || item.indexOf('的') > 0) {
                return 0;
            }
        }
        return items.length;
    }

    private static int count(String text) {
        Matcher and = AND.matcher(text);
        int count = 0;
        while (and.find()) {
            count++;
        }
        return count;
    }
}
