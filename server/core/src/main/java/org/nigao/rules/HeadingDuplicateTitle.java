package org.nigao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.Han;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/** Two headings under the same parent have the same words. */
final class HeadingDuplicateTitle implements SiblingCheck<HeadingDuplicateTitle.Same> {

    private static final Rule RULE = Rule.warning("heading-duplicate-title", "同级标题文字相同");
    private static final int SHORTEST = 4;

    /** A line that is no more than its number and a heading. */
    private static final int LONGEST_ALONE = 30;

    /** Verbs that head titles and may stand for each other. */
    private static final List<Set<String>> SYNONYMS = List.of(
            Set.of("加强", "强化", "增强"),
            Set.of("推进", "推动", "促进", "加快推进"),
            Set.of("完善", "健全", "建立健全", "健全完善"),
            Set.of("提升", "提高"),
            Set.of("抓好", "做好", "搞好"),
            Set.of("落实", "抓好落实"),
            Set.of("优化", "改善"),
            Set.of("扩大", "拓展"),
            Set.of("加快", "加速"),
            Set.of("支持", "扶持"),
            Set.of("深化", "持续深化"),
            Set.of("培育", "培养"),
            Set.of("规范", "严格规范"));

    private static final WordFinder STRONGER =
            new WordFinder(List.of("进一步", "切实", "全面", "着力", "大力", "持续", "不断", "积极", "认真", "扎实", "深入", "继续"));

    /** What the verb says, for each of them the place of its set. */
    private static final Map<String, Integer> KINDS = kinds();

    private static final WordFinder VERBS = new WordFinder(KINDS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList());

    private static final Pattern OBJECT = Pattern.compile("[\\p{IsHan}，、“”]{6,}");

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < SYNONYMS.size(); i++) {
            for (String verb : SYNONYMS.get(i)) {
                kinds.put(verb, i);
            }
        }
        return Map.copyOf(kinds);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    /** A heading and the earlier one with its words, by their indexes in the group, and what is said of it. */
    record Same(int member, int first, String message) {}

    @Override
    public List<Same> facts(SiblingGroup group) {
        if (group.members().size() == 1) {
            return List.of();
        }
        List<Same> same = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> meant = new HashMap<>();
        for (int i = 0; i < group.members().size(); i++) {
            Section section = group.members().get(i);
            String words = words(section);
            // Where the numbers begin again another list does.
            if (section.number() == 1) {
                seen.clear();
                meant.clear();
            }
            Integer first = words.length() >= SHORTEST ? seen.putIfAbsent(words, i) : null;
            if (first != null && !isSaidOfNumber(group, i, first) && Han.count(words) >= SHORTEST) {
                same.add(new Same(i, first, "与“" + label(group, first) + "”的标题文字相同"));
                continue;
            }
            String meaning = meaning(words);
            Integer alike = meaning.isEmpty() ? null : meant.putIfAbsent(meaning, i);
            if (alike != null && first == null && !isSaidOfNumber(group, i, alike)) {
                same.add(new Same(i, alike, "与“" + label(group, alike) + "”的标题只差一个动词，意思相同"));
            }
        }
        return same;
    }

    /** 强化组织领导 as 加强组织领导: verbs that mean the same, and what makes the first stronger, read alike; empty where there are none. */
    private static String meaning(String words) {
        int from = 0;
        while (from < words.length() && STRONGER.lengthAt(words, from) > 0) {
            from += STRONGER.lengthAt(words, from);
        }
        if (words.length() - from > LONGEST_ALONE
                || !OBJECT.matcher(words).region(from, words.length()).matches()) {
            return "";
        }
        StringBuilder meaning = new StringBuilder();
        boolean any = false;
        for (int at = from; at < words.length(); ) {
            int length = VERBS.lengthAt(words, at);
            any |= length > 0;
            if (length > 0) {
                meaning.append(KINDS.get(words.substring(at, at + length)));
            } else {
                meaning.append(words.charAt(at));
            }
            at += Math.max(1, length);
        }
        return any ? meaning.toString() : "";
    }

    /** A line that stands twice in a row with its number is a wrong number, and said there. */
    private static boolean isSaidOfNumber(SiblingGroup group, int member, int first) {
        return first == member - 1
                && group.members().get(first).number()
                        == group.members().get(member).number();
    }

    private static String words(Section section) {
        // （二）优化服务。 on a line of its own, with text below, is a heading.
        boolean item = section.kind() == Section.Kind.ITEM
                && (section.paragraph().line().length() > LONGEST_ALONE
                        || !section.hasTextBelow() && section.children().isEmpty());
        return item ? "" : section.paragraph().line().headingWords().words();
    }

    private static String label(SiblingGroup group, int member) {
        Section section = group.members().get(member);
        return NumberFixes.label(section, section.number());
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<Same>> facts, Consumer<Finding> found) {
        for (SiblingFact<Same> fact : facts) {
            Section first = fact.member(fact.value().first());
            found.accept(Finding.of(
                            RULE,
                            fact.member(fact.value().member()).title(),
                            fact.value().message())
                    .relatedTo(first.title(), "相同的标题"));
        }
    }
}
