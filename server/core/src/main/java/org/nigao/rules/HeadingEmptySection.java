package org.nigao.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/** A heading with neither text nor headings below it, where its siblings have some. */
final class HeadingEmptySection implements SiblingCheck<HeadingEmptySection.Bare> {

    private static final Rule RULE = Rule.warning("heading-empty-section", "空标题");

    /**
     * A heading with nothing below it.
     *
     * @param member its index among its siblings
     * @param last whether it is the last of its siblings, so that it depends on what stands behind it
     */
    record Bare(int member, boolean last) {}

    private static final Set<Role> ENDS =
            EnumSet.of(Role.SIGNATURE, Role.DATE, Role.ATTACHMENT_NOTE, Role.ATTACHMENT_LABEL, Role.TITLE);

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
    public List<Bare> facts(SiblingGroup group) {
        if (group.style().defaultLevel() > NumberStyle.HAN_PAREN.defaultLevel()) {
            return List.of();
        }
        List<Integer> empty = new ArrayList<>();
        for (int i = 0; i < group.members().size(); i++) {
            if (isEmpty(group.members().get(i)) || isBareAmongRunIn(group, i)) {
                empty.add(i);
            }
        }
        int last = group.members().size() - 1;
        boolean few = empty.size() * 3 <= group.members().size() || isSecondOfTwo(group, empty);
        List<Bare> bare = new ArrayList<>(1);
        // Where most have nothing below them they are a list of short items.
        for (int i : few ? empty : List.<Integer>of()) {
            if (!group.members().get(i).title().isEmpty() && !isDoubled(group, i)) {
                bare.add(new Bare(i, group.isLast() && i == last));
            }
        }
        // What is below the last one may be the signature.
        if (few && !empty.contains(last) && isBare(group.members().get(last))) {
            bare.add(new Bare(last, true));
        }
        return bare.isEmpty() ? List.of() : bare;
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<Bare>> facts, Consumer<Finding> found) {
        for (SiblingFact<Bare> fact : facts) {
            Section section = fact.member(fact.value().member());
            if (!fact.value().last() || isClosed(section, analysis)) {
                found.accept(Finding.of(RULE, section.title(), "这个标题之下没有内容"));
            }
        }
    }

    /** A last heading is being written or has its text, unless what ends a document stands right behind it. */
    private static boolean isClosed(Section last, Analysis analysis) {
        List<Paragraph> all = analysis.draft().paragraphs();
        return all.subList(last.paragraph().index() + 1, all.size()).stream()
                .map(Paragraph::role)
                .filter(Role::isText)
                .findFirst()
                .filter(ENDS::contains)
                .isPresent();
    }

    /** Of two the first has its text, and the second none: a list of two has it below both or neither. */
    private static boolean isSecondOfTwo(SiblingGroup group, List<Integer> empty) {
        return group.members().size() == 2
                && empty.equals(List.of(1))
                && group.members().get(0).hasTextBelow();
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
        return isBare(section) && !section.hasTextBelow();
    }

    /** A heading and nothing else, with no others below it. */
    private static boolean isBare(Section section) {
        return !ANSWERED.matcher(section.paragraph().line().headingWords().words())
                        .lookingAt()
                && section.kind() == Section.Kind.HEADING
                && section.children().isEmpty();
    }
}
