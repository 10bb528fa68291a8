package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/** A heading with neither text nor headings below it, where its siblings have some. */
final class HeadingEmptySection implements SiblingCheck<Integer> {

    private static final Rule RULE = Rule.warning("heading-empty-section", "空标题");

    private static final int LONGEST_BARE = 16;
    private static final int FEWEST_RUN_IN = 3;

    /** 二、培训地点县委党校, 一、会议时间5月6日: what the heading asks is told behind it, its stop lost. */
    private static final Pattern ANSWERED =
            Pattern.compile("(?:\\p{IsHan}{2})?(?:时间|地点|对象|人员|费用|方式|地址|电话|联系人)(?:安排)?[：:\\s]?(?!安排|要求|及|和|与|、)\\S{4,}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Integer> facts(SiblingGroup group) {
        if (group.style().defaultLevel() > NumberStyle.HAN_PAREN.defaultLevel()) {
            return List.of();
        }
        List<Integer> empty = new ArrayList<>();
        for (int i = 0; i < group.members().size(); i++) {
            if (isEmpty(group.members().get(i)) || isBareAmongRunIn(group, i)) {
                empty.add(i);
            }
        }
        // Where most have nothing below them they are a list of short items.
        if (empty.size() * 3 > group.members().size()) {
            return List.of();
        }
        empty.removeIf(i -> isBeingWritten(group, i) || isDoubled(group, i));
        return empty;
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<Integer>> facts, Consumer<Finding> found) {
        facts.forEach(f -> found.accept(Finding.of(RULE, f.member(f.value()).title(), "这个标题之下没有内容")));
    }

    /** The last heading of a draft, and one without words yet. */
    private static boolean isBeingWritten(SiblingGroup group, int member) {
        return group.isLast() && member == group.members().size() - 1
                || group.members().get(member).title().isEmpty();
    }

    /** Whether the same line follows once more: that is said of the second one. */
    private static boolean isDoubled(SiblingGroup group, int member) {
        if (member + 1 == group.members().size()) {
            return false;
        }
        Paragraph line = group.members().get(member).paragraph();
        Paragraph next = group.members().get(member + 1).paragraph();
        return next.index() == line.index() + 1
                && next.line().wording().text().equals(line.line().wording().text());
    }

    /** 接排: of a heading with a full stop nothing is left but the heading, where its siblings have their text behind it. */
    private static boolean isBareAmongRunIn(SiblingGroup group, int member) {
        Section section = group.members().get(member);
        if (section.kind() != Section.Kind.ITEM) {
            return false;
        }
        String words = section.paragraph().line().headingWords().words();
        long runIn = group.members().stream()
                .filter(s -> s.kind() == Section.Kind.RUN_IN)
                .count();
        return section.children().isEmpty()
                && !section.hasTextBelow()
                && section.paragraph().text().strip().endsWith(words + "。")
                && words.length() <= LONGEST_BARE
                && runIn >= FEWEST_RUN_IN
                && runIn * 4 >= (group.members().size() - 1) * 3;
    }

    private static boolean isEmpty(Section section) {
        return !ANSWERED.matcher(section.paragraph().line().headingWords().words())
                        .lookingAt()
                && section.kind() == Section.Kind.HEADING
                && section.children().isEmpty()
                && !section.hasTextBelow();
    }
}
