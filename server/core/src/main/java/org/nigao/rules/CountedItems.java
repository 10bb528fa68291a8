package org.nigao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.rules.Series.Item;
import org.nigao.text.Span;

/** Finds the items that an announced number speaks of; where the evidence is not plain there are none. */
final class CountedItems {

    private static final Pattern EXAMPLES = Pattern.compile("[如等]|包括|其中|分别");
    private static final Pattern NAMED = Pattern.compile("(?:即|[别次体][是为])$");
    private static final Pattern AND = Pattern.compile("(?<=.{2})(?:以及|[和与及])(?=.{2})");
    private static final int LONGEST_WORDS = 16;
    private static final int NEARBY = 8;

    /** 工程, 行动, 计划: what a count counts, where it is a word of two characters. */
    private static final int NOUN = 2;

    private static final int LONGEST_CLAUSE = 80;
    private static final int LONGEST_ANSWER = 2000;
    private static final int MOST = 40;

    private final Analysis analysis;
    private final Map<Integer, List<Series>> seriesByParagraph = new HashMap<>();
    private Map<Integer, SiblingGroup> groupsByParagraph;

    CountedItems(Analysis analysis, List<Series> all) {
        this.analysis = analysis;
        all.forEach(s -> seriesByParagraph
                .computeIfAbsent(s.first().paragraph().index(), p -> new ArrayList<>())
                .add(s));
    }

    /** The places of the items, at least two; none where nothing plainly answers the announcement. */
    List<Span> of(Paragraph paragraph, Announcement announcement) {
        if (announcement.point() == '（') {
            return bracketed(paragraph, announcement);
        }
        Optional<Series> series = series(paragraph, announcement);
        if (series.isPresent()) {
            // One whose numbers do not run is reported for that.
            List<Item> items =
                    series.filter(Series::isRunning).map(Series::items).orElse(List.of());
            return items.size() < 2
                    ? List.of()
                    : items.stream().map(Item::label).toList();
        }
        List<Span> items = numbered(paragraph, announcement);
        if (items.isEmpty()) {
            items = led(paragraph.text(), announcement).stream()
                    .map(paragraph::span)
                    .toList();
        }
        if (items.isEmpty()) {
            items = below(paragraph, announcement);
        }
        if (items.isEmpty()) {
            items = dashed(paragraph, announcement);
        }
        if (items.isEmpty()) {
            items = clauses(paragraph, announcement);
        }
        return items.size() < 2 ? List.of() : items;
    }

    /** 一是 … 二是 …, right behind it or from the next paragraph on. */
    private Optional<Series> series(Paragraph paragraph, Announcement announcement) {
        boolean here = announcement.answer() < paragraph.line().length();
        int index = here ? paragraph.index() : paragraph.index() + 1;
        return seriesByParagraph.getOrDefault(index, List.of()).stream()
                .filter(s -> here
                        ? s.first().word().label().start() == announcement.answer()
                        : s.first().before() == 0)
                .findFirst();
    }

    /** 1.…；2.…；3.… in the same paragraph. */
    private static List<Span> numbered(Paragraph paragraph, Announcement announcement) {
        LogicalLine line = paragraph.line();
        Optional<Marker> first = line.markerAt(announcement.answer()).filter(m -> m.value() == 1);
        if (first.isEmpty()) {
            return List.of();
        }
        List<Span> items = new ArrayList<>();
        items.add(paragraph.span(first.get().label()));
        String text = line.text();
        int end = Math.min(text.length(), first.get().content() + LONGEST_ANSWER);
        for (int i = first.get().content(); i < end; i++) {
            if ("。；;，、".indexOf(text.charAt(i)) >= 0) {
                int wanted = items.size() + 1;
                line.markerAt(Whitespace.skip(text, i + 1))
                        .filter(m -> m.style() == first.get().style() && m.value() == wanted)
                        .ifPresent(m -> items.add(paragraph.span(m.label())));
            }
        }
        return items;
    }

