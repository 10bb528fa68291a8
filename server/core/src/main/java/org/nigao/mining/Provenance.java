package org.nigao.mining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nigao.dictionary.Kind;
import org.nigao.dictionary.Years;
import org.nigao.mining.Choice.Scored;
import org.nigao.mining.Period.Stratum;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.Place;
import org.nigao.phrase.State;
import org.nigao.phrase.Variant;

/** Where phrases come from: the plans that have them, by year, region and issuer, and some places. */
final class Provenance {

    private static final int PLACES = 3;
    private static final int FILLERS = 8;

    /** What one plan alone writes in a template is its own. */
    private static final int FEWEST = 2;

    private final Texts texts;
    private final Reposts reposts;
    private final Trait genres;
    private final Trait regions;
    private final Trait issuers;

    /** By the number of the genre. */
    private final PlanYears[] plansOf;

    /** By plan; 0 where it is not known. */
    private final int[] year;

    private final int now;

    Provenance(Texts texts, Reposts reposts) {
        this.texts = texts;
        this.reposts = reposts;
        genres = new Trait(texts, reposts, Origin::genre);
        regions = new Trait(texts, reposts, Origin::region);
        issuers = new Trait(texts, reposts, Origin::issuer);
        plansOf = new PlanYears[genres.different()];
        Arrays.setAll(plansOf, genre -> new PlanYears());
        year = new int[reposts.groups()];
        int last = 0;
        for (int group = 0; group < reposts.groups(); group++) {
            year[group] = origin(group).year().orElse(0);
            if (year[group] > 0) {
                plansOf[genres.of(group)].add(year[group], 1);
                last = Math.max(last, year[group]);
            }
        }
        now = last;
    }

    private Origin origin(int group) {
        return texts.origins().get(reposts.representative(group));
    }

    Phrase phrase(Scored scored, List<Variant> variants) {
        Candidate c = scored.candidate();
        Evidence evidence = new Evidence(c.text(), scored.score(), c.groups(), c.positions());
        return phrase(evidence, Names.kind(c.text()), variants, List.of(), why(c));
    }

    Phrase phrase(Template template) {
        Evidence evidence = new Evidence(template.text(), template.score(), template.groups(), template.positions());
        List<Variant> fillers = template.fillers().stream()
                .filter(f -> f.plans() >= FEWEST)
                .limit(FILLERS)
                .map(f -> new Variant(f.text(), f.plans()))
                .toList();
        return phrase(evidence, Kind.TEMPLATE, List.of(), fillers, why(template));
    }

    /** What is told alike of phrases and templates. */
    private record Evidence(String text, double score, int[] groups, int[] positions) {}

    private Phrase phrase(Evidence c, Kind kind, List<Variant> variants, List<Variant> fillers, String why) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        SortedMap<String, Integer> places = new TreeMap<>();
        Set<Integer> by = new HashSet<>();
        for (int group : c.groups()) {
            if (year[group] > 0) {
                years.merge(year[group], 1, Integer::sum);
            }
            String region = regions.name(regions.of(group));
            if (!region.isEmpty()) {
                places.merge(region, 1, Integer::sum);
            }
            int issuer = issuers.of(group);
            if (!issuers.name(issuer).isEmpty()) {
                by.add(issuer);
            }
        }
        Optional<Years> use =
                years.isEmpty() ? Optional.empty() : Optional.of(new Years(years.firstKey(), years.lastKey()));
        return new Phrase(
                c.text(),
                kind,
                c.score(),
                c.groups().length,
                by.size(),
                years,
                places,
                use,
                state(c, use),
                variants,
                fillers,
                places(c),
                Optional.empty(),
                why,
                "");
    }

    private State state(Evidence c, Optional<Years> use) {
        if (use.isEmpty()) {
            return State.CURRENT;
        }
        int recentFrom = Period.recentFrom(now);
        int[] earlier = new int[plansOf.length];
        int[] ofLate = new int[plansOf.length];
        BitSet met = new BitSet();
        for (int group : c.groups()) {
            int genre = genres.of(group);
            met.set(genre);
            if (year[group] >= recentFrom) {
                ofLate[genre]++;
            } else if (year[group] > 0) {
                earlier[genre]++;
            }
        }
        List<Stratum> strata = new ArrayList<>();
        for (int genre = met.nextSetBit(0); genre >= 0; genre = met.nextSetBit(genre + 1)) {
            strata.add(new Stratum(earlier[genre], ofLate[genre], plansOf[genre]));
        }
        return Period.state(strata, use.get().first(), now);
    }

    private List<Place> places(Evidence c) {
        List<Place> places = new ArrayList<>();
        for (int position : c.positions()) {
            int source = texts.source(position);
            if (places.size() < PLACES && source != Clause.ELSEWHERE) {
                String plan = texts.origins()
                        .get(texts.plan(texts.clauseAt(position)))
                        .plan();
                places.add(new Place(plan, source));
            }
        }
        return places;
    }

    /** Why it scored, to a drafter or reviewer. */
    private static String why(Candidate c) {
        return "独立使用 " + c.standing()
                + " 篇；前后可断 " + Math.round(100 * c.left().free())
                + "%、" + Math.round(100 * c.right().free())
                + "%；内聚 " + rounded(c.cohesion(), 2)
                + "；离散 " + rounded(c.dispersion(), 2);
    }

    private static String why(Template template) {
        return template.fillers().size()
                + " 种填法，熵 " + rounded(template.entropy(), 2)
                + "；两部分同现为偶然的 " + rounded(Math.exp(template.together()), 0) + " 倍";
    }

    /** As {@code String.format} has it, which takes several times as long. */
    private static String rounded(double value, int places) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        String rounded = BigDecimal.valueOf(Math.abs(value))
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString();
        return value < 0 ? "-" + rounded : rounded;
    }
}
