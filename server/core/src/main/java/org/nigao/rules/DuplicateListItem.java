package org.nigao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** The same item twice in one list with 顿号. */
final class DuplicateListItem implements LineCheck {

    private static final Rule RULE = Rule.warning("duplicate-list-item", "并列项重复");
    private static final String BOUNDARY = "，。；：,;:！？!?（）()《》“”‘’\"";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;

    /** Two alike and no third may be meant, as 一个一个 is, where they are short. */
    private static final int SHORTEST_OF_TWO = 4;

    /** Words, or letters with figures, as 5G; amounts may well be the same. */
    private static final Pattern ITEM = Pattern.compile("\\p{IsHan}+|(?=.*[A-Za-z])[\\p{IsHan}A-Za-z0-9]+");

    /** What may stand in front of the first item without being a part of it. */
    private static final Pattern LEAD = Pattern.compile(
            "^(?:.*(?:通过|包括|包含|涵盖|承担|免征|减征|涉及|采取|采用|做到|不得|不准|不许|严禁|禁止|防止|防范|应对|杜绝|避免|整治|治理|排查|检查|统筹|覆盖|培育|打造|搭建|畅通|规范|克服|实现|确保|坚持)|要|应(?!.尽)|须|积极|大力|切实|进一步|支持|推动|抓好|包括|促进|加强|推进|做好|发展|围绕|加快|突出|强化|落实|完善|提升|统筹|组织|依托|鼓励|引导|联合|协调|会同|由|对|在|为|与|和|把|将|是|从)+");

    /** What may stand behind the last one. */
    private static final Pattern REST = Pattern.compile("(?:等|联合|共同|协同|和|与|及|以及).*$");

    /** 渔业和农业协调发展: the last item, with what all of them do behind it. */
    private static final Pattern LAST =
            Pattern.compile("\\p{IsHan}{2,8}[和与及](\\p{IsHan}{2,8}?)(?:等|联合|共同|协同|协调|联动|一体|融合|互动|同步)(?!会|办|局|组|中心).*$");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        int mark = text.indexOf('、');
        int from = 0;
        while (mark >= 0) {
            int start = mark;
            while (start > from && BOUNDARY.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            start = Whitespace.skip(text, start);
            int end = mark;
            while (end < text.length() && BOUNDARY.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            list(text, new Span(start, end), found);
            from = end;
            mark = text.indexOf('、', end);
        }
    }

    private static void list(String text, Span list, Consumer<Finding> found) {
        List<Span> items = items(text, list);
        if (items.size() < 2) {
            return;
        }
        Map<String, Span> seen = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Span item = items.get(i);
            String words = words(item.in(text), i == 0, i == items.size() - 1);
            Span first = isItem(words, items.size()) ? seen.putIfAbsent(words, item) : null;
            if (first != null) {
                found.accept(finding(text, item, words, first));
            }
        }
        Matcher last = LAST.matcher(text)
                .region(
                        items.get(items.size() - 1).start(),
                        items.get(items.size() - 1).end());
        if (last.lookingAt() && seen.containsKey(last.group(1))) {
            found.accept(
                    finding(text, new Span(last.start(1) - 1, last.end()), last.group(1), seen.get(last.group(1))));
        }
    }

    private static List<Span> items(String text, Span list) {
        List<Span> items = new ArrayList<>();
        int from = list.start();
        while (from <= list.end()) {
            int to = text.indexOf('、', from);
            to = to < 0 || to > list.end() ? list.end() : to;
            items.add(new Span(from, to));
            from = to + 1;
        }
        return items;
    }

    /** The item without the words of the sentence around the list. */
    private static String words(String item, boolean first, boolean last) {
        if (item.length() > 2 * LONGEST) {
            return "";
        }
        String words = first ? LEAD.matcher(item).replaceFirst("") : item;
        return last ? REST.matcher(words).replaceFirst("") : words;
    }

    private static boolean isItem(String words, int items) {
        return words.length() >= (items == 2 ? SHORTEST_OF_TWO : SHORTEST)
                && words.length() <= LONGEST
                && ITEM.matcher(words).matches();
    }

    private static Finding finding(String text, Span item, String words, Span first) {
        int at = item.start() + item.in(text).indexOf(words);
        Span again = Span.at(at, words.length());
        Finding finding = Finding.of(RULE, again, "并列的各项里“%s”出现了两次".formatted(words))
                .relatedTo(Span.at(first.end() - words.length(), words.length()), "第一次");
        // Only a whole item goes without a trace: behind the last one the sentence goes on.
        return item.length() == words.length()
                ? finding.fixedBy(Fix.safe("删去重复的“" + words + "”", Edit.delete(new Span(at - 1, again.end()))))
                : finding;
    }
}
