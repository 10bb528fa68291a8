package org.nigao.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.Numerals;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** One number in two scripts, full-width figures, counts side by side in different scripts (GB/T 15835 5.3, 4.2.2, 4.3). */
final class NumberForm implements LineCheck {

    private static final Rule RULE = Rule.information("number-form", "数字形式");
    private static final int MANY = 5;

    private static final String COUNTED = "人个名元户家件条亩吨项万亿次台套座辆艘艘所处公平亿册场份株头只";
    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９]+(?:．[０-９]+|，[０-９]{3}(?![０-９]))*");
    private static final Pattern ARABIC_BEFORE = Pattern.compile("(?<![\\d.,万亿])(\\d+(?:\\.\\d+)?)$");
    private static final Pattern SOME_TEN = Pattern.compile("几(10+)(?=[多余]?[" + COUNTED + "年天岁批期届类种])");
    private static final Pattern SOME_HUNDRED =
            Pattern.compile("(?<![人总户家件指基系参次个读倍分多少岁票位函变常负正整奇偶代实复份额乘])数(10+)(?=[多余]?[" + COUNTED + "年天])");
    private static final Pattern PER_CENT = Pattern.compile("百分之(\\d+(?:\\.\\d+)?)");

    private static final Pattern HAN_PER_CENT = Pattern.compile("百分之(?!百(?![一二三四五六七八九])|几|多少)([一二三四五六七八九十百零〇点]+)");
    private static final Pattern FIGURE_PER_CENT = Pattern.compile("\\d%");

    /** 二十3个, 一百20人. */
    private static final Pattern TENS = Pattern.compile("十([1-9])(?=[多余]?[" + COUNTED + "])");

    private static final Pattern HUNDREDS = Pattern.compile("百([1-9]\\d)(?=[多余]?[" + COUNTED + "])");

    /** Measures of what is the same sort of thing whatever its name. */
    private static final String CONCRETE = "名座家户处所辆台亩人";

    private static final Pattern SIDE_BY_SIDE = Pattern.compile("、\\p{IsHan}{0,4}\\d+([" + CONCRETE + "])");
    private static final Pattern HAN_COUNT = Pattern.compile(
            "(?<![第几数一〇零上下前后每这那两])([二三四五六七八九十]{1,3}|两)([" + CONCRETE + "])(?=[\\p{IsHan}&&[^的之等级制口一]]{1,8}$)");
    private static final int LONGEST_CLAUSE = 24;

    private static final String MEASURES = "家个项名人件条户座处次所";
    private static final String HAN_NUMERALS = "二三四五六七八九十两百";
    private static final int LONGEST_FIGURE = 14;
    private static final int LONGEST_VERB = 4;

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
        if (line.glyphs().hasAny("千百０１２３４５６７８９")) {
            eachFigure(line, unquoted, found);
        }
        for (MatchResult m : Triggered.in(line, "十", TENS)) {
            tens(text, m, unquoted);
        }
        figureTen(line, unquoted);
        for (MatchResult m : Triggered.in(line, "百", HUNDREDS)) {
            tens(text, m, unquoted);
        }
        for (MatchResult m : Triggered.in(line, "几1", SOME_TEN)) {
            some(m, unquoted);
        }
        for (MatchResult m : Triggered.in(line, "数1", SOME_HUNDRED)) {
            some(m, unquoted);
        }
        for (MatchResult m : Triggered.in(line, "百分之", PER_CENT)) {
            perCent(m, unquoted);
        }
        if (line.glyphs().has('%')) {
            for (MatchResult m : Triggered.in(line, "百分之", HAN_PER_CENT)) {
                hanPerCent(text, m, unquoted);
            }
        }
        beside(line, unquoted);
        for (MatchResult m : Triggered.in(line, "、", SIDE_BY_SIDE)) {
            sideBySide(text, m, unquoted);
        }
    }

    private static void eachFigure(LogicalLine line, Consumer<Finding> unquoted, Consumer<Finding> found) {
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                i = fullWidth(line, i, found) - 1;
            } else if ((c == '千' || c == '百') && i > 0 && isDigit(text.charAt(i - 1))) {
                mixed(text, i, unquoted);
            }
        }
    }

    /** 百分之九十五 in a paragraph that has 88% (GB/T 15835 4.3). */
    private static void hanPerCent(String text, MatchResult match, Consumer<Finding> found) {
        if (FIGURE_PER_CENT.matcher(text).find()) {
            Span span = new Span(match.start(), match.end());
            Finding finding = Finding.of(RULE, span, "同一段里既写“%”又写“百分之”，写法宜一致");
            OptionalInt value = Numerals.ofHan(match.group(1));
            found.accept(value.isEmpty() ? finding : finding.fixedBy(fix(span, value.getAsInt() + "%")));
        }
    }

    private static void perCent(MatchResult match, Consumer<Finding> found) {
        Span span = new Span(match.start(), match.end());
        String right = match.group(1) + "%";
        found.accept(Finding.of(RULE, span, "一个数里不混用汉字和阿拉伯数字，可写作“" + right + "”")
                .fixedBy(Fix.confirm("改为“" + right + "”", new Edit(span, right))));
    }

    /** 引进二十名博士、30名硕士: people, things and places counted by the same measure on both sides of a pause. */
    private static void sideBySide(String text, MatchResult pause, Consumer<Finding> found) {
        int from = pause.start();
        while (from > 0 && pause.start() - from < LONGEST_CLAUSE && "，。；：、（）“”".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        var left = HAN_COUNT.matcher(text).region(from, pause.start());
        if (left.find() && left.group(2).equals(pause.group(1))) {
            Span span = new Span(left.start(1), left.end(1));
            report(span, left.group(1), found);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The width of figures is a matter of type, not of words: quotations are no exception. */
    private static int fullWidth(LogicalLine line, int at, Consumer<Finding> found) {
        var matcher = FULL_WIDTH.matcher(line.text()).region(at, line.length());
        if (!matcher.lookingAt()) {
            return at + 1;
        }
        Span span = new Span(at, matcher.end());
        if (line.marker().map(Marker::label).filter(l -> l.contains(at)).isEmpty()) {
            found.accept(Finding.of(RULE, span, "数字应为半角")
                    .fixedBy(Fix.safe("改为半角数字", new Edit(span, halfWidth(matcher.group())))));
        }
        return matcher.end();
    }

    private static String halfWidth(String figures) {
        StringBuilder half = new StringBuilder();
        for (char c : figures.toCharArray()) {
            half.append(c == '．' ? '.' : c == '，' ? ',' : (char) (c - '０' + '0'));
        }
        return half.toString();
    }

    /** 4千人, 3百万元; 1万6千 and 5千克 are left alone. */
    private static void mixed(String text, int unit, Consumer<Finding> found) {
        var figures = ARABIC_BEFORE.matcher(text.substring(Math.max(0, unit - LONGEST_FIGURE), unit));
        int behind = unit + 1 < text.length() && "多余".indexOf(text.charAt(unit + 1)) >= 0 ? unit + 2 : unit + 1;
        boolean counted =
                behind < text.length() && COUNTED.indexOf(text.charAt(behind)) >= 0 && !text.startsWith("分", behind);
        if (!counted || !figures.find()) {
            return;
        }
        Span span = new Span(unit - figures.group(1).length(), unit + 1);
        String right = new BigDecimal(figures.group(1))
                .multiply(BigDecimal.valueOf(text.charAt(unit) == '千' ? 1000 : 100))
                .stripTrailingZeros()
                .toPlainString();
        found.accept(Finding.of(RULE, span, "除“万”“亿”外，一个数里不混用汉字和阿拉伯数字，可写作“" + right + "”")
                .fixedBy(Fix.confirm("改为“" + right + "”", new Edit(span, right))));
    }

    /** 5十名. */
    private static void figureTen(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        for (int at = line.glyphs().has('十') ? text.indexOf('十', 1) : -1; at > 0; at = text.indexOf('十', at + 1)) {
            char figure = text.charAt(at - 1);
            boolean alone = figure >= '1' && figure <= '9' && (at < 2 || Han.is(text.charAt(at - 2)));
            if (alone && at + 1 < text.length() && COUNTED.indexOf(text.charAt(at + 1)) >= 0) {
                String right = figure + "0";
                Span span = new Span(at - 1, at + 1);
                found.accept(Finding.of(RULE, span, "一个数里不混用汉字和阿拉伯数字，可写作“" + right + "”")
                        .fixedBy(fix(span, right)));
            }
        }
    }

    /** The figures behind a number in characters that goes on in them. */
    private static void tens(String text, MatchResult match, Consumer<Finding> found) {
        int from = match.start();
        while (from > 0 && Numerals.isHan(text.charAt(from - 1))) {
            from--;
        }
        OptionalInt value = Numerals.ofHan(text.substring(from, match.start() + 1));
        char before = from == 0 ? '，' : text.charAt(from - 1);
        if (value.isEmpty()
                || from == match.start() && match.group().charAt(0) == '百'
                || "第几数月、“".indexOf(before) >= 0) {
            return;
        }
        Span span = new Span(from, match.end(1));
        String right = String.valueOf(value.getAsInt() + Integer.parseInt(match.group(1)));
        found.accept(Finding.of(RULE, span, "一个数里不混用汉字和阿拉伯数字，可写作“" + right + "”")
                .fixedBy(Fix.confirm("改为“" + right + "”", new Edit(span, right))));
    }

    private static void some(MatchResult match, Consumer<Finding> found) {
        String right =
                match.group().charAt(0) + ("十百千万".charAt(Math.min(match.group(1).length() - 2, 3)) + "");
        Span span = new Span(match.start(), match.end());
        found.accept(Finding.of(RULE, span, "概数应用汉字，写作“" + right + "”")
                .fixedBy(Fix.confirm("改为“" + right + "”", new Edit(span, right))));
    }

    /** 新增三家、引进5家: the same measure and nothing behind it, so that both count the same things. */
    private static void beside(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        for (int mark = 0; mark < line.glyphs().marks(); mark++) {
            int i = line.glyphs().mark(mark);
            char point = text.charAt(i);
            if (i < 2 || "、，；。）".indexOf(point) < 0) {
                continue;
            }
            char measure = text.charAt(i - 1);
            if (MEASURES.indexOf(measure) < 0 || HAN_NUMERALS.indexOf(text.charAt(i - 2)) < 0) {
                continue;
            }
            int from = i - 2;
            while (from > 0 && HAN_NUMERALS.indexOf(text.charAt(from - 1)) >= 0) {
                from--;
            }
            String numeral = text.substring(from, i - 1);
            boolean ordinal = from > 0 && "第几数十一〇零上下前后每这那".indexOf(text.charAt(from - 1)) >= 0;
            if (!ordinal
                    && (isArabic(text, previousEnd(text, from), measure)
                            || point != '。' && isArabic(text, nextEnd(text, i), measure)
                            || point == '、' && countsAlike(text, i + 1, measure))) {
                report(new Span(from, i - 1), numeral, found);
            }
        }
    }

    /** 、引进5家科技型企业: what both count stands behind the second only. */
    private static boolean countsAlike(String text, int from, char measure) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_VERB && Han.is(text.charAt(at))) {
            at++;
        }
        int figures = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at > figures && at < text.length() && text.charAt(at) == measure;
    }

    /** The point before this clause; -1 at the beginning of a sentence. */
    private static int previousEnd(String text, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 8); i--) {
            if ("、，".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int nextEnd(String text, int from) {
        for (int i = from + 1; i < Math.min(text.length(), from + 12); i++) {
            if ("、，；。）".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isArabic(String text, int end, char measure) {
        return end >= 2 && text.charAt(end - 1) == measure && isDigit(text.charAt(end - 2));
    }

    private static void report(Span span, String numeral, Consumer<Finding> found) {
        Finding finding = Finding.of(RULE, span, "并列的同类数量，数字的写法宜一致");
        OptionalInt value = numeral.equals("两") ? OptionalInt.of(2) : Numerals.ofHan(numeral);
        found.accept(value.isEmpty() ? finding : finding.fixedBy(fix(span, "" + value.getAsInt())));
    }

    private static Fix fix(Span span, String right) {
        return Fix.confirm("改为“" + right + "”", new Edit(span, right));
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处数字形式不当");
    }
}
