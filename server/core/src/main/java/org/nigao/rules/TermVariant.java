package org.nigao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Role;
import org.nigao.phrase.Contrasts;
import org.nigao.rules.ProperNames.Name;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * A name that differs by one character from another one of the draft. The draft itself is the evidence: a form that stands once is
 * held against one that stands more often; which of the two is right is for the drafter to say.
 */
final class TermVariant implements FactCheck<Name> {

    private static final Rule RULE = Rule.information("term-variant", "同一名称写法不一");

    /** So long a name is not formed twice by chance, even if either form stands but once. */
    private static final int LONG = 7;

    private static final int SHORTEST = 4;

    /** From here on two characters may differ: 高新技术产业开发区, 高新科技产业开发区. */
    private static final int LONG_ENOUGH_FOR_TWO = 8;

    private static final int EDGE = 2;

    /** Shorter names must have two characters in common before the slip: 一城一策, 一点一策 are two. */
    private static final int FEWEST_TO_BEGIN_ALIKE = 5;

    private static final int MANY_NAMES = 20_000;

    /** Left out or put in, these make another name, not a slip: 副中心, 总指挥部. */
    private static final String MODIFIERS = "副准总分主新老大小省市县区国州各级类型化性站所局部院校段期批";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY || role == Role.TITLE;
    }

    @Override
    public List<Name> facts(LogicalLine line) {
        return ProperNames.in(line);
    }

    /** A form of a name with the places where it stands, by itself and at the end of longer ones. */
    private record Form(String text, List<Fact<Name>> places, List<Fact<Name>> longer) {

        boolean isQuoted() {
            return places.stream().anyMatch(p -> p.value().quoted());
        }
    }

    @Override
    public void run(Analysis analysis, List<Fact<Name>> facts, Consumer<Finding> found) {
        if (facts.size() > MANY_NAMES) {
            return;
        }
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Fact<Name> fact : facts) {
            forms.computeIfAbsent(fact.value().text(), text -> new Form(text, new ArrayList<>(1), new ArrayList<>(0)))
                    .places()
                    .add(fact);
        }
        longerOnes(forms);
        Map<Integer, List<Form>> byHash = new HashMap<>();
        for (Form form : forms.values()) {
            for (int hash : hashes(form)) {
                byHash.computeIfAbsent(hash, h -> new ArrayList<>(1)).add(form);
            }
        }
        bracketed(forms, found);
        Set<String> told = new HashSet<>();
        for (Form form : forms.values()) {
            usual(form, byHash)
                    .filter(usual -> told.add(form.text()))
                    .ifPresent(usual -> found.accept(finding(form, usual)));
        }
    }

    /** What a longer form ends in stands there too: 江州科普专家行 is one more 科普专家行. */
    private static void longerOnes(Map<String, Form> forms) {
        for (Form form : List.copyOf(forms.values())) {
            for (int from = 1; from + SHORTEST <= form.text().length(); from++) {
                Form shorter = forms.get(form.text().substring(from));
                if (shorter != null) {
                    shorter.longer().addAll(form.places());
                }
            }
        }
    }

    /** 县（市） and 县市 in one draft: the form that stands less often, or later. */
    private static void bracketed(Map<String, Form> forms, Consumer<Finding> found) {
        Map<String, Form> byLetters = new HashMap<>();
        for (Form form : forms.values()) {
            String letters = form.text().replaceAll("[（()）]", "");
            Form other = letters.length() > 2 ? null : byLetters.putIfAbsent(letters, form);
            if (other != null && (form.text().equals(letters) || other.text().equals(letters))) {
                boolean usual = other.places().size() >= form.places().size();
                found.accept(usual ? finding(form, other) : finding(other, form));
            }
        }
    }

    /** Of the whole, and of the name with each of its characters left out. */
    private static Set<Integer> hashes(Form form) {
        Set<Integer> hashes = new HashSet<>();
        hashes.add(form.text().hashCode());
        for (int hash : form.places().get(0).value().shortened()) {
            hashes.add(hash);
        }
        String text = form.text();
        if (text.length() >= LONG_ENOUGH_FOR_TWO) {
            hashes.add((text.substring(0, EDGE) + "…" + text.substring(text.length() - EDGE)).hashCode());
        }
        return hashes;
    }

    /** The form that this one seems to be a slip for. */
    private static Optional<Form> usual(Form rare, Map<Integer, List<Form>> byHash) {
        for (int hash : hashes(rare)) {
            for (Form other : byHash.get(hash)) {
                if (other != rare && isUsual(other, rare) && isSlip(rare.text(), other.text())) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUsual(Form usual, Form rare) {
        int times = usual.places().size() + usual.longer().size();
        int seldom = rare.places().size() + rare.longer().size();
        if (seldom > 1) {
            return false;
        }
        if (times > 1) {
            return usual.isQuoted() == rare.isQuoted() || times > 2;
        }
        // Once each: the later is asked about.
        return rare.text().length() >= LONG
                && usual.text().length() == rare.text().length()
                && usual.places().get(0).paragraph().index()
                        < rare.places().get(0).paragraph().index();
    }

    /** Whether one character was replaced, left out or put in, or two have changed places, and that makes no other name. */
    private static boolean isSlip(String one, String other) {
        int front = 0;
        while (front < Math.min(one.length(), other.length()) && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < Math.min(one.length(), other.length()) - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        String here = one.substring(front, one.length() - back);
        String there = other.substring(front, other.length() - back);
        int least = Math.min(one.length(), other.length());
        if (front == 0 || front == 1 && least < FEWEST_TO_BEGIN_ALIKE) {
            return false;
        }
        if (here.length() > 1 || there.length() > 1) {
            return least >= LONG_ENOUGH_FOR_TWO && front >= EDGE && isWordForAnother(here, there);
        }
        if (here.isEmpty() || there.isEmpty()) {
            return MODIFIERS.indexOf((here + there).charAt(0)) < 0;
        }
        return !Contrasts.tellApart(here, there);
    }

    /** 技术 and 科技: another word with a character in common. */
    private static boolean isWordForAnother(String here, String there) {
        return here.length() == 2
                && there.length() == 2
                && (there.indexOf(here.charAt(0)) >= 0 || there.indexOf(here.charAt(1)) >= 0);
    }

    private static Finding finding(Form rare, Form usual) {
        Fact<Name> place = rare.places().get(0);
        Fact<Name> first = usual.places().get(0);
        Span span = place.paragraph().span(place.value().span());
        int count = usual.places().size() + usual.longer().size();
        String times = count == 1 ? "另一处" : "另有 " + count + " 处";
        return Finding.of(RULE, span, "这里写作“%s”，%s写作“%s”，如是同一名称请统一".formatted(rare.text(), times, usual.text()))
                .relatedTo(first.paragraph().span(first.value().span()), "写作“" + usual.text() + "”")
                .fixedBy(Fix.confirm("改为“" + usual.text() + "”", new Edit(span, usual.text())));
    }
}
