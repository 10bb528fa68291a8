package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Pinyin;
import org.nigao.draft.Role;
import org.nigao.text.Span;

/** A person whose name is written in two ways. Only those are compared who are named with their office or their part in a task. */
final class PersonNameVariant implements FactCheck<PersonNameVariant.Person> {

    private static final Rule RULE = Rule.information("person-name-variant", "人名写法不一");

    private static final Pattern BEHIND_PART = Pattern.compile(
            "(?:领导|组长|责任人|负责人|联系人|主任|[局县市区处科]长|书记|主席|组员|成员|主持人|记录人?)\\s?[：:]\\s?(\\p{IsHan}{3})(?=[，。；、）)（(\\s]|$)");
    private static final Pattern BEFORE_OFFICE =
            Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan}{3})[（(]([^（）()，。；]{2,20}(?:长|主任|书记|主席))[）)]");

    private static final int MANY = 200;

    /** A person where he is named; the office is empty where none stands behind the name. */
    record Person(String name, String office, Span span) {

        /** Whether surname and one more character agree, and the third sounds alike or the office is the same. */
        boolean mayBe(Person other) {
            int different = 0;
            int at = 0;
            for (int i = 0; i < name.length(); i++) {
                if (name.charAt(i) != other.name.charAt(i)) {
                    different++;
                    at = i;
                }
            }
            boolean sameOffice = !office.isEmpty() && office.equals(other.office) && office.indexOf('副') < 0;
            return different == 1
                    && at > 0
                    && (sameOffice || Pinyin.soundAlike(name.charAt(at), other.name.charAt(at)));
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.isText();
    }

    @Override
    public List<Person> facts(LogicalLine line) {
        if (!line.glyphs().hasAny("：:（(")) {
            return List.of();
        }
        String text = line.text();
        List<Person> persons = new ArrayList<>(0);
        Matcher part = BEHIND_PART.matcher(text);
        while (part.find()) {
            persons.add(new Person(part.group(1), "", new Span(part.start(1), part.end(1))));
        }
        Matcher office = BEFORE_OFFICE.matcher(text);
        while (office.find()) {
            persons.add(new Person(office.group(1), office.group(2), new Span(office.start(1), office.end(1))));
        }
        return persons;
    }

    @Override
    public void run(Analysis analysis, List<Fact<Person>> facts, Consumer<Finding> found) {
        for (int i = 1; i < Math.min(facts.size(), MANY); i++) {
            Fact<Person> fact = facts.get(i);
            List<Fact<Person>> before = facts.subList(0, i);
            if (before.stream()
                    .noneMatch(b -> b.value().name().equals(fact.value().name()))) {
                before.stream()
                        .filter(b -> fact.value().mayBe(b.value()))
                        .findFirst()
                        .ifPresent(b -> found.accept(Finding.of(
                                        RULE,
                                        place(fact),
                                        "这里写作“%s”，前面写作“%s”，请核对是不是同一个人"
                                                .formatted(
                                                        fact.value().name(),
                                                        b.value().name()))
                                .relatedTo(place(b), "前面的写法")));
            }
        }
    }

    private static Span place(Fact<Person> fact) {
        return fact.paragraph().span(fact.value().span());
    }
}
