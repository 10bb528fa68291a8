package org.nigao.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nigao.compare.Pairs.Pair;
import org.nigao.draft.Script;
import org.nigao.duplicate.CommonSubsequence;

/** Which chapter of the draft is which of the prior plan, whatever its number and wherever it stands. */
final class Chapters {

    private static final double LEAST = 0.3;
    private static final double OF_TITLE = 0.5;

    private final Map<Integer, Chapter> counterparts = new HashMap<>();
    private final Map<Unit, Chapter> chapterOf = new HashMap<>();

    private record Match(Chapter draft, Chapter prior, double score) {}

    Chapters(List<Chapter> drafts, List<Chapter> priors, List<Pair> pairs, Titles titles) {
        drafts.forEach(c -> c.units().forEach(u -> chapterOf.put(u, c)));
        Map<Unit, Chapter> priorOf = new HashMap<>();
        priors.forEach(c -> c.units().forEach(u -> priorOf.put(u, c)));
        Map<Chapter, Map<Chapter, Double>> shared = new HashMap<>();
        for (Pair pair : pairs) {
            shared.computeIfAbsent(chapterOf.get(pair.draft()), c -> new HashMap<>())
                    .merge(priorOf.get(pair.prior()), pair.weight(), Double::sum);
        }
        List<Match> matches = new ArrayList<>();
        for (Chapter draft : drafts) {
            for (Chapter prior : priors) {
                double weight = shared.getOrDefault(draft, Map.of()).getOrDefault(prior, 0.0);
                double score = score(draft, prior, weight, titles);
                if (score >= LEAST) {
                    matches.add(new Match(draft, prior, score));
                }
            }
        }
        // Of equal ones those that stand at the same place.
        matches.sort(Comparator.comparingDouble((Match m) -> -m.score())
                .thenComparingInt(m -> Math.abs(m.draft().index() - m.prior().index())));
        Set<Integer> taken = new HashSet<>();
        for (Match match : matches) {
            if (!counterparts.containsKey(match.draft().index())
                    && taken.add(match.prior().index())) {
                counterparts.put(match.draft().index(), match.prior());
            }
        }
    }

    /** The words of headings, to compare. */
    interface Titles {
        String of(Chapter chapter, Side side);
    }

    /** Which of both plans. */
    enum Side {
        DRAFT,
        PRIOR
    }

    private static double score(Chapter draft, Chapter prior, double weight, Titles titles) {
        if (draft.heading().isEmpty() || prior.heading().isEmpty()) {
            return draft.heading().isEmpty() && prior.heading().isEmpty() ? 1 : 0;
        }
        String own = Script.folded(titles.of(draft, Side.DRAFT));
        String other = Script.folded(titles.of(prior, Side.PRIOR));
        double title = 2.0 * CommonSubsequence.length(own, other) / Math.max(1, own.length() + other.length());
        int longer = Math.max(draft.length(), prior.length());
        double content = longer == 0 ? title : Math.min(1, weight / longer);
        double level = draft.heading().get().level() == prior.heading().get().level() ? 0.02 : 0;
        // A short title that is half alike says nothing by itself.
        return OF_TITLE * (title < 0.6 ? 0 : title) + (1 - OF_TITLE) * content + (title + content > 0.3 ? level : 0);
    }

    Optional<Chapter> counterpart(Chapter draft) {
        return Optional.ofNullable(counterparts.get(draft.index()));
    }
}