    /** 一看制度，二看台账，三看现场: a number and the same verb begin every clause. */
    private static List<Span> led(String text, Announcement announcement) {
        int at = announcement.answer();
        List<Span> items = new ArrayList<>();
        boolean first = announcement.point() == '：' && at + 1 < text.length() && text.charAt(at) == '一';
        String verb = first ? text.substring(at + 1, at + 2) : "";
        int from = at;
        while (!verb.isEmpty() && at >= 0 && at - from <= LONGEST_CLAUSE) {
            boolean begins = items.isEmpty() || "，；。,;".indexOf(text.charAt(at - 1)) >= 0;
            if (!begins) {
                return List.of();
            }
            items.add(Span.at(at, 2));
            from = at + 2;
            at = text.indexOf(Numerals.han(items.size() + 1) + verb, from);
        }
        return items;
    }

    /** The headings or numbered items that begin in the next paragraph. */
    private List<Span> below(Paragraph paragraph, Announcement announcement) {
        if (!endsParagraph(paragraph, announcement)) {
            return List.of();
        }
        return Optional.ofNullable(groups().get(paragraph.index() + 1))
                .filter(CountedItems::isRunning)
                .filter(g -> leadsIn(paragraph, announcement)
                        || areListed(g, announcement)
                        || areNamed(g, paragraph, announcement))
                .map(g -> g.members().stream().map(Section::label).toList())
                .orElse(List.of());
    }

    /** Paragraphs that begin with a dash, one behind the other. */
    private List<Span> dashed(Paragraph paragraph, Announcement announcement) {
        List<Span> items = new ArrayList<>();
        List<Paragraph> all = analysis.draft().paragraphs();
        int next = paragraph.index() + 1;
        while (items.size() < MOST
                && leadsIn(paragraph, announcement)
                && next < all.size()
                && isDashed(all.get(next))) {
            int dash = Whitespace.skip(all.get(next).text(), 0);
            items.add(all.get(next).span(dash, dash + 2));
            next++;
        }
        // Where dashes go on behind other paragraphs, it cannot be told which of them are items.
        for (int i = next; i < Math.min(all.size(), next + NEARBY); i++) {
            if (isDashed(all.get(i))) {
                return List.of();
            }
        }
        return items;
    }

    private static boolean isDashed(Paragraph paragraph) {
        return paragraph.text().startsWith("——", Whitespace.skip(paragraph.text(), 0));
    }

    /** Whether it is the end of its paragraph, and what follows can only be meant. */
    private static boolean leadsIn(Paragraph paragraph, Announcement announcement) {
        return endsParagraph(paragraph, announcement) && announcement.isGeneric() && !announcement.isSecond();
    }

    /** 设立六个工作组： with 1.综合组。… below it: the colon says that they are meant. */
    private static boolean areListed(SiblingGroup group, Announcement announcement) {
        return announcement.point() == '：'
                && !announcement.isQuoted()
                && !announcement.isSecond()
                && group.style() == NumberStyle.ARABIC
                && group.members().stream().allMatch(m -> m.kind() != Section.Kind.HEADING);
    }

    private static boolean endsParagraph(Paragraph paragraph, Announcement announcement) {
        boolean last = announcement.answer() >= paragraph.line().length();
        return last && (announcement.point() == '：' || announcement.point() == '。');
    }

    /** 实施四大工程。 with headings below that are each called a 工程. */
    private boolean areNamed(SiblingGroup group, Paragraph paragraph, Announcement announcement) {
        String words = announcement.words().in(paragraph.text());
        String noun = words.substring(Math.max(0, words.length() - NOUN));
        return noun.chars().noneMatch(c -> Counted.isNumeral((char) c))
                && group.members().stream()
                        .allMatch(m -> analysis.draft()
                                .document()
                                .text(m.title())
                                .stripTrailing()
                                .endsWith(noun));
    }

    private static boolean isRunning(SiblingGroup group) {
        for (int i = 0; i < group.members().size(); i++) {
            if (group.members().get(i).number() != i + 1) {
                return false;
            }
        }
        return true;
    }

    private Map<Integer, SiblingGroup> groups() {
        if (groupsByParagraph == null) {
            groupsByParagraph = new HashMap<>();
            for (SiblingGroup group : analysis.outline().groups()) {
                groupsByParagraph.put(group.members().get(0).paragraph().index(), group);
            }
        }
        return groupsByParagraph;
    }

