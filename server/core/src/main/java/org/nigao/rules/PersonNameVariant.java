package org.nigao.rules;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Names stand alone behind a part, or one behind another: 成员：陈晓东、李文华. */
    private static final Pattern BEHIND_PART = Pattern.compile(
            "(?:领\\s?导|组\\s?长|责任人|负责人|联系人|联络员|主\\s?任|[局县市区处科]\\s?长|书\\s?记|主\\s?席|组\\s?员|成\\s?员|主持人?|记录人?)"
                    + "\\s?[：:]\\s?(\\p{IsHan}{3}(?:[、\\s]\\s?\\p{IsHan}{3}){0,30})(?=[，。；、）)（(\\s]|$)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{3}");
    private static final Pattern BEFORE_OFFICE =
            Pattern.compile("(?<![\\p{IsHan}&&[^由请经和与及]])(\\p{IsHan}{3})[（(]([^（）()，。；]{2,20}(?:长|主任|书记|主席))[）)]");
    private static final Pattern COMRADE = Pattern.compile("(?<![\\p{IsHan}&&[^由请经和与及]])(\\p{IsHan}{3})同志(?!们)");

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
        boolean comrade = line.glyphs().has("同志");
        if (!comrade && !line.glyphs().hasAny("：:（(")) {
            return List.of();
        }
        String text = line.text();
        List<Person> persons = new ArrayList<>(0);
        Matcher part = BEHIND_PART.matcher(text);
        while (part.find()) {
            Matcher name = NAME.matcher(text).region(part.start(1), part.end(1));
            while (name.find()) {
                persons.add(new Person(name.group(), "", new Span(name.start(), name.end())));
            }
        }
        Matcher office = BEFORE_OFFICE.matcher(text);
        while (office.find()) {
            persons.add(new Person(office.group(1), office.group(2), new Span(office.start(1), office.end(1))));
        }
        Matcher named = COMRADE.matcher(text);
        while (comrade && named.find()) {
            persons.add(new Person(named.group(1), "", new Span(named.start(1), named.end(1))));
        }
        persons.sort(Comparator.comparing(Person::span));
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
