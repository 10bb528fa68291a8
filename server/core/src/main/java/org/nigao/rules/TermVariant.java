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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.phrase.Phrases;
import org.nigao.rules.ProperNames.Name;
import org.nigao.rules.ProperNames.Sort;
import org.nigao.rules.Sought.Near;
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

    /** So many names are looked for everywhere. */
    private static final int MANY_KNOWN = 400;

    private static final int MANY_NAMES = 20_000;
    private static final int MANY_TERMS = 2_000;

    /** Those looked for last: no answer depends on whose they were. */
    private volatile NearForms known = new NearForms(List.of());

    /** So often a term must stand before what is like it is held against it. */
    private static final int FEWEST_OF_TERMS = 2;

    private final BrokenNames broken;
    private final NearPlaces places;
    private final RareForms rare;

    TermVariant(Supplier<Phrases> phrases, RareSpots spots) {
        broken = new BrokenNames(phrases);
        places = new NearPlaces(phrases);
        rare = new RareForms(phrases, spots);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY || role == Role.TITLE || role == Role.SIGNATURE || role == Role.ATTACHMENT_LABEL;
    }

    @Override
    public List<Name> facts(LogicalLine line) {
        return ProperNames.in(line);
    }

    /** What is no name, or not known for one, may be written two ways as well. */
    @Override
    public boolean needsFacts() {
        return false;
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
            usual(analysis, form, byHash)
                    .filter(usual -> told.add(form.text()))
                    .map(usual -> finding(form, usual))
                    .filter(f -> !isTold(f.span(), variants))
                    .ifPresent(variants::add);
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
            if (often >= FEWEST_OF_TERMS && term.length() >= SoughtName.SHORTEST && !names.contains(term)) {
                terms.computeIfAbsent(term, text -> new Form(text, new ArrayList<>(1), new ArrayList<>(0)))
                        .places()
                        .add(fact);
            }
        }
        return terms;
    }

    /** What is like a name or a term of the draft and was not taken for one, and what stands but once as nobody else writes it. */
    private void near(Analysis analysis, Map<String, Form> forms, Map<String, Form> terms, List<Finding> variants) {
        Map<SoughtSpot, Fact<Integer>> spots = rare.in(analysis);
        NearForms sought = known.of(Stream.concat(
                        Stream.concat(
                                        forms.values().stream()
                                                .filter(f -> f.text().length()
                                                        >= (f.times() > 1 ? SoughtName.SHORTEST : LONG)),
                                        terms.values().stream())
                                .map(Form::text)
                                .limit(MANY_KNOWN)
                                .<Sought>map(SoughtName::new),
                        spots.keySet().stream())
                .toList());
        known = sought;
        if (sought.isEmpty()) {
            return;
        }
        Map<String, List<Fact<Near>>> byForm = new LinkedHashMap<>();
        Map<SoughtSpot, List<Fact<Near>>> bySpot = new LinkedHashMap<>();
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (paragraph.role().isText()) {
                List<Near> like = paragraph.line().answer(sought);
                for (int i = 0; i < like.size(); i++) { // seldom one
                    Near near = like.get(i);
                    if (near.of() instanceof SoughtSpot spot) {
                        bySpot.computeIfAbsent(spot, w -> new ArrayList<>(1)).add(new Fact<>(paragraph, near));
                    } else if (paragraph.role() == Role.BODY) {
                        byForm.computeIfAbsent(near.written(), w -> new ArrayList<>(1))
                                .add(new Fact<>(paragraph, near));
                    }
                }
            }
        }
        // What stands twice is a name of its own.
        byForm.forEach((written, places) -> {
            Fact<Near> place = places.get(0);
            Span span = place.paragraph().span(place.value().span());
            String text = place.value().of().text();
            Form name = forms.get(text);
            boolean doubtful = name == null || ((SoughtName) place.value().of()).differsAtEnd(written);
            if (places.size() == 1
                    && !forms.containsKey(written)
                    && !terms.containsKey(written)
                    && !isTold(span, variants)
                    && (!doubtful || broken.in(place.paragraph(), place.value()))) {
                variants.add(finding(span, written, name == null ? terms.get(text) : name));
            }
        });
        bySpot.forEach((spot, nears) -> rare.judge(analysis, spots.get(spot), spot, nears)
                .filter(r -> !isTold(r.span(), variants))
                .ifPresent(r -> {
                    // Of two forms that stand once each, the one that nobody else writes is to blame.
                    variants.removeIf(v -> v.related().stream().anyMatch(u -> meet(u.span(), r.span())));
                    // Nothing says that it is a name: of a few that differ on purpose it is told, too.
                    variants.add(finding(
                                    r.span(),
                                    r.written(),
                                    r.usual(),
                                    r.places().size(),
                                    r.places().get(0))
                            .graded(Severity.HINT));
                }));
    }

    private static boolean isTold(Span span, List<Finding> variants) {
        return variants.stream().anyMatch(v -> meet(v.span(), span));
    }

    private static boolean meet(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** What a longer form ends in stands there too: 江州科普专家行 is one more 科普专家行. */
    private static void longerOnes(Map<String, Form> forms) {
        for (Form form : List.copyOf(forms.values())) {
            for (int from = 1; from + NameSlips.SHORTEST <= form.text().length(); from++) {
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
        if (text.length() >= NameSlips.LONG_ENOUGH_TO_TURN) {
            hashes.add(NameSlips.sorted(text).hashCode());
        }
        if (text.length() >= ProperNames.SHORTEST) {
            hashes.add((text.substring(0, NameSlips.EDGE) + "…" + text.substring(text.length() - NameSlips.EDGE))
                    .hashCode());
        }
        return hashes;
    }

    /** The form that this one seems to be a slip for. */
    private static Optional<Form> usual(Analysis analysis, Form rare, Map<Integer, List<Form>> byHash) {
        for (int hash : hashes(rare)) {
            for (Form other : byHash.get(hash)) {
                if (other != rare && isSlip(analysis, rare, other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSlip(Analysis analysis, Form rare, Form other) {
        if (isUsual(other, rare)) {
            return NameSlips.isSlip(
                    rare.text(), other.text(), other.times() > 1 ? NameSlips.Usual.OFTEN : NameSlips.Usual.ONCE);
        }
        return other.times() == 1
                && rare.times() == 1
                && RareForms.mayBeWeighed(analysis)
                && other.isQuoted() == rare.isQuoted()
                && NameSlips.isSlip(rare.text(), other.text(), NameSlips.Usual.OFTEN)
                && RareForms.stands(analysis, other.text()) > 1
                && RareForms.stands(analysis, rare.text()) == 1;
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

    private static Finding finding(Form rare, Form usual) {
        Fact<Name> place = rare.places().get(0);
        return finding(place.paragraph().span(place.value().span()), rare.text(), usual);
    }

    private static Finding finding(Span span, String written, Form usual) {
        Fact<Name> first = usual.places().get(0);
        return finding(
                span,
                written,
                usual.text(),
                usual.times(),
                first.paragraph().span(first.value().span()));
    }

    /** With the quotation marks that stand inside others. */
    private static String inner(String name) {
        return name.replace('“', '‘').replace('”', '’');
    }

    private static Finding finding(Span span, String written, String usual, int count, Span first) {
        String times = count == 1 ? "另一处" : "另有 " + count + " 处";
        return Finding.of(RULE, span, "这里写作“%s”，%s写作“%s”，如是同一名称请统一".formatted(inner(written), times, inner(usual)))
                .relatedTo(first, "写作“" + inner(usual) + "”")
                .fixedBy(Fix.confirm("改为“" + inner(usual) + "”", new Edit(span, usual)));
    }
}
