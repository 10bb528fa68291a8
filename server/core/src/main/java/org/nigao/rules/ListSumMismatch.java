package org.nigao.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Finding;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.Glyphs;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Numerals;
import org.nigao.text.Span;

/** The parts of a number, 其中…a个、…b个, do not add up to it. */
final class ListSumMismatch implements LineCheck {

    private static final Rule RULE =
            Rule.warning("list-sum-mismatch", "分项之和不等于总数").patient();
    private static final String OF_THESE = "其中";
    private static final String VAGUE = "约近超过逾";
    private static final int LONGEST = 160;

    /** Parts that make up less of the whole are some of it; more, and it is another whole. */
    private static final BigDecimal LEAST = new BigDecimal("0.75");

    private static final BigDecimal MOST = new BigDecimal("1.5");

    private static final String NUMBER = "(\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,4})?)";
    private static final Pattern PART = Pattern.compile(
            "(?:和|及|以及)?((?:20\\d\\d年)?[\\p{IsHan}“”·A-Za-z]{1,16}|20\\d\\d年) ?" + NUMBER + " ?(\\p{IsHan}{1,4})");
    private static final Pattern QUANTITY = Pattern.compile(NUMBER + " ?(\\p{IsHan}{1,4})");

    /** A whole with all its parts behind it. */
    private static final Pattern CLOSED = Pattern.compile("(总?共|合计|总计)?(?:计|有|建成|完成|新增)?(?<![约近超过逾余\\d.,])" + NUMBER
            + " ?(\\p{IsHan}{1,4})[\\p{IsHan}“”]{0,12}(：|，包括|，分别[为是]|，|[（(])");

    /** 续建5条、新建4条，共9条. */
    private static final Pattern TOTAL_BEHIND =
            Pattern.compile("(?<=[，,])(?:总共|共|合计|总计)(?:计|有)?" + NUMBER + " ?(\\p{IsHan}{1,2})(?=[，。；、）]|$)");

    /** Parts that leave the list open, or that overlap: 女性8人、党员11人. */
    private static final Pattern OPEN = Pattern.compile(
            "[等含约近超余]|包括|其他|其它|另|新增|累计|以上|以下|女|党员|民族|博士|硕士|高级|中级|初级|年龄|青年|归侨|代表(?!建议|议案|意见)|同比|增长|占|平均|兼[有具]|重[复叠]|交叉");

    /** 规模以上110家、规模以下210家: the two sides of one line are all that there is. */
    private static final Pattern BOTH_SIDES = Pattern.compile("(?<=规模|限额|[岁元级亩])以[上下]");

    /** 高级…、中级…、初级…: there are no other grades. */
    private static final Pattern GRADES = Pattern.compile("[高中初]级");

    /** 机关代表32名、企业代表34名: each delegate is sent by one of them. */
    private static final Pattern DELEGATES = Pattern.compile("代表\\d+\\p{IsHan}[，、]\\p{IsHan}{1,6}代表\\d");

    private static final Pattern DELEGATE = Pattern.compile("代表(?=\\d)");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** What stands behind 共 in front of a whole; 公共 has nothing of it. */
    private static final Pattern COUNTED_TOGETHER = Pattern.compile("(?:计|有|建成|完成|新增)?\\d");

    private static final String BETWEEN = "[，、]|,(?!\\d{3})|(?<=\\p{IsHan})(?:以及|[和及])(?=\\p{IsHan})";

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{1,6}");

    private static final Pattern REST = Pattern.compile("^其[他它](?=\\p{IsHan}{0,8}\\d)");

