package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.nigao.draft.Enumerator.Form;
import org.nigao.text.Span;

/**
 * Finds the words that count items inside a line, and leaves alone what only looks like one: 第一书记, 第一、第二产业, 一是一,
 * 首先要.
 */
final class EnumeratorScanner {

    private static final String POINTS = "，、：,:;；";
    private static final List<String> ORDER = List.of("首先", "其次", "再次", "最后");

    /** One of these stands in all of them. */
    private static final String CANDIDATES = "是要第其首再最";

    private static final int LONGEST_NUMERAL = 3;
    private static final int LONGEST_QUOTATION = 40;

    private final Reading reading;
    private final String text;
    private final List<Enumerator> found = new ArrayList<>();

    private EnumeratorScanner(Reading reading) {
        this.reading = reading;
        this.text = Script.folded(reading.text());
    }

    static List<Enumerator> in(LogicalLine line) {
        return line.glyphs().hasAny(CANDIDATES) && hasCandidate(line.text())
                ? new EnumeratorScanner(line.reading()).scan()
                : List.of();
    }

    /** Cheap, and right for most lines: without one of these there is nothing to find. */
    private static boolean hasCandidate(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char next = text.charAt(i + 1);
            boolean candidate = switch (text.charAt(i)) {
                case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> next == '是' || next == '要';
                case '第' -> Numerals.digit(next) > 0 || next == '十';
                case '其' -> next == '次' || Numerals.digit(next) > 0;
                case '首', '再', '最' -> next == '先' || next == '次' || next == '后' || next == '後';
                default -> false;
            };
            if (candidate) {
                return true;
            }
        }
        return false;
    }

    private List<Enumerator> scan() {
        int quoted = -LONGEST_QUOTATION;
        for (int i = Whitespace.skip(text, 0); i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = c == '“' ? i : c == '”' || c == '"' ? -LONGEST_QUOTATION : quoted;
            // “一要吃饭，二要建设” is a saying.
            if (i - quoted >= LONGEST_QUOTATION && isBeginning(i)) {
                at(i);
            }
        }
        return List.copyOf(found);
    }

    /** Where a clause begins. */
    private boolean isBeginning(int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Han.is(before) && ("。；：，！？;:,、”’）)".indexOf(before) >= 0 || Whitespace.is(before));
    }

    private void at(int start) {
        char c = text.charAt(start);
        if (c == '第' || c == '其' && charAt(start + 1) != '次') {
            int end = numeralEnd(start + 1);
            if (end > start + 1 && isCounted(end)) {
                add(c == '第' ? Form.DI : Form.QI, start, new Span(start + 1, end), end);
            }
        } else if (Numerals.isHan(c)) {
            int end = numeralEnd(start);
            char word = charAt(end);
            if ((word == '是' || word == '要') && !isProverb(end + 1)) {
                add(word == '是' ? Form.SHI : Form.YAO, start, new Span(start, end), end + 1);
            }
        } else if (c == '首' || c == '其' || c == '再' || c == '最') {
            ordered(start);
        }
    }

    /** 首先 counts with a point behind it only: 首先要 is an adverb, unless 第二要 goes on with it. */
    private void ordered(int start) {
        int at = start + 2 <= text.length()
                ? ORDER.indexOf(text.substring(start, start + 2).replace('後', '后'))
                : -1;
        boolean counts = POINTS.indexOf(charAt(start + 2)) >= 0
                || at == 0 && charAt(start + 2) == '要' && text.indexOf("第二要", start) > 0;
        if (at >= 0 && counts) {
            Span word = Span.at(start, 2);
            found.add(new Enumerator(
                    Form.SHOU,
                    at == ORDER.size() - 1 ? Enumerator.LAST : at + 1,
                    reading.logical(word),
                    reading.logical(word),
                    behind(start + 2)));
        }
    }

    private void add(Form form, int start, Span numeral, int end) {
        OptionalInt value = Numerals.ofHan(numeral.in(text));
        if (value.isPresent()) {
            found.add(new Enumerator(
                    form,
                    value.getAsInt(),
                    reading.logical(new Span(start, end)),
                    reading.logical(numeral),
                    behind(end)));
        }
    }

    /** 第一， and 第一是 count; 第一、第二产业 and 第一、二批 name. */
    private boolean isCounted(int end) {
        char next = charAt(end);
        if (next == '、') {
            char other = charAt(end + 1);
            return other != '第' && !Numerals.isHan(other);
        }
        boolean bids = next == '要' && "务素件义领求点害".indexOf(charAt(end + 1)) < 0;
        return next == '是' || bids || POINTS.indexOf(next) >= 0;
    }

    /** 一是一、二是二. */
    private boolean isProverb(int behind) {
        char next = charAt(behind);
        return Numerals.isHan(next)
                && (charAt(behind + 1) == '、' || charAt(behind + 1) == '，' || charAt(behind + 1) == '。');
    }

    private int numeralEnd(int from) {
        int end = from;
        while (end - from < LONGEST_NUMERAL && Numerals.isHan(charAt(end))) {
            end++;
        }
        return end;
    }

    private int behind(int end) {
        int content = end < text.length() && POINTS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return content < text.length() ? reading.logical(content) : reading.logical(text.length());
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
