package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nigao.check.Analysis;
import org.nigao.draft.Han;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.Difference;
import org.nigao.duplicate.Overlaps.Pairing;
import org.nigao.outline.Section;
import org.nigao.text.Bisection;

/**
 * Whether two near paragraphs say the same of two things, on purpose: each speaks of what stands around it and the other does not,
 * or one thing is put for another throughout. What was pasted and touched up speaks of the same thing twice.
 */
record ParallelProvisions(Pairing pair, List<Difference> words, Analysis analysis) {

    private static final Pattern CITES = Pattern.compile("[^。]*应符合[^。]*的规定[。；]?\\s*");

    private static final int SHORTEST_SUBJECT = 2;
    private static final int TWICE = 2;
    private static final int THRICE = 3;
    private static final int SHORTEST_FORMULA = 6;
    private static final int LONGEST_LEVEL = 2;

    /** What stands in the one where the other has something else. */
    private record Exchange(String one, String other) {

        /** An intensifier may be put in more than once by whoever polishes a text. */
        boolean isOfTwo() {
            return !one.isEmpty() && !other.isEmpty();
        }
    }

    static boolean are(Pairing pair, Analysis analysis) {
        List<Difference> words =
                pair.differences().stream().filter(d -> !d.isOfFigures()).toList();
        ParallelProvisions provisions = new ParallelProvisions(pair, words, analysis);
        return provisions.haveOtherSubjects()
                || provisions.citeStandards()
                || provisions.areFilledIn()
                || provisions.areOfTheirHeadings()
                || provisions.areOfTheirNeighbours();
    }

    /** Whether each is one sentence that names the standard for something: ……应符合……的规定。 */
    private boolean citeStandards() {
        return CITES.matcher(pair.earlier().text()).matches()
                && CITES.matcher(pair.later().text()).matches();
    }

    /** Whether nothing but what they begin with is another: 国家平台数据应包括…, 省级平台数据应包括…. */
    private boolean haveOtherSubjects() {
        return !words.isEmpty()
                && words.get(0).place().start() == 0
                && Math.min(
                                Han.count(words.get(0).one()),
                                Han.count(words.get(0).other()))
                        >= SHORTEST_SUBJECT
                && words.stream()
                        .allMatch(d -> d.one().equals(words.get(0).one())
                                && d.other().equals(words.get(0).other()));
    }

    /** Whether one word stands for another more than once, and wherever that other stood: 以小学为中心, 以初中为中心. */
    private boolean areFilledIn() {
        String one = pair.earlier().line().wording().text();
        String other = pair.later().line().wording().text();
        Map<Exchange, Long> times = words.stream()
                .collect(Collectors.groupingBy(d -> new Exchange(d.one(), d.other()), Collectors.counting()));
        return times.entrySet().stream()
                .filter(e -> e.getValue() >= (e.getKey().isOfTwo() ? TWICE : THRICE))
                .map(Map.Entry::getKey)
                .anyMatch(d -> isOnlyIn(d.one(), other) && isOnlyIn(d.other(), one));
    }

    /** Of words that the one has: whether they are enough, and the other has them nowhere; and nothing is nowhere. */
    private static boolean isOnlyIn(String words, String other) {
        return words.isEmpty() || Han.count(words) >= SHORTEST_SUBJECT && !other.contains(words);
    }

    /** Whether each says of what its own headings name what the other says of what its headings name. */
    private boolean areOfTheirHeadings() {
        Above earlier = Above.of(pair.earlier(), analysis);
        Above later = Above.of(pair.later(), analysis);
        return earlier.isSiblingOf(later) && (isSameField() || earlier.isOtherLevelThan(later))
                || areNamed(earlier.text(), later.text());
    }

    /** 计算方法：… below one heading after another. */
    private boolean isSameField() {
        String lead = ParallelItems.lead(pair.later().line().wording().text());
        return !lead.isEmpty()
                && pair.later().line().marker().isEmpty()
                && lead.equals(
                        ParallelItems.lead(pair.earlier().line().wording().text()));
    }

    /** Whether the words of each are in its own headings only; where each has its number, it is enough that those of one are. */
    private boolean areNamed(String earlier, String later) {
        boolean items = ParallelItems.areNumberedApart(pair);
        return words.stream()
                .filter(ParallelProvisions::areWords)
                .anyMatch(d -> isNamed(d.one(), earlier, later)
                                && (isNamed(d.other(), later, earlier) || items && !earlier.contains(han(d.other())))
                        || items && isNamed(d.other(), later, earlier) && !later.contains(han(d.one())));
    }

    private boolean areOfTheirNeighbours() {
        String earlier = neighbours(pair.earlier());
        String later = neighbours(pair.later());
        return words.stream()
                .filter(ParallelProvisions::areWords)
                .anyMatch(d -> isNamed(d.one(), earlier, later) && isNamed(d.other(), later, earlier));
    }

    private static boolean areWords(Difference difference) {
        return Math.min(Han.count(difference.one()), Han.count(difference.other())) >= SHORTEST_SUBJECT;
    }

    /** Without the figures and points beside it. */
    private static String han(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && !Han.is(words.charAt(from))) {
            from++;
        }
        while (to > from && !Han.is(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isNamed(String words, String here, String there) {
        String name = han(words);
        return here.contains(name) && !there.contains(name);
    }

    /** What is said right before and right behind a paragraph. */
    private String neighbours(Paragraph paragraph) {
        List<Paragraph> all = analysis.draft().paragraphs();
        int end = paragraph.span().end();
        int before = paragraph.index() - 1;
        int behind = paragraph.index() + 1;
        while (behind < all.size() && all.get(behind).start() < end) {
            behind++;
        }
        String above = before < 0 ? "" : all.get(before).line().wording().text();
        return behind == all.size()
                ? above
                : above + "\n" + all.get(behind).line().wording().text();
    }

    /**
     * What stands above a paragraph.
     *
     * @param titles those of the sections that it is in, from the highest
     * @param beside that of the section before it in its row, where it begins one itself
     */
    private record Above(List<String> titles, String beside) {

        static Above of(Paragraph paragraph, Analysis analysis) {
            List<String> titles = new ArrayList<>();
            List<Section> sections = analysis.outline().roots();
            while (true) {
                List<Section> row = sections;
                int before = Bisection.upTo(row, Section::start, paragraph.start() - 1);
                String title = before == 0
                        ? ""
                        : analysis.draft().text(row.get(before - 1).title());
                if (before == 0 || before < row.size() && row.get(before).paragraph() == paragraph) {
                    return new Above(titles, title);
                }
                titles.add(title);
                sections = row.get(before - 1).children();
            }
        }

        boolean isSiblingOf(Above other) {
            return titles.size() == other.titles.size()
                    && !titles.equals(other.titles)
                    && titles.subList(0, titles.size() - 1).equals(other.titles.subList(0, titles.size() - 1));
        }

        /** Whether the headings right above say the same but for a level: 有下列情形之一的，属一级. */
        boolean isOtherLevelThan(Above other) {
            String here = titles.get(titles.size() - 1);
            String there = other.titles.get(titles.size() - 1);
            List<Difference> differences = Difference.between(here, there);
            return Math.min(here.length(), there.length()) >= SHORTEST_FORMULA
                    && differences.size() == 1
                    && differences.get(0).one().length() <= LONGEST_LEVEL
                    && differences.get(0).other().length() <= LONGEST_LEVEL;
        }

        String text() {
            return String.join("\n", titles) + "\n" + beside;
        }
    }
}
