package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.ProtectedText;
import org.nigao.draft.Quotations;
import org.nigao.text.Span;

/**
 * From one value or place to another, with the sign between them (起止).
 *
 * @param sign where the connector stands, in logical offsets
 * @param connector as written
 * @param left what stands before it: figures with their unit, or the last two characters of a name
 */
record Range(Span sign, String connector, Sort sort, String left, String right) {

    enum Sort {
        TIME,
        NUMBER,
        NAME
    }

    private static final String CONNECTORS = "-~–—～－";
    private static final int LONGEST_NUMBER = 8;

    /** Behind these a figure with a hyphen is a number in the sense of a label: 表3-1, 附件2-1. */
    private static final String LABELLED = "表图式例件录栏附号章节条第";

    /** What may stand behind the second figure of a range of values. */
    private static final String UNITS = "%％‰℃°个家名人次项件条种类公米元亩吨度倍级层天周岁期批户所处座台套万亿千百分小平立毫厘克升辆艘架只头株部门篇册场届轮成克斤里秒";

    /** Places by one character: 京—津—冀. */
    private static final String PLACES = "京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇藏陕陇青宁杭甬昆蓉汉港澳台";

    /** Levels by one character: 市—县—乡. */
    private static final String LEVELS = "省市县区乡镇村组户";

    private static final List<String> LATIN_UNITS =
            List.of("km", "cm", "mm", "kg", "kW", "MW", "GW", "kV", "MPa", "m", "g", "t", "h", "L");

    /** Every range in a line. */
    static List<Range> in(LogicalLine line) {
        String text = line.text();
        List<Range> ranges = null;
        Quotations quotations = null;
        int end = 1;
        for (int mark = 0; mark < line.glyphs().marks(); mark++) {
            int i = line.glyphs().mark(mark);
            char c = text.charAt(i);
            boolean connects = c <= '—' ? c == '-' || c == '~' || c >= '–' : c == '～' || c == '－';
            if (i < end || i + 1 >= text.length() || !connects) {
                continue;
            }
            end = i + 1;
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
            Range range = end < text.length() && end - i <= 2 ? at(line, i, end) : null;
            if (range != null) {
                quotations = quotations == null ? Quotations.in(text) : quotations;
                if (!quotations.isInTitle(i)) {
                    ranges = ranges == null ? new ArrayList<>() : ranges;
                    ranges.add(range);
                }
            }
        }
        return ranges == null ? List.of() : ranges;
    }

    private static Range at(LogicalLine line, int from, int to) {
        String text = line.text();
        ProtectedText kept = line.protectedText();
        if (line.marker().map(Marker::label).filter(l -> l.contains(from)).isPresent()) {
            return null;
        }
        if (Han.is(text.charAt(from - 1)) && Han.is(text.charAt(to)) && to - from == 1) {
            Range names = names(text, from);
            if (names != null) {
                return names;
            }
        }
        return kept.covers(from) ? null : figures(text, from, to);
    }

    /** Two names of two characters at least; a formula is none. */
    private static Range names(String text, int at) {
        if (areBoth(PLACES, text, at) || areBoth(LEVELS, text, at)) {
            return new Range(
                    Span.at(at, 1),
                    text.substring(at, at + 1),
                    Sort.NAME,
                    text.substring(at - 1, at),
                    text.substring(at + 1, at + 2));
        }
        boolean long_ = at >= 2 && at + 2 < text.length() && Han.is(text.charAt(at - 2)) && Han.is(text.charAt(at + 2));
        if (!long_ || text.indexOf('=') >= 0 || text.indexOf('×') >= 0 || text.indexOf("）/") >= 0) {
            return null;
        }
        return new Range(
                Span.at(at, 1),
                text.substring(at, at + 1),
                Sort.NAME,
                text.substring(at - 2, at),
                text.substring(at + 1, at + 3));
    }

