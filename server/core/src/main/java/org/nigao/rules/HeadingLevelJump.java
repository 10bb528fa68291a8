package org.nigao.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.HouseStyle;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/** A level of numbers is left out, such as （1） straight below 一、. Said once per scope and pair of forms. */
final class HeadingLevelJump implements SiblingCheck<HeadingLevelJump.Jump> {

    private static final Rule RULE =
            Rule.information("heading-level-jump", "层次跳级").officialOnly();

    /** GB/T 9704 7.3.3 names these four in order, and says "can": hence never more than information by itself. */
    private static final Set<NumberStyle> SEQUENCE =
            EnumSet.of(NumberStyle.HAN, NumberStyle.HAN_PAREN, NumberStyle.ARABIC, NumberStyle.ARABIC_PAREN);

    /** The fifth form; where 1. is left out above it as well, that is a jump. */
    private static final NumberStyle FIFTH = NumberStyle.CIRCLED;

    /** What announces a list, whose numbers may have any form. */
    private static final List<String> LEADS = List.of("：", ":", "如下", "以下", "下列");

    private final HouseStyle style;

    HeadingLevelJump(HouseStyle style) {
        this.style = style;
    }

    /** From the form of a heading to that of the numbers straight below it. */
    record Jump(NumberStyle from, NumberStyle to) {}

    /** The first number of a row of siblings. */
    private record Beginning(int scope, NumberStyle style, int number) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Jump> facts(SiblingGroup group) {
        // Numbers that run straight through the document stand under whatever heading comes next.
        return group.parent()
                .filter(p -> group.members().get(0).number() == 1)
                .flatMap(Section::marker)
                .map(m -> new Jump(m.style(), group.style()))
                .filter(HeadingLevelJump::isJump)
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<Jump>> facts, Consumer<Finding> found) {
        if (facts.isEmpty()) {
            return;
        }
        Map<Integer, Set<NumberStyle>> used = new HashMap<>();
        Set<Beginning> beginnings = new HashSet<>();
        for (SiblingGroup group : analysis.outline().groups()) {
            used.computeIfAbsent(group.scope(), s -> EnumSet.noneOf(NumberStyle.class))
                    .add(group.style());
            beginnings.add(new Beginning(
                    group.scope(), group.style(), group.members().get(0).number()));
        }
        Map<String, List<SiblingFact<Jump>>> jumps = new LinkedHashMap<>();
        Set<Section> odd = HeadingMixedStyle.odd(analysis);
        for (SiblingFact<Jump> fact : facts) {
            // What is wrong is the form of the number above, or nothing: tasks counted through the document, a list
            // that is announced.
            if (fact.group().parent().filter(odd::contains).isPresent()
                    || isCountedOn(fact.group(), beginnings)
                    || isAnnounced(fact, analysis)) {
                continue;
            }
            String kind = fact.group().scope() + " " + fact.value().from() + " "
                    + fact.value().to();
            jumps.computeIfAbsent(kind, k -> new ArrayList<>()).add(fact);
        }
        for (List<SiblingFact<Jump>> alike : jumps.values()) {
            SiblingFact<Jump> first = alike.get(0);
            report(first.value(), alike, used.get(first.group().scope()), found);
        }
    }

    private static boolean isJump(Jump jump) {
        return SEQUENCE.contains(jump.from())
                && (SEQUENCE.contains(jump.to())
                        || jump.to() == FIFTH && jump.from().defaultLevel() < NumberStyle.ARABIC.defaultLevel())
                && jump.to().defaultLevel() - jump.from().defaultLevel() > 1;
    }

    private void report(Jump jump, List<SiblingFact<Jump>> facts, Set<NumberStyle> used, Consumer<Finding> found) {
        boolean skippedUsedElsewhere = used.stream()
                .anyMatch(s -> SEQUENCE.contains(s)
                        && s.defaultLevel() > jump.from().defaultLevel()
                        && s.defaultLevel() < jump.to().defaultLevel());
        boolean twoLevels = used.stream().filter(SEQUENCE::contains).count() == 2
                && jump.from() == NumberStyle.HAN
                && jump.to() == NumberStyle.ARABIC;
        boolean items =
                facts.stream().allMatch(f -> isListItem(f.member(0)) && !(skippedUsedElsewhere && isStraightBelow(f)));
        List<Section> places = facts.stream().map(f -> f.member(0)).toList();
        if (items && !twoLevels || twoLevels && style.secondLevel() == jump.to()) {
            return;
        }
        Severity severity = twoLevels ? Severity.HINT : skippedUsedElsewhere ? Severity.WARNING : Severity.INFORMATION;
        Section first = places.get(0);
        String above = example(jump.from());
        String between = example(next(jump.from()));
        String message = twoLevels
                ? "“%s”之下直接用“%s”，两层文中通行；标准推荐的次序是“%s”之下用“%s”".formatted(above, example(jump.to()), above, between)
                : skippedUsedElsewhere
                        ? "“%s”之下直接用了“%s”，而本文别处用过“%s”这一层".formatted(above, example(jump.to()), between)
                        : "“%s”之下直接用了“%s”，通常先用“%s”".formatted(above, example(jump.to()), between);
        found.accept(Finding.of(RULE, first.label(), message)
                .graded(severity)
                .relatedTo(places.stream()
                        .skip(1)
                        .map(s -> new Related(s.label(), "同样跳过一层"))
                        .toList()));
    }

    /** Whether the numbers go on below other headings: 一、1.…6. and 二、（一）7.…. */
    private static boolean isCountedOn(SiblingGroup group, Set<Beginning> beginnings) {
        int last = group.members().get(group.members().size() - 1).number();
        return last > 1 && beginnings.contains(new Beginning(group.scope(), group.style(), last + 1));
    }

    /** Sentences that are listed may have any form; what has text or numbers below it is a heading, with a stop behind it or not. */
    private static boolean isListItem(Section section) {
        return section.kind() == Section.Kind.ITEM
                && !section.hasTextBelow()
                && section.children().isEmpty();
    }

    /** Whether a sentence that ends in a colon leads to the numbers: 实现“四个提升”：. */
    private static boolean isAnnounced(SiblingFact<Jump> fact, Analysis analysis) {
        Section first = fact.member(0);
        int above = first.paragraph().index() - 1;
        if (first.kind() == Section.Kind.HEADING
                || above < 0
                || fact.group()
                        .parent()
                        .filter(p -> p.paragraph().index() < above)
                        .isEmpty()) {
            return false;
        }
        String lead = analysis.draft().paragraphs().get(above).text().stripTrailing();
        return lead.endsWith("：");
    }

    /** Whether the first number stands straight below its heading, without words that announce a list. */
    private static boolean isStraightBelow(SiblingFact<Jump> fact) {
        return fact.group()
                .parent()
                .filter(p -> p.kind() == Section.Kind.HEADING
                        && p.paragraph().index() + 1
                                == fact.member(0).paragraph().index()
                        && LEADS.stream().noneMatch(p.paragraph().text()::contains))
                .isPresent();
    }

    private static NumberStyle next(NumberStyle style) {
        return switch (style) {
            case HAN -> NumberStyle.HAN_PAREN;
            case HAN_PAREN -> NumberStyle.ARABIC;
            default -> NumberStyle.ARABIC_PAREN;
        };
    }

    private static String example(NumberStyle style) {
        return switch (style) {
            case HAN -> "一、";
            case HAN_PAREN -> "（一）";
            case ARABIC -> "1.";
            case CIRCLED -> "①";
            default -> "（1）";
        };
    }
}
