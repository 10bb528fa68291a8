package org.nigao.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.rules.References.Reference;

/** The text refers to a part of its own that is not there. */
final class XrefSectionMissing implements FactCheck<Reference> {

    private static final Rule RULE = Rule.warning("xref-section-missing", "引用的部分不存在");

    /** What stands behind the label of an article that is spoken of: 第十条的规定, not 第十条 本办法…. */
    private static final String CITING = "的规所中、，。；第和与及至到—～";

    private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十百]{1,4}[章节][\\s\\p{IsHan}]{1,24}$");
    private static final int LONGEST_CHAPTER = 30;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY || role == Role.TABLE;
    }

    @Override
    public List<Reference> facts(LogicalLine line) {
        return References.toSections(line);
    }

    @Override
    public void run(Analysis analysis, List<Fact<Reference>> facts, Consumer<Finding> found) {
        if (facts.isEmpty()) {
            return;
        }
        Map<NumberStyle, Integer> last = lastNumbers(analysis);
        for (Fact<Reference> fact : facts) {
            Reference reference = fact.value();
            int most = last.getOrDefault(reference.style(), 0);
            String words = reference.span().in(fact.paragraph().text());
            // A plan without articles calls its parts 条 too, one without chapters 章.
            if (most == 0 && isOwn(fact)) {
                most = switch (reference.style()) {
                    case ARTICLE ->
                        last.values().stream().mapToInt(n -> n).max().orElse(0);
                    case CHAPTER -> last.getOrDefault(NumberStyle.HAN, 0);
                    default -> 0;
                };
            }
            // Where there are no such parts at all, another document may be meant.
            if (most >= 2 && reference.number() > most && !isRunOn(reference, words, analysis)) {
                found.accept(Finding.of(
                        RULE, fact.paragraph().span(reference.span()), "文中没有“%s”，这一级最后是第 %d 个".formatted(words, most)));
            }
        }
    }

    /** 按本要点第十条, not 依照条例第十条. */
    private static boolean isOwn(Fact<Reference> fact) {
        int at = fact.value().span().start();
        String before = fact.paragraph().text().substring(Math.max(0, at - 4), at);
        return before.indexOf('本') >= 0;
    }

    /** Whether the article is there after all, behind a sentence where a line break was lost. */
    private static boolean isRunOn(Reference reference, String label, Analysis analysis) {
        if (reference.style() != NumberStyle.ARTICLE && reference.style() != NumberStyle.CHAPTER) {
            return false;
        }
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            String text = paragraph.text();
            for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
                int end = at + label.length();
                boolean cited = end == text.length() || CITING.indexOf(text.charAt(end)) >= 0;
                if (!cited && (at == 0 || "。；：\u3000".indexOf(text.charAt(at - 1)) >= 0 || isBelowChapter(text, at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the title of a chapter stands before it: 。第二章总则第八条. */
    private static boolean isBelowChapter(String text, int at) {
        return CHAPTER.matcher(text)
                .region(Math.max(0, at - LONGEST_CHAPTER), at)
                .find();
    }

    /** The greatest number of each form; 第一部分 and 一、 are both parts. */
    private static Map<NumberStyle, Integer> lastNumbers(Analysis analysis) {
        Map<NumberStyle, Integer> last = new EnumMap<>(NumberStyle.class);
        for (SiblingGroup group : analysis.outline().groups()) {
            NumberStyle style = group.style() == NumberStyle.PART ? NumberStyle.HAN : group.style();
            for (Section section : group.members()) {
                last.merge(style, section.number(), Math::max);
            }
        }
        return last;
    }
}