    private static final Pattern WEIGHTS =
            Pattern.compile("权重(?:分别)?(?:为|是|占)((?:\\d{1,3}(?:\\.\\d)?%[、，和]?){1,12}\\d{1,3}(?:\\.\\d)?%)");

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private record Part(String name, BigDecimal value, String unit) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        if (!line.glyphs().hasAny("0123456789")) {
            return;
        }
        for (int at = text.indexOf(OF_THESE); at >= 0; at = text.indexOf(OF_THESE, at + OF_THESE.length())) {
            judge(text, at).ifPresent(found);
        }
        if (saysTotal(line)) {
            Matcher behind = TOTAL_BEHIND.matcher(text);
            while (behind.find()) {
                behind(text, behind).ifPresent(found);
            }
        }
        for (MatchResult m : Triggered.in(line, "权重", WEIGHTS)) {
            weights(m).ifPresent(found);
        }
        if (!mayBeClosed(line)) {
            return;
        }
        Matcher closed = CLOSED.matcher(text);
        while (closed.find()) {
            if (!text.startsWith(OF_THESE, closed.end())) {
                closed(text, closed).ifPresent(found);
            }
        }
    }

    /** 权重分别为50%、30%、30%: more than the whole. */
    private static Optional<Finding> weights(MatchResult match) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String share : match.group(1).split("%")) {
            sum = sum.add(new BigDecimal(share.replaceAll("[^\\d.]", "")));
        }
        Span span = new Span(match.start(1), match.end(1));
        return sum.compareTo(WHOLE) > 0
                ? Optional.of(Finding.of(RULE, span, "各项权重相加是 " + sum.toPlainString() + "%，超过 100%"))
                : Optional.empty();
    }

    /** What every such list has in it, and most lines have not: a sign that it is one, the whole, and two parts at least. */
    private static boolean mayBeClosed(LogicalLine line) {
        String text = line.text();
        Glyphs glyphs = line.glyphs();
        if (!glyphs.hasAny("：（(") && !glyphs.has("包括") && !glyphs.has("，分别") && !saysTotal(line)) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 3; i++) {
            digits += Numerals.isArabic(text.charAt(i)) ? 1 : 0;
        }
        return digits == 3;
    }

    private static boolean saysTotal(LogicalLine line) {
        String text = line.text();
        if (line.glyphs().has("合计") || line.glyphs().has("总计")) {
            return true;
        }
        Matcher whole = COUNTED_TOGETHER.matcher(text);
        for (int at = text.indexOf('共'); at >= 0; at = text.indexOf('共', at + 1)) {
            if (whole.region(at + 1, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** 共96个中心，省级42个，市级54个 and 新建中心57个（省级20个、市级36个）: all that there is, without 其中. */
    private static Optional<Finding> closed(String text, Matcher match) {
        boolean total = "：（(".contains(match.group(4)) || match.group(4).startsWith("，分别") || match.group(1) != null;
        boolean including = match.group(4).endsWith("包括");
        if (!total && !including) {
            return Optional.empty();
        }
        int end = match.end();
        while (end < text.length() && end - match.end() < LONGEST && "。；;（）()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        List<Part> parts = parts(text.substring(match.end(), end));
        if (parts.size() < 2 || !match.group(3).startsWith(parts.get(0).unit())) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = number(match.group(2));
        // 包括 may name some of them only.
        boolean wrong = isWrong(whole, sum) && (total || including && sum.compareTo(whole) > 0);
        Span span = new Span(match.start(2), match.end(2) + parts.get(0).unit().length());
        return wrong
                ? Optional.of(Finding.of(
                        RULE,
                        span,
                        "总数是 %s，分列的各项相加是 %s"
                                .formatted(
                                        span.in(text),
                                        sum.toPlainString() + parts.get(0).unit())))
                : Optional.empty();
    }

    private static Optional<Finding> behind(String text, Matcher total) {
        int end = total.start() - 1;
        int from = end;
        while (from > 0 && end - from < LONGEST && "。；;：:（(）)".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        List<Part> parts = parts(text.substring(from, end));
        BigDecimal sum = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Span span = new Span(total.start(1), total.end(2));
        boolean wrong =
                parts.size() >= 2 && total.group(2).equals(parts.get(0).unit()) && isWrong(number(total.group(1)), sum);
        return wrong
                ? Optional.of(Finding.of(
                        RULE, span, "总数是 %s，前面各项相加是 %s".formatted(span.in(text), sum.toPlainString() + total.group(2))))
                : Optional.empty();
    }

    private static Optional<Finding> judge(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && "。；;（）()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        List<Part> parts = parts(text.substring(at + OF_THESE.length(), end));
        if (parts.size() < 2) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Span> whole = whole(text, at, parts.get(0).unit(), sum);
        return whole.filter(w -> isWrong(number(w.in(text)), sum))
                .filter(w -> sum.compareTo(number(w.in(text))) > 0 || !areOfOneLevel(parts) && !areSomeQuarters(parts))
                .map(w -> Finding.of(
                        RULE,
                        w,
                        "总数是 %s，其中各项相加是 %s"
                                .formatted(
                                        w.in(text) + parts.get(0).unit(),
                                        sum.toPlainString() + parts.get(0).unit())));
    }

    /** 国家级保护区18个、国家级公园25个: those of lower levels are not named. */
    private static boolean areOfOneLevel(List<Part> parts) {
        String first = parts.get(0).name();
        int level = first.indexOf('级');
        return level > 0
                && level < 3
                && parts.stream().allMatch(part -> part.name().startsWith(first.substring(0, level + 1)));
    }

    /** 其中一季度8亿元，二季度10亿元: the year has four. */
    private static boolean areSomeQuarters(List<Part> parts) {
        return parts.size() < 4 && parts.stream().allMatch(part -> part.name().endsWith("季度"));
    }

    /** Every part up to the end of the sentence; none where one is not a name with a number of the same unit. */
    private static List<Part> parts(String list) {
        List<Part> parts = new ArrayList<>();
        Pattern whole = all(list);
        String[] divided = list.replaceFirst("^[，:：,]", "").split(BETWEEN);
        for (int i = 0; i < divided.length; i++) {
            StringBuilder several = new StringBuilder(divided[i].strip());
            // 音乐、体育教师62名: one part with two names.
            while (i + 1 < divided.length && NAME.matcher(several).matches()) {
                several.append(divided[++i].strip());
            }
            // What is left of the whole closes the list: 其他用房5万平方米.
            String words = REST.matcher(several).replaceFirst("");
            Matcher part = PART.matcher(several);
            if (!part.matches()
                    || OPEN.matcher(whole.matcher(words).replaceFirst("")).find()) {
                return List.of();
            }
            // What is counted in another unit goes on about the whole: ，总投资12亿元.
            if (parts.size() >= 2 && !part.group(3).equals(parts.get(0).unit())) {
                break;
            }
            parts.add(new Part(part.group(1), number(part.group(2)), part.group(3)));
        }
        boolean alike =
                parts.stream().allMatch(p -> p.unit().equals(parts.get(0).unit()));
        return alike ? parts : List.of();
    }

    /** Words that tell of overlapping or open lists elsewhere, and here of parts that leave nothing out. */
    private static Pattern all(String list) {
        if (list.contains("以上") && list.contains("以下")) {
            return BOTH_SIDES;
        }
        boolean grades = list.contains("高级") && list.contains("中级") && list.contains("初级");
        return grades ? GRADES : DELEGATES.matcher(list).find() ? DELEGATE : NOTHING;
    }

    /** The last number of that unit in the sentence so far; none where one before it is the sum. */
    private static Optional<Span> whole(String text, int at, String unit, BigDecimal sum) {
        // …42个。其中：…: a sentence of its own that speaks of the one before.
        boolean own = at > 0 && text.charAt(at - 1) == '。' && text.startsWith("：", at + OF_THESE.length());
        int from = own ? at - 1 : at;
        while (from > 0 && at - from < LONGEST && "。；;".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        Matcher quantity = QUANTITY.matcher(text).region(from, at);
        Optional<Span> whole = Optional.empty();
        while (quantity.find()) {
            // 资金2000万，其中甲1200万元: the unit said once.
            if (!quantity.group(2).startsWith(unit) && !unit.equals(quantity.group(2) + "元")) {
                continue;
            }
            if (number(quantity.group(1)).compareTo(sum) == 0) {
                return Optional.empty();
            }
            boolean vague = VAGUE.indexOf(quantity.start() > from ? text.charAt(quantity.start() - 1) : ' ') >= 0
                    || quantity.group(2).matches(unit + "(?:[多余]|以[上内下]|左右).*");
            whole = vague ? Optional.empty() : Optional.of(new Span(quantity.start(1), quantity.end(1)));
        }
        return whole;
    }

    /** Parts that make up little of the whole may be some of it; of a sum of rounded numbers the last figure says nothing. */
    private static boolean isWrong(BigDecimal whole, BigDecimal sum) {
        BigDecimal missing = whole.subtract(sum);
        boolean rounded =
                whole.scale() > 0 && missing.abs().movePointRight(whole.scale()).compareTo(BigDecimal.ONE) <= 0;
        return missing.signum() != 0
                && !rounded
                && sum.compareTo(whole.multiply(LEAST)) >= 0
                && sum.compareTo(whole.multiply(MOST)) <= 0;
    }

    private static BigDecimal number(String figures) {
        return new BigDecimal(figures.replace(",", ""));
    }
}