    private static boolean areBoth(String characters, String text, int at) {
        return characters.indexOf(text.charAt(at - 1)) >= 0 && characters.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static Range figures(String text, int from, int to) {
        int numberEnd = from;
        while (numberEnd > 0 && from - numberEnd < 2 && "年月日时点万亿%％‰℃元个".indexOf(text.charAt(numberEnd - 1)) >= 0) {
            numberEnd--;
        }
        int start = numberEnd;
        while (start > 0 && isDigit(text.charAt(start - 1), start > 1 && start < numberEnd)) {
            start--;
        }
        int rightStart = to;
        int end = to;
        while (end < text.length() && isDigit(text.charAt(end), end > to)) {
            end++;
        }
        String left = text.substring(start, numberEnd);
        String right = text.substring(rightStart, end);
        if (!isNumber(left)
                || !isNumber(right)
                || isLabelled(text, start) && !isOrdinal(text, start, end)
                || isFollowed(text, end)) {
            return null;
        }
        String unit = text.substring(numberEnd, from);
        Sort sort = sort(left, unit, right, text, end);
        return sort == null
                ? null
                : new Range(new Span(from, to), text.substring(from, to), sort, left + unit, right + unitAt(text, end));
    }

    private static boolean isDigit(char c, boolean inside) {
        return c >= '0' && c <= '9' || c == '.' && inside;
    }

    private static boolean isNumber(String figures) {
        int length = figures.length();
        return length > 0
                && length <= LONGEST_NUMBER
                && figures.charAt(0) != '.'
                && figures.charAt(length - 1) != '.'
                && !(length > 1 && figures.charAt(0) == '0' && figures.charAt(1) != '.');
    }

    private static boolean isLabelled(String text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        return before < 0x80 && before != ' ' && before != '(' && before != ','
                || CONNECTORS.indexOf(before) >= 0
                || before == '：' && start > 1 && text.charAt(start - 2) < 0x80
                || LABELLED.indexOf(before) >= 0;
    }

    /** 第5-8条 goes from one to the other; 第3-1号 is one. */
    private static boolean isOrdinal(String text, int start, int end) {
        return start > 0
                && text.charAt(start - 1) == '第'
                && end < text.length()
                && "条项期批届轮".indexOf(text.charAt(end)) >= 0;
    }

    /** Whether the second figure goes on: 3-2-1, a time of day, a code. */
    private static boolean isFollowed(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char behind = text.charAt(end);
        return CONNECTORS.indexOf(behind) >= 0 && end + 1 < text.length() && text.charAt(end + 1) < 0x80
                || behind == ':'
                || behind == '：'
                || behind == '/'
                || behind == '_'
                || Character.isLetter(behind)
                        && behind < 0x80
                        && unitAt(text, end).isEmpty();
    }

    private static String unitAt(String text, int end) {
        if (end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0) {
            return text.substring(end, end + 1);
        }
        return LATIN_UNITS.stream()
                .filter(u -> text.startsWith(u, end))
                .findFirst()
                .orElse("");
    }

    private static Sort sort(String left, String unit, String right, String text, int end) {
        char behind = end < text.length() ? text.charAt(end) : '。';
        if (isYear(left) && (unit.isEmpty() || unit.equals("年"))) {
            boolean year = isYear(right) && (behind == '年' || behind == '学' || "）)，。、；”".indexOf(behind) >= 0);
            return year || unit.equals("年") && behind == '年' ? Sort.TIME : null;
        }
        if ("年月日时点".indexOf(behind) >= 0 && (unit.isEmpty() || unit.charAt(0) == behind)
                || !unit.isEmpty() && "月日时".indexOf(unit.charAt(unit.length() - 1)) >= 0) {
            return behind == '年' && !isYear(right) ? Sort.NUMBER : Sort.TIME;
        }
        boolean valued = !unitAt(text, end).isEmpty();
        return valued && Double.parseDouble(right) > Double.parseDouble(left)
                ? Sort.NUMBER
                : valued && !unit.isEmpty() ? Sort.NUMBER : null;
    }

    private static boolean isYear(String figures) {
        return figures.length() == 4 && (figures.startsWith("19") || figures.startsWith("20"));
    }

    /** Whether the sign is one that GB/T 15834 4.13.3.2 or GB/T 15835 5.1.3 gives; full-width minus looks like the dash. */
    boolean isRegular() {
        return connector.equals("—") || connector.equals("～") || connector.equals("－");
    }

    /** The sign, with those that look alike taken as one. */
    String look() {
        return connector.equals("－") ? "—" : connector;
    }
}
