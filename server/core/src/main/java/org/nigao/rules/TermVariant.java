package org.nigao.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Pinyin;
import org.nigao.draft.Role;
import org.nigao.phrase.Contrasts;
import org.nigao.phrase.Phrases;
import org.nigao.rules.ProperNames.Name;
import org.nigao.rules.ProperNames.Sort;
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

    /** From here on the same words in another order are no other name: 政务服务便民热线, 政务便民服务热线. */
    private static final int LONG_ENOUGH_TO_TURN = 6;

    private static final int EDGE = 2;

    /** Shorter names must have two characters in common before the slip: 一城一策, 一点一策 are two. */
    private static final int FEWEST_TO_BEGIN_ALIKE = 5;

    /** So many names are looked for everywhere. */
    private static final int MANY_KNOWN = 400;

    private static final int MANY_NAMES = 20_000;
    private static final int MANY_TERMS = 2_000;

    /** Left out or put in, these make another name, not a slip: 副中心, 总指挥部. */
    private static final String MODIFIERS = "副准总分主新老大小省市县区国州各级类型化性站所局部院校段期批不出其一二三四五六七八九十两几";

    /** Those looked for last: no answer depends on whose they were. */
    private volatile NearNames known = new NearNames(List.of());

    /** So often a term must stand before what is like it is held against it. */
    private static final int FEWEST_OF_TERMS = 2;

    private final BrokenNames broken;
    private final NearPlaces places;

    TermVariant(Supplier<Phrases> phrases) {
        broken = new BrokenNames(phrases);
        places = new NearPlaces(phrases);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY || role == Role.TITLE || role == Role.SIGNATURE;
    }

    @Override
    public List<Name> facts(LogicalLine line) {
        return ProperNames.in(line);
    }

    /** A form of a name with the places where it stands, by itself and at the end of longer ones. */
    private record Form(String text, List<Fact<Name>> places, List<Fact<Name>> longer) {

        int times() {
            return places.size() + longer.size();
        }

        /** Offset of the first in the draft. */
        int at() {
            return places.get(0).paragraph().span(places.get(0).value().span()).start();
        }

        boolean isQuoted() {
            return places.stream().anyMatch(p -> p.value().sort() == Sort.QUOTED);
        }
    }

    @Override
    public void run(Analysis analysis, List<Fact<Name>> facts, Consumer<Finding> found) {
        Map<Boolean, List<Fact<Name>>> byTerms =
                facts.stream().collect(Collectors.partitioningBy(f -> f.value().sort() == Sort.TERM));
        if (byTerms.get(false).size() > MANY_NAMES) {
            return;
        }
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Fact<Name> fact : byTerms.get(false)) {
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
        List<Finding> variants = new ArrayList<>();
        for (Form form : forms.values()) {
            usual(form, byHash)
                    .filter(usual -> told.add(form.text()))
                    .ifPresent(usual -> variants.add(finding(form, usual)));
        }
        near(analysis, forms, terms(byTerms.get(true), forms.keySet()), variants);
        variants.forEach(found);
        places.find(analysis, RULE, found);
    }

    /**
     * Terms that stand often enough. Nothing says where one begins: as far to the left as it always stands with what is to its right,
     * which stands in most places.
     */
    private static Map<String, Form> terms(List<Fact<Name>> facts, Set<String> names) {
        Map<String, Form> terms = new LinkedHashMap<>();
        if (facts.size() > MANY_TERMS) {
            return terms;
        }
        Map<Integer, Integer> times = new HashMap<>();
        for (Fact<Name> fact : facts) {
            for (int end : fact.value().hashes()) {
                times.merge(end, 1, Integer::sum);
            }
        }
        for (Fact<Name> fact : facts) {
            int[] ends = fact.value().hashes();
            int often = times.get(ends[0]);
            int longest = 0;
            while (longest + 1 < ends.length && times.get(ends[longest + 1]).equals(often)) {
                longest++;
            }
            String term = fact.value().text().substring(ends.length - 1 - longest);
            if (often >= FEWEST_OF_TERMS && term.length() >= NearNames.SHORTEST && !names.contains(term)) {
                terms.computeIfAbsent(term, text -> new Form(text, new ArrayList<>(1), new ArrayList<>(0)))
                        .places()
                        .add(fact);
            }
        }
        return terms;
    }

    /** What is like a name or a term of the draft and was not taken for one. */
    private void near(Analysis analysis, Map<String, Form> forms, Map<String, Form> terms, List<Finding> variants) {
        NearNames names = known.of(Stream.concat(
                        forms.values().stream()
                                .filter(f -> f.text().length() >= (f.times() > 1 ? NearNames.SHORTEST : LONG)),
                        terms.values().stream())
                .map(Form::text)
                .limit(MANY_KNOWN)
                .toList());
        known = names;
        if (names.isEmpty()) {
            return;
        }
        Map<String, List<Fact<NearNames.Near>>> byForm = new LinkedHashMap<>();
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (paragraph.role() == Role.BODY) {
                List<NearNames.Near> like = paragraph.line().answer(names);
                for (int i = 0; i < like.size(); i++) { // nearly never once
                    NearNames.Near near = like.get(i);
                    byForm.computeIfAbsent(near.written(), w -> new ArrayList<>(1))
                            .add(new Fact<>(paragraph, near));
                }
            }
        }
        // What stands twice is a name of its own.
        byForm.forEach((written, places) -> {
            Fact<NearNames.Near> place = places.get(0);
            Span span = place.paragraph().span(place.value().span());
            boolean told = variants.stream()
                    .anyMatch(v -> v.span().start() < span.end()
                            && span.start() < v.span().end());
            Form name = forms.get(place.value().name());
            boolean doubtful = name == null || place.value().differsAtEnd();
            if (places.size() == 1
                    && !forms.containsKey(written)
                    && !terms.containsKey(written)
                    && !told
                    && (!doubtful || broken.in(place.paragraph(), place.value()))) {
                variants.add(finding(
                        span, written, name == null ? terms.get(place.value().name()) : name));
            }
        });
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
        for (int hash : form.places().get(0).value().hashes()) {
            hashes.add(hash);
        }
        String text = form.text();
        if (text.length() >= LONG_ENOUGH_TO_TURN) {
            hashes.add(sorted(text).hashCode());
        }
        if (text.length() >= ProperNames.SHORTEST) {
            hashes.add((text.substring(0, EDGE) + "…" + text.substring(text.length() - EDGE)).hashCode());
        }
        return hashes;
    }

    private static String sorted(String text) {
        char[] units = text.toCharArray();
        Arrays.sort(units);
        return new String(units);
    }

    /** The form that this one seems to be a slip for. */
    private static Optional<Form> usual(Form rare, Map<Integer, List<Form>> byHash) {
        for (int hash : hashes(rare)) {
            for (Form other : byHash.get(hash)) {
                if (other != rare && isUsual(other, rare) && isSlip(rare.text(), other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUsual(Form usual, Form rare) {
        int times = usual.times();
        int seldom = rare.times();
        if (seldom > 1) {
            return false;
        }
        if (times > 1) {
            return usual.isQuoted() == rare.isQuoted() || times > 2;
        }
        // Once each: the later is asked about.
        if (BodyNames.areOne(usual.text(), rare.text())) {
            return usual.at() < rare.at();
        }
        return rare.text().length() >= LONG
                && Math.abs(usual.text().length() - rare.text().length()) <= 1
                && usual.places().get(0).paragraph().index()
                        < rare.places().get(0).paragraph().index();
    }

    /**
     * Whether one character was replaced, left out or put in, or words have changed places, and that makes no other name. More
     * is asked of what stands twice than of what is written everywhere else.
     */
    private static boolean isSlip(String one, Form usual) {
        String other = usual.text();
        boolean often = usual.times() > 1;
        int front = commonPrefix(one, other);
        int back = commonSuffix(one, other, Math.min(one.length(), other.length()) - front);
        String here = one.substring(front, one.length() - back);
        String there = other.substring(front, other.length() - back);
        int least = Math.min(one.length(), other.length());
        if (isExchanged(here, there) && (front > 0 || often) && back > 0) {
            return true;
        }
        if (here.length() == there.length() && here.length() > 2) {
            return often
                    && least >= LONG_ENOUGH_TO_TURN
                    && back > 0
                    && sorted(here).equals(sorted(there));
        }
        if (other.length() < SHORTEST) {
            return false;
        }
        if (often && one.length() <= other.length() && BodyNames.areLike(one, other)) {
            return true;
        }
        boolean heard = here.length() == 1
                && there.length() == 1
                && Pinyin.soundAlike(here.charAt(0), there.charAt(0))
                && !tellApart(here, there);
        if (heard && often && (front > 1 || back >= FEWEST_TO_BEGIN_ALIKE)) {
            return true;
        }
        boolean begins = front > 1 || front == 1 && (least >= FEWEST_TO_BEGIN_ALIKE || often && back > 1);
        if (!begins || isSeries(one)) {
            return false;
        }
        if (here.isEmpty() || there.isEmpty()) {
            return (here + there).length() == 1 && isForgotten(here + there) || BodyNames.areOne(one, other);
        }
        return here.length() == 1 && there.length() == 1
                ? !tellApart(here, there)
                : least >= LONG_ENOUGH_FOR_TWO && front >= EDGE && isWordForAnother(here, there);
    }

    static int commonPrefix(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    static int commonSuffix(String one, String other, int most) {
        int common = 0;
        while (common < most && one.charAt(one.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
            common++;
        }
        return common;
    }

    /** 省级, 市级; 区域级, 区域型. */
    static boolean tellApart(String here, String there) {
        return Contrasts.tellApart(here, there) || here.equals("级") || there.equals("级");
    }

    /** Whether a name with or without a character is the same name. */
    static boolean isForgotten(String character) {
        return MODIFIERS.indexOf(character) < 0;
    }

    /** 一城一策, 一企一策: what differs is what they are for. */
    private static boolean isSeries(String name) {
        return name.length() == SHORTEST && name.charAt(0) == name.charAt(2);
    }

    /** 试验 and 验试. */
    private static boolean isExchanged(String here, String there) {
        return here.length() == 2
                && there.length() == 2
                && here.charAt(0) == there.charAt(1)
                && here.charAt(1) == there.charAt(0);
    }

    /** 技术 and 科技: another word with a character in common. */
    private static boolean isWordForAnother(String here, String there) {
        return here.length() == 2
                && there.length() == 2
                && (there.indexOf(here.charAt(0)) >= 0 || there.indexOf(here.charAt(1)) >= 0);
    }

    private static Finding finding(Form rare, Form usual) {
        Fact<Name> place = rare.places().get(0);
        return finding(place.paragraph().span(place.value().span()), rare.text(), usual);
    }

    private static Finding finding(Span span, String written, Form usual) {
        Fact<Name> first = usual.places().get(0);
        int count = usual.times();
        String times = count == 1 ? "另一处" : "另有 " + count + " 处";
        return Finding.of(RULE, span, "这里写作“%s”，%s写作“%s”，如是同一名称请统一".formatted(written, times, usual.text()))
                .relatedTo(first.paragraph().span(first.value().span()), "写作“" + usual.text() + "”")
                .fixedBy(Fix.confirm("改为“" + usual.text() + "”", new Edit(span, usual.text())));
    }
}
