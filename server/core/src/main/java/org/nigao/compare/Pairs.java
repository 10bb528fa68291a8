package org.nigao.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nigao.duplicate.CommonSubsequence;
import org.nigao.prior.Fingerprints;

/** Paragraphs of two plans that are alike. */
final class Pairs {

    /** Less alike than this, one is no version of the other. */
    static final double LEAST = 0.45;

    private static final int MOST_PARTNERS = 40;

    /**
     * Two paragraphs.
     *
     * @param alike how much of both is the same in the same order, from 0 to 1
     */
    record Pair(Unit draft, Unit prior, double alike) {

        double weight() {
            return alike * Math.min(draft.wording().length(), prior.wording().length());
        }
    }

    private Pairs() {}

    /** Those that are the same or share a fingerprint and enough else. */
    static List<Pair> between(List<Unit> drafts, List<Unit> priors) {
        Map<String, List<Unit>> same = new HashMap<>();
        Map<Integer, List<Unit>> sharing = new HashMap<>();
        for (Unit prior : priors) {
            same.computeIfAbsent(letters(prior), w -> new ArrayList<>()).add(prior);
            for (int print : Fingerprints.of(prior.wording())) {
                sharing.computeIfAbsent(print, p -> new ArrayList<>()).add(prior);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Unit draft : drafts) {
            List<Unit> equal = same.getOrDefault(letters(draft), List.of());
            equal.forEach(prior -> pairs.add(new Pair(draft, prior, 1)));
            near(draft, sharing).stream()
                    .filter(prior -> !equal.contains(prior))
                    .map(prior -> new Pair(draft, prior, alike(draft, prior)))
                    .filter(pair -> pair.alike() >= LEAST)
                    .forEach(pairs::add);
        }
        return pairs;
    }

    private static List<Unit> near(Unit draft, Map<Integer, List<Unit>> sharing) {
        Map<Unit, Integer> shared = new HashMap<>();
        for (int print : Fingerprints.of(draft.wording())) {
            sharing.getOrDefault(print, List.of()).forEach(u -> shared.merge(u, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .limit(MOST_PARTNERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    static String letters(Unit unit) {
        return letters(unit.wording());
    }

    private static String letters(String wording) {
        StringBuilder letters = new StringBuilder(wording.length());
        wording.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.isEmpty() ? wording : letters.toString();
    }

    private static double alike(Unit draft, Unit prior) {
        return 2.0
                * CommonSubsequence.length(draft.wording(), prior.wording())
                / (draft.wording().length() + prior.wording().length());
    }

    /** How much of the one stands in the other in the same order, from 0 to 1. */
    static double contained(String part, String whole) {
        return CommonSubsequence.length(part, whole) / (double) Math.max(1, part.length());
    }
}
