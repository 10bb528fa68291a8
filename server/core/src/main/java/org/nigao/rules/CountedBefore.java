package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Reading;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/**
 * A number that counts words listed right in front of it (并列计数) and is wrong by one: 规划、建设、管理四个环节. Where the
 * difference is greater, the sentence says something else.
 *
 * @param numeral logical offsets of the number
 * @param words logical offsets of the number with its classifier
 * @param items logical offsets of the words listed
 */
record CountedBefore(Span numeral, Span words, List<Span> items) {

    private static final String BOUNDARY = "，。；：,;:！？!?（）()《》”“\"";
    private static final int FEWEST = 3;
    private static final int MOST = 20;
    private static final int LONGEST_FIRST = 16;
    private static final int LONGEST = 10;
    private static final int LONGEST_LIST = 160;

    /** 提出九项, 各三个, 共确定四个: there the number counts something else. */
    private static final Pattern OTHER_COUNT =
            Pattern.compile("(提出|各|共.{0,4}|[了有达约近余超过和与及]|建设|建成|完成|实施|新建|新增|印发|出台|确定|其他|其它|第|这|那|前|后|百|千|万)$");

    private static final Pattern AND = Pattern.compile("(?<=.)(?:以及|[和与及或])(?=.)");
    private static final Pattern NO_ITEM = Pattern.compile("[^\\p{IsHan}·A-Za-z]|的");

    /** Where a line counts its own lists wrong. */
    static List<CountedBefore> in(LogicalLine line) {
        if (!line.glyphs().has('、')) {
            return List.of();
        }
        String text = line.folded();
        int from = line.marker().map(m -> m.label().end()).orElse(0);
        List<CountedBefore> found = new ArrayList<>();
        for (int i = Math.max(from, text.indexOf('、') + 1); i < text.length(); i++) {
            if (Counted.isNumeral(text.charAt(i)) && isBehindWords(text.charAt(i - 1))) {
                Span words = new Span(from, i);
                Counted.at(text, i)
                        .filter(c -> c.value() >= (text.charAt(words.end() - 1) == '等' ? FEWEST - 1 : FEWEST)
                                && c.value() <= MOST)
                        .flatMap(c -> judge(line.reading(), text, words, c))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Whether the list may have begun on the line before, where a wrap was not joined. */
    boolean beginsLine(LogicalLine line) {
        return items.get(0).start() == Whitespace.skip(line.text(), 0);
    }

    private static boolean isBehindWords(char before) {
        return Han.is(before) || before == '”' || before == '"';
    }

    /** @param before what stands in front of the number in its paragraph */
    private static Optional<CountedBefore> judge(Reading reading, String text, Span before, Counted counted) {
        int end = before.end();
        boolean open = end > 0 && text.charAt(end - 1) == '等';
        end -= open ? 1 : 0;
        boolean quoted = end > 0 && !Han.is(text.charAt(end - 1));
        end -= quoted ? 1 : 0;
        int start = end;
        while (start > before.start() && BOUNDARY.indexOf(text.charAt(start - 1)) < 0) {
            if (end - --start > LONGEST_LIST) {
                return Optional.empty();
            }
        }
        start = Whitespace.skip(text, start);
        String list = start < end ? text.substring(start, end) : "";
        List<Span> items = items(list, start);
        int most = items.size() + count(AND, list);
        // 等 leaves the list open: fewer than the number is right.
        boolean tooMany = items.size() == counted.value() + 1;
        boolean tooFew = !open && most == counted.value() - 1;
        if (items.size() < FEWEST
                || !tooMany && !tooFew
                || !areItems(items, text)
                || OTHER_COUNT.matcher(list).find()) {
            return Optional.empty();
        }
        return Optional.of(new CountedBefore(
                reading.logical(counted.numeral()),
                reading.logical(new Span(counted.numeral().start(), counted.end())),
                items.stream().map(reading::logical).toList()));
    }

    private static List<Span> items(String list, int start) {
        List<Span> items = new ArrayList<>();
        int from = 0;
        while (from <= list.length()) {
            int to = list.indexOf('、', from);
            to = to < 0 ? list.length() : to;
            items.add(new Span(start + from, start + to));
            from = to + 1;
        }
        return items;
    }

    private static boolean areItems(List<Span> items, String text) {
        for (int i = 0; i < items.size(); i++) {
            Span item = items.get(i);
            if (item.isEmpty()
                    || item.length() > (i == 0 ? LONGEST_FIRST : LONGEST)
                    || NO_ITEM.matcher(item.in(text)).find()) {
                return false;
            }
        }
        return true;
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
