package org.nigao.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Two words for "about" around one number, and approximate numbers in forms that read otherwise (GB/T 15835 4.2.2, 5.2.1). */
final class ApproxConflict implements LineCheck {

    private static final Rule RULE = Rule.information("approx-conflict", "概数叠加或含混");

    private static final String NUMBER = "(?:\\d[\\d.,]{0,12}[%％]?|[一二两三四五六七八九十百千]{1,6})[万亿]{0,2}";
    private static final String REST = "[^，。；、：（）\\d]{0,5}?";

    /** Behind the number itself: 约50多家; after 超过 or 不少于 it says more. */
    private static final String MORE = "[多余](?=[万亿]?[个家名人项户亩元吨件次公座所处台辆条年])";

    /** One pattern for each word that may open an approximate number. */
    private record Opening(String word, Pattern pattern) {
        static Opening of(String word, String closing) {
            return of(word, "(?:[为有达占在共用]|需要?|达到|占到)?", REST, closing);
        }

        /** @param verb what may stand between the word and the number, {@code rest} between that and the closing one */
        static Opening of(String word, String verb, String rest, String closing) {
            return new Opening(
                    word,
                    Pattern.compile("(?<!不)(?<open>" + word + ")" + verb + NUMBER + "(?:" + rest + "(?<close>" + closing
                            + ")|(?<more>" + MORE + "))"));
        }
    }

    private static final String AROUND = "左右|上下(?!级|游)|以上|以下";
    private static final String WITHIN = AROUND + "|以内|之内";

    private static final List<Opening> OPENINGS = List.of(
            Opening.of("约", AROUND),
            Opening.of("近", AROUND),
            Opening.of("接近", AROUND),
            Opening.of("将近", AROUND),
            Opening.of("大概", AROUND),
            Opening.of("差不多", AROUND),
            Opening.of("不足", AROUND),
            Opening.of("低于", AROUND),
            Opening.of("高于", AROUND),
            Opening.of("少于", AROUND),
            Opening.of("多于", AROUND),
            Opening.of("至多", WITHIN),
            Opening.of("最多", WITHIN),
            Opening.of("超过", AROUND),
            Opening.of("高达", AROUND),
            Opening.of("突破", AROUND),
            Opening.of("至少", AROUND),
            // 至少组织1次以上; but 至少配3名中专以上学历 says it of the schooling.
            Opening.of("至少", "(?![为有需达占])[^，。；：、“”\\d]{1,6}?", ".?", AROUND),
            Opening.of("不少于", AROUND),
            Opening.of("不低于", AROUND),
            Opening.of("不超过", WITHIN),
            Opening.of("不高于", WITHIN));

    /** Two signs of an approximate number behind it, or two before it. */
    private static final List<Opening> DOUBLED = List.of(
            new Opening("余", Pattern.compile("余(?:万|亿)?[个家名人项户亩元吨件次座所处台辆条年天里公]{1,2}(?<close>左右|上下(?!级|游))")),
            new Opening("多", Pattern.compile("多(?:万|亿)?[个家名人项户亩元吨件次座所处台辆条年天里公]{1,2}(?<close>左右|上下(?!级|游))")),
            new Opening("多", Pattern.compile("多(?<close>余)(?=[万亿]?[个家名人项户亩元吨件次座所处台辆条年天])")),
            new Opening("以", Pattern.compile("以[上下](?<close>左右)")),
            new Opening("左右", Pattern.compile("左右(?<close>以[上下内])(?!来)")),
            new Opening("几", Pattern.compile("几[十百千万](?<close>[余多])(?=[万亿]?[个家名人项户亩元吨件次座所处台辆条年天])")));

    /** Two such words before a number. */
    private static final List<Opening> OPENED = List.of(
            new Opening("大", Pattern.compile("(?:大概|大致|大约)(?<close>约|近)(?=" + NUMBER + ")")),
            new Opening("约", Pattern.compile("约(?<close>近|有近|大概)(?=" + NUMBER + ")")),
            new Opening("将近", Pattern.compile("将近(?<close>有近|近)(?=" + NUMBER + ")")),
            new Opening("接近", Pattern.compile("接近(?<close>有近|近)(?=" + NUMBER + ")")));

    private static final Pattern SOME = Pattern.compile("几(?=[个名人年天岁家项件万亿条次户页场所处座台辆只种类届批亩吨])");
    private static final Pattern PAUSE = Pattern.compile("、(?=[二两三四五六七八九])");
    /** A range of what is counted in one unit; not of years, nor of the numbers of parts. */
    private static final Pattern RANGE =
            Pattern.compile("(?:在|增长|达到)(\\d{1,6}(?:\\.\\d{1,4})?)\\s?(?:%|万?元|亿元|[个家人名天次度])?\\s?(?:[—～~–]|至)\\s?"
                    + "(\\d{1,6}(?:\\.\\d{1,4})?)\\s?(%|万?元|亿元|[个家人名天次度])");