    /** 抓好四项工作：建平台；引人才；强服务。 or 抓好三件事：建平台、引人才。 */
    private static List<Span> clauses(Paragraph paragraph, Announcement announcement) {
        String text = paragraph.text();
        int from = announcement.answer();
        int end = end(text, from);
        if (announcement.isQuoted()
                || announcement.point() != '：'
                || end < 0
                || EXAMPLES.matcher(text).region(from, end).find()) {
            return List.of();
        }
        List<Span> clauses = parts(text, from, end, "；;");
        if (areParts(text, parts(text, from, end, "、，"), announcement)) {
            return List.of();
        }
        if (clauses.size() == 1) {
            clauses = words(text, parts(text, from, end, "、"), announcement.count());
        }
        return clauses.stream().map(paragraph::span).toList();
    }

    /** 30个，分别为续建12个、新建18个: what each has of the number, and no names. */
    private static boolean areParts(String text, List<Span> parts, Announcement announcement) {
        char unit = text.charAt(announcement.numeral().end());
        return parts.stream().allMatch(part -> {
            String words = part.in(text);
            int last = words.length() - 1;
            return last > 1 && words.charAt(last) == unit && Character.isDigit(words.charAt(last - 1));
        });
    }

    /** 六大产业（棉花、粮食、林果、畜牧、设施农业）. Where far fewer or more are named, they are not the ones that are counted. */
    private static List<Span> bracketed(Paragraph paragraph, Announcement announcement) {
        String text = paragraph.text();
        int from = announcement.answer();
        int end = from;
        while (end < text.length() && "）)".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (EXAMPLES.matcher(text).region(from, end).find()) {
            return List.of();
        }
        List<Span> names = words(text, parts(text, from, end, "、"), announcement.count());
        boolean plain = names.stream().allMatch(name -> name.length() >= NOUN)
                && Math.abs(names.size() - announcement.count()) <= NOUN;
        return plain ? names.stream().map(paragraph::span).toList() : List.of();
    }

    /** The end of the sentence; of names behind 分别是 and 即, of the clause. */
    private static int end(String text, int from) {
        boolean named =
                NAMED.matcher(text.substring(Math.max(0, from - 3), from)).find();
        int end = from;
        while (end < text.length() && (named ? "，；;。" : "。").indexOf(text.charAt(end)) < 0) {
            end++;
        }
        // 即修路，架桥，绿化。: commas in place of pauses.
        boolean listed = end < text.length() && text.substring(from, end).indexOf('、') > 0;
        return listed ? end : text.indexOf('。', from);
    }

    /** 甲、乙、丙和丁: words side by side. Whether 丙和丁 is one or two of them is not asked where it is right either way. */
    private static List<Span> words(String text, List<Span> listed, int count) {
        List<Span> words = new ArrayList<>(listed);
        Span last = words.remove(words.size() - 1);
        Matcher and = AND.matcher(text).region(last.start(), last.end());
        if (and.find()) {
            if (listed.size() == count && !endAlike(text, listed, and.start())) {
                return List.of();
            }
            words.add(new Span(last.start(), and.start()));
            words.add(new Span(and.end(), last.end()));
        } else {
            words.add(last);
        }
        boolean plain = words.stream()
                .allMatch(word -> word.length() <= LONGEST_WORDS
                        && word.in(text).chars().noneMatch(c -> "，,和与及或：".indexOf(c) >= 0));
        return plain ? words : List.of();
    }

    /** 甲街区、乙街区、丙街区和丁街区: what ends as the others do is one of them. */
    private static boolean endAlike(String text, List<Span> listed, int and) {
        String ending = listed.get(0).in(text);
        String noun = ending.substring(Math.max(0, ending.length() - NOUN));
        return noun.length() == NOUN
                && text.startsWith(noun, and - NOUN)
                && listed.stream().allMatch(item -> item.in(text).endsWith(noun));
    }

    private static List<Span> parts(String text, int from, int end, String separators) {
        List<Span> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || separators.indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    parts.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
