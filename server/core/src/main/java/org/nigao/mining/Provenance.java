package org.nigao.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nigao.dictionary.Years;
import org.nigao.mining.Choice.Scored;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.Place;
import org.nigao.phrase.Variant;

/** Where phrases come from: the plans that have them, by year, region and issuer, and some places. */
final class Provenance {

    private static final int PLACES = 3;

    private final Texts texts;
    private final Reposts reposts;
    private final Period period;

    Provenance(Texts texts, Reposts reposts) {
        this.texts = texts;
        this.reposts = reposts;
        SortedMap<Integer, Integer> plansByYear = new TreeMap<>();
        for (int group = 0; group < reposts.groups(); group++) {
            origin(group).year().ifPresent(year -> plansByYear.merge(year, 1, Integer::sum));
        }
        period = new Period(plansByYear);
    }

    private Origin origin(int group) {
        return texts.origins().get(reposts.representative(group));
    }

    Phrase phrase(Scored scored, List<Variant> variants) {
        Candidate c = scored.candidate();
        SortedMap<Integer, Integer> years = new TreeMap<>();
        SortedMap<String, Integer> regions = new TreeMap<>();
        Set<String> issuers = new TreeSet<>();
        for (int group : c.groups()) {
            Origin origin = origin(group);
            origin.year().ifPresent(year -> years.merge(year, 1, Integer::sum));
            if (!origin.region().isEmpty()) {
                regions.merge(origin.region(), 1, Integer::sum);
            }
            if (!origin.issuer().isEmpty()) {
                issuers.add(origin.issuer());
            }
        }
        return new Phrase(
                c.text(),
                Names.kind(c.text()),
                scored.score(),
                c.plans(),
                issuers.size(),
                years,
                regions,
                years.isEmpty() ? Optional.empty() : Optional.of(new Years(years.firstKey(), years.lastKey())),
                period.state(years),
                variants,
                places(c),
                Optional.empty(),
                why(c),
                "");
    }

    private List<Place> places(Candidate c) {
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
        return String.format(
                "独立使用 %d 篇；前后可断 %d%%、%d%%；内聚 %.2f；离散 %.2f",
                c.standing(),
                Math.round(100 * c.left().free()),
                Math.round(100 * c.right().free()),
                c.cohesion(),
                c.dispersion());
    }
}
