package org.nigao.prior;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nigao.prior.PriorPlans.Shelf;

/**
 * Where one line may come from.
 *
 * <p>A fingerprint that plans of many series have is a formula's, and says nothing of where a line comes from; how often one
 * issuer says it from year to year does not matter. A paragraph that consists of formulas comes from where all of them stand in one
 * paragraph.
 *
 * @param candidates plans with enough of its fingerprints, those with most first
 */
record LineSources(List<Candidate> candidates) {

    private static final int FEWEST_FORMULA = 4;
    private static final int MOST_FORMULA = 9;
    private static final int SERIES_FOR_ONE_MORE = 100;

    private static final int MOST_CANDIDATES = 24;
    /** Of a paragraph in which every fifth character was changed hardly one fingerprint in twelve survives. */
    private static final double ENOUGH = 0.05;

    private static final int FEW = 20;
    private static final double OF_BEST = 0.4;

    private static final LineSources NONE = new LineSources(List.of());

    /** From how many series on a fingerprint is a formula's. */
    static int formulaFrom(int series) {
        return Math.max(FEWEST_FORMULA, Math.min(MOST_FORMULA, series / SERIES_FOR_ONE_MORE));
    }

    static LineSources of(String wording, List<Shelf> shelves, int formulaFrom) {
        int[] prints = Fingerprints.of(wording);
        Map<Key, Counts> counts = new HashMap<>();
        Set<Long> series = new HashSet<>();
        int formulas = 0;
        for (int print : prints) {
            if (isFormula(print, shelves, formulaFrom, series)) {
                formulas++;
            } else {
                for (int shelf = 0; shelf < shelves.size(); shelf++) {
                    count(print, shelf, shelves.get(shelf).index(), counts);
                }
            }
        }
        if (prints.length >= FEW && 2 * formulas >= prints.length) {
            for (int shelf = 0; shelf < shelves.size(); shelf++) {
                int number = shelf;
                PriorIndex index = shelves.get(shelf).index();
                index.holdingNearlyAll(prints)
                        .forEach((paragraph, held) -> counts.merge(
                                new Key(number, index.planOf(paragraph)),
                                Counts.of(held, paragraph),
                                (one, other) -> one.prints() >= other.prints() ? one : other));
            }
        }
        if (counts.isEmpty()) {
            return NONE;
        }
        int best = counts.values().stream().mapToInt(Counts::prints).max().orElse(0);
        double least = Math.max(OF_BEST * best, Math.max(prints.length < FEW ? 1 : 2, ENOUGH * prints.length));
        List<Candidate> candidates = new ArrayList<>();
        counts.forEach((key, found) -> {
            if (found.prints() >= least) {
                candidates.add(new Candidate(shelves.get(key.shelf()), key.plan(), found.prints(), found.paragraphs()));
            }
        });
        candidates.sort(Comparator.comparingInt((Candidate c) -> -c.prints())
                .thenComparing(c -> -c.plan().year().orElse(0))
                .thenComparing(c -> c.plan().name()));
        return new LineSources(List.copyOf(candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))));
    }

    private record Key(int shelf, int plan) {}

    /** How many fingerprints a plan has, and how many each of its paragraphs. */
    private static final class Counts {

        private final Map<Integer, Integer> paragraphs = new HashMap<>();
        private int prints;
        private int last;

        static Counts of(int prints, int paragraph) {
            Counts counts = new Counts();
            counts.prints = prints;
            counts.paragraphs.put(paragraph, prints);
            return counts;
        }

        void add(int print, int paragraph) {
            prints += prints == 0 || last != print ? 1 : 0;
            last = print;
            paragraphs.merge(paragraph, 1, Integer::sum);
        }

        int prints() {
            return prints;
        }

        Map<Integer, Integer> paragraphs() {
            return paragraphs;
        }
    }

    private static boolean isFormula(int print, List<Shelf> shelves, int formulaFrom, Set<Long> series) {
        series.clear();
        for (Shelf shelf : shelves) {
            PriorIndex index = shelf.index();
            Postings postings = index.postings();
            for (long i = postings.first(print); i < postings.size(); i++) {
                long posting = postings.at(i);
                if (Posting.print(posting) != print) {
                    break;
                }
                series.add(index.plans()
                        .get(index.planOf(Posting.paragraph(posting)))
                        .series());
                if (series.size() >= formulaFrom) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void count(int print, int shelf, PriorIndex index, Map<Key, Counts> counts) {
        Postings postings = index.postings();
        for (long i = postings.first(print); i < postings.size(); i++) {
            long posting = postings.at(i);
            if (Posting.print(posting) != print) {
                break;
            }
            int paragraph = Posting.paragraph(posting);
            counts.computeIfAbsent(new Key(shelf, index.planOf(paragraph)), k -> new Counts())
                    .add(print, paragraph);
        }
    }
}
