package org.nigao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Pinyin;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.phrase.Contrasts;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** The name of one document is written in two ways. */
final class CitedTitleVariant implements FactCheck<Span> {

    private static final Rule RULE = Rule.information("cited-title-variant", "同一文件名前后不一");
    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;
    private static final int LONGEST_DIFFERENCE = 4;
    private static final int EDGE = 2;
    private static final int LONG = 10;
    private static final int MOST_ALIKE = 40;

    /** Words by which two documents differ on purpose. */
    private static final Pattern DISTINCT = Pattern.compile(
            "[0-9０-９一二三四五六七八九十年（）〔〕省市县区乡镇村]|实施|试行|暂行|修订|修正|补充|若干|专项|总体|重点|规划|方案|细则|^[水大气土海陆城农男女上下中西东南北高低新老]$");

    private static final Set<String> NEVER_DISTINCT = Set.of("进一步", "三年", "五年", "两年");

    private static final Set<String> ACTION = Set.of("计划", "方案");

    private static final Pattern PERIOD = Pattern.compile("20\\d\\d年?[—－～~-]+20\\d\\d");

    /** What no title of one document has inside. */
    private static final Pattern PARTED = Pattern.compile("[，。；：、\\s]|关于");

    /** How the title of a document ends that another may cite. */
    private static final Pattern DOCUMENT = Pattern.compile("(?:要点|计划|规划|方案|办法|意见|规定|细则|纲要|预案|制度)$");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY || role == Role.TITLE;
    }

    @Override
    public List<Span> facts(LogicalLine line) {
        List<Span> titles = new ArrayList<>();
        String text = line.text();
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            int close = open + 1;
            while (close < text.length() && close - open <= LONGEST && "《》".indexOf(text.charAt(close)) < 0) {
                close++;
            }
            if (close < text.length() && text.charAt(close) == '》' && close - open > SHORTEST) {
                titles.add(new Span(open + 1, close));
            }
        }
        if (titles.isEmpty()) {
            ownTitle(text).ifPresent(titles::add);
        }
        return titles;
    }

    /** The whole line, where it could be the title of a document that a notice in front of it issues. */
    private static Optional<Span> ownTitle(String text) {
        int from = Whitespace.skip(text, 0);
        int to = Whitespace.trimEnd(text, from, text.length());
        String line = text.substring(from, to);
        return line.length() >= SHORTEST
                        && line.length() <= LONGEST
                        && DOCUMENT.matcher(line).find()
                        && !PARTED.matcher(line).find()
                ? Optional.of(new Span(from, to))
                : Optional.empty();
    }

    @Override
    public void run(Analysis analysis, List<Fact<Span>> facts, Consumer<Finding> found) {
        Map<String, List<Fact<Span>>> mentions = new LinkedHashMap<>();
        Map<String, List<String>> alike = new TreeMap<>();
        for (Fact<Span> fact : facts) {
            if (fact.value().start() == Whitespace.skip(fact.paragraph().text(), 0)
                    && fact.paragraph().role() != Role.TITLE) {
                continue;
            }
            String title = fact.value().in(fact.paragraph().text());
            List<Fact<Span>> places = mentions.computeIfAbsent(title, t -> new ArrayList<>());
            if (places.isEmpty()) {
                alike.computeIfAbsent(title.substring(0, EDGE), t -> new ArrayList<>())
                        .add(title);
            }
            places.add(fact);
        }
        for (List<String> titles : alike.values()) {
            if (titles.size() <= MOST_ALIKE) {
                compare(titles, mentions, found);
            }
        }
    }

    private static void compare(List<String> titles, Map<String, List<Fact<Span>>> mentions, Consumer<Finding> found) {
        for (int i = 1; i < titles.size(); i++) {
            for (int j = 0; j < i; j++) {
                int first = mentions.get(titles.get(j)).size();
                int second = mentions.get(titles.get(i)).size();
                // Two names that both come back are two documents.
                if (Math.min(first, second) == 1
                        && isSlip(titles.get(j), titles.get(i))
                        && !areOfSeries(titles.get(j), titles.get(i), titles)
                        && !areCitedTogether(mentions.get(titles.get(j)), mentions.get(titles.get(i)))) {
                    // Of two as rare, the shorter has lost a word, else the later is asked about.
                    boolean laterIsRare = second < first
                            || second == first
                                    && titles.get(i).length() <= titles.get(j).length();
                    String rare = titles.get(laterIsRare ? i : j);
                    String other = titles.get(laterIsRare ? j : i);
                    found.accept(finding(
                            mentions.get(rare).get(0), rare, mentions.get(other).get(0), other));
                    break;
                }
            }
        }
    }

    /** Standards for forests, grassland and wetland: more than two begin and end alike. */
    private static boolean areOfSeries(String one, String other, List<String> titles) {
        String beginning = one.substring(0, NameSlips.commonPrefix(one, other));
        String end = one.substring(one.length() - EDGE - EDGE);
        return beginning.length() > EDGE
                && titles.stream()
                                .filter(t -> t.startsWith(beginning) && t.endsWith(end))
                                .count()
                        > 2;
    }

    /** 《环境保护法》《海洋环境保护法》: who names both in one sentence knows them for two. */
    private static boolean areCitedTogether(List<Fact<Span>> one, List<Fact<Span>> other) {
        return one.stream()
                .anyMatch(a -> other.stream()
                        .anyMatch(b -> a.paragraph() == b.paragraph()
                                && isOneSentence(a.paragraph().text(), a.value(), b.value())));
    }

    private static boolean isOneSentence(String text, Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return text.substring(from, to).indexOf('。') < 0;
    }

    /** Whether they differ in what makes no other document. */
    private static boolean isSlip(String one, String other) {
        int front = NameSlips.commonPrefix(one, other);
        int back = NameSlips.commonSuffix(one, other, Math.min(one.length(), other.length()) - front);
        if (front < EDGE) {
            return false;
        }
        String here = one.substring(front, one.length() - back);
        String there = other.substring(front, other.length() - back);
        if (here.isEmpty() || there.isEmpty()) {
            return back >= EDGE && isForgotten(here + there, Math.max(one.length(), other.length()));
        }
        return one.length() == other.length() && one.length() >= LONG && isReplaced(here, there, one, front);
    }

    /** Whether one of two titles has a word in its middle that the other has not. */
    private static boolean isForgotten(String word, int longer) {
        return word.length() <= LONGEST_DIFFERENCE
                && longer >= SHORTEST + EDGE
                && Han.count(word) == word.length()
                && (NEVER_DISTINCT.contains(word) || !DISTINCT.matcher(word).find());
    }

    /** Whether a character, the order of two words, one end of a period, or a word for the same kind of document was mistaken. */
    private static boolean isReplaced(String here, String there, String title, int at) {
        if (here.length() == 1 && Han.is(here.charAt(0)) && Han.is(there.charAt(0))) {
            return Pinyin.soundAlike(here.charAt(0), there.charAt(0))
                    || !Contrasts.tellApart(here, there)
                            && !DISTINCT.matcher(here + there).find()
                            && at + 1 < title.length();
        }
        if (here.length() <= LONGEST_DIFFERENCE && Han.count(here) == here.length()) {
            return isTurned(here, there)
                    || ACTION.contains(here) && ACTION.contains(there) && title.startsWith("行动", at - 2);
        }
        return isOfPeriod(here, title, at) && isOfPeriod(there, title, at);
    }

    /** 征收使用管理 and 征收管理使用. */
    private static boolean isTurned(String here, String there) {
        int half = here.length() / 2;
        return here.length() % 2 == 0 && (here.substring(half) + here.substring(0, half)).equals(there);
    }

    /** One digit or more of a period that is otherwise the same: 2024—2028年. */
    private static boolean isOfPeriod(String digits, String title, int at) {
        Matcher period = PERIOD.matcher(title);
        return digits.chars().allMatch(Character::isDigit)
                && period.find()
                && period.start() <= at
                && at < period.end();
    }

    private static Finding finding(Fact<Span> rare, String words, Fact<Span> usual, String other) {
        Span span = rare.paragraph().span(rare.value());
        return Finding.of(RULE, span, "别处写作《%s》，请核对是不是同一份文件".formatted(other))
                .relatedTo(usual.paragraph().span(usual.value()), "另一种写法")
                .fixedBy(Fix.confirm("改为《" + other + "》", new Edit(span, other)));
    }
}