    private static final String DIGITS = "一二三四五六七八九";
    private static final String COUNTED = "年天个次人家里倍户村项条座名元位所台辆亩吨";

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
        for (Opening opening : OPENINGS) {
            for (MatchResult m : Triggered.in(line, opening.word(), opening.pattern())) {
                twice(text, m, unquoted);
            }
        }
        for (Opening doubled : DOUBLED) {
            for (MatchResult m : Triggered.in(line, doubled.word(), doubled.pattern())) {
                behind(text, m, unquoted);
            }
        }
        for (Opening doubled : OPENED) {
            for (MatchResult m : Triggered.in(line, doubled.word(), doubled.pattern())) {
                doubled(m, unquoted);
            }
        }
        for (String word : new String[] {"在", "增长", "达到"}) {
            for (MatchResult m : Triggered.in(line, word, RANGE)) {
                range(m, unquoted);
            }
        }
        for (MatchResult m : Triggered.in(line, "几", SOME)) {
            some(text, m.start(), unquoted);
        }
        for (MatchResult m : Triggered.in(line, "、", PAUSE)) {
            pause(line, m.start(), unquoted);
        }
    }

    /** 控制在6%—5.5%: the greater before the smaller. */
    private static void range(MatchResult match, Consumer<Finding> found) {
        if (new BigDecimal(match.group(1)).compareTo(new BigDecimal(match.group(2))) > 0) {
            Span span = new Span(match.start(1), match.end(3));
            found.accept(Finding.of(RULE, span, "范围的前一个数大于后一个数，请核对"));
        }
    }

    private static void twice(String text, MatchResult match, Consumer<Finding> found) {
        String open = match.group(1);
        String close = match.group(2) == null ? match.group(3) : match.group(2);
        int closing = match.group(2) == null ? match.start(3) : match.start(2);
        char before = match.start() == 0 ? '，' : text.charAt(match.start() - 1);
        boolean otherWord = open.equals("约") && "契合条公大节".indexOf(before) >= 0 && before != '大'
                || open.equals("近")
                        && ("附最邻靠将接新相".indexOf(before) >= 0 || match.group().matches("近.{0,3}[年月天周届].*"));
        // 不少于20名中级及以上职称: from which grade on.
        boolean grade = close.startsWith("以")
                && "及级称历科专士高".indexOf(text.charAt(closing - 1)) >= 0
                && !Character.isDigit(text.charAt(closing - 2));
        if (otherWord || grade || match.group(2) == null && !"约近接近将近大概".contains(open)) {
            return;
        }
        boolean keepsOpen = open.equals("约");
        int from = open.equals("约") && before == '大' ? match.start() - 1 : match.start();
        Span deleted = keepsOpen ? Span.at(closing, close.length()) : new Span(match.start(1), match.end(1));
        String opening = text.substring(from, match.end(1));
        found.accept(Finding.of(RULE, new Span(from, match.end()), "“" + opening + "”与“" + close + "”意思重复或矛盾，用一个即可")
                .fixedBy(Fix.confirm("删去“" + (keepsOpen ? close : open) + "”", Edit.delete(deleted))));
    }

    /** 10余个左右, 30多余户, 80%以上左右: behind a number only. */
    private static void behind(String text, MatchResult match, Consumer<Finding> found) {
        char before = match.start() == 0 ? '，' : text.charAt(match.start() - 1);
        boolean counted = before >= '0' && before <= '9' || "一二三四五六七八九十百千万亿几%％成个家名人项户亩元".indexOf(before) >= 0;
        if (counted || match.group().startsWith("几")) {
            doubled(match, found);
        }
    }

    private static void doubled(MatchResult match, Consumer<Finding> found) {
        Span deleted = new Span(match.start(1), match.end(1));
        found.accept(Finding.of(RULE, new Span(match.start(), match.end()), "“" + match.group() + "”前后两处表示概数，用一个即可")
                .fixedBy(Fix.confirm("删去“" + match.group(1) + "”", Edit.delete(deleted))));
    }

    /** 20几个: an approximate number is written in characters. */
    private static void some(String text, int at, Consumer<Finding> found) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) >= '0' && text.charAt(from - 1) <= '9') {
            from--;
        }
        if (from == at || from > 0 && (text.charAt(from - 1) == '.' || text.charAt(from - 1) == '第')) {
            return;
        }
        Span span = new Span(from, at + 1);
        Finding finding = Finding.of(RULE, span, "概数应用汉字，如“二十几”");
        boolean tens = at - from == 2 && text.charAt(from + 1) == '0' && text.charAt(from) > '0';
        if (tens) {
            char ten = text.charAt(from);
            String right = (ten == '1' ? "" : DIGITS.substring(ten - '1', ten - '0')) + "十几";
            finding = Finding.of(RULE, span, "概数应用汉字，写作“" + right + "”")
                    .fixedBy(Fix.confirm("改为“" + right + "”", new Edit(span, right)));
        }
        found.accept(finding);
    }

    /** 三、五年内; 三、四季度, 一、二年级 and 第一、二批 are short for two things each. */
    private static void pause(LogicalLine line, int at, Consumer<Finding> found) {
        String text = line.text();
        if (at == 0
                || at + 2 >= text.length()
                || line.marker().map(Marker::label).filter(l -> l.contains(at)).isPresent()) {
            return;
        }
        int first = text.charAt(at - 1) == '两' ? 1 : DIGITS.indexOf(text.charAt(at - 1));
        int second = text.charAt(at + 1) == '两' ? 1 : DIGITS.indexOf(text.charAt(at + 1));
        boolean near = first >= 0 && (second == first + 1 || first == 2 && second == 4);
        int unit = at + 2;
        // 五、六十家 and 三、四百人; 一、二十 counts nothing.
        if ("十百千万".indexOf(text.charAt(unit)) >= 0 && unit + 1 < text.length()) {
            unit++;
        }
        boolean counted = COUNTED.indexOf(text.charAt(unit)) >= 0
                && !(unit + 1 < text.length() && "级代度期五大来".indexOf(text.charAt(unit + 1)) >= 0);
        char before = at < 2 ? '，' : text.charAt(at - 2);
        if (near && counted && "第、十〇零".indexOf(before) < 0) {
            Span span = new Span(at - 1, at + 2);
            found.accept(Finding.of(RULE, span, "表示概数的两个数字之间不用顿号")
                    .fixedBy(Fix.confirm("删去顿号", Edit.delete(Span.at(at, 1)))));
        }
    }
}
