package org.nigao.prior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nigao.prior.PlanPrints.Place;

/** The fingerprints of some plans, to look up which paragraphs have them. Immutable. */
public final class PriorIndex {

    /** Where the paragraphs of all plans stand, one plan's behind the other's. */
    public interface Places {

        Place at(int paragraph);
    }

    private static final int MOST_LOOKED_AT = 1_000;

    private final List<PriorPlan> plans;
    private final int[] firstParagraphs;
    private final Places places;
    private final Postings postings;

    /**
     * @param firstParagraphs for each plan the number of its first paragraph, and behind the last that of all paragraphs
     */
    public PriorIndex(List<PriorPlan> plans, int[] firstParagraphs, Places places, Postings postings) {
        this.plans = List.copyOf(plans);
        this.firstParagraphs = firstParagraphs.clone();
        this.places = places;
        this.postings = postings;
    }

    /** An index in memory. */
    public static PriorIndex of(List<PlanPrints> all) {
        int[] first = new int[all.size() + 1];
        int size = 0;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.addAll(all.get(i).places());
            first[i + 1] = places.size();
            size += all.get(i).prints().length;
        }
        long[] postings = new long[size];
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            for (long print : all.get(i).prints()) {
                postings[at++] = Posting.of(Posting.print(print), Posting.paragraph(print) + first[i]);
            }
        }
        Arrays.sort(postings);
        List<PriorPlan> plans = all.stream().map(PlanPrints::plan).toList();
        return new PriorIndex(plans, first, List.copyOf(places)::get, Postings.of(postings));
    }

    public List<PriorPlan> plans() {
        return plans;
    }

    public Postings postings() {
        return postings;
    }

    public int paragraphs() {
        return firstParagraphs[plans.size()];
    }

    public Place place(int paragraph) {
        return places.at(paragraph);
    }

    /** The number of a plan's first paragraph; that of {@code plans().size()} is the number of all. */
    public int firstParagraph(int plan) {
        return firstParagraphs[plan];
    }

    /** The plan that a paragraph belongs to. */
    public int planOf(int paragraph) {
        int found = Arrays.binarySearch(firstParagraphs, paragraph);
        if (found < 0) {
            return -found - 2;
        }
        while (firstParagraphs[found + 1] == paragraph) {
            found++; // plans without a paragraph begin where the next does
        }
        return found;
    }

    /** For each paragraph that shares fingerprints how many, by its number. */
    public Map<Integer, Integer> sharing(int[] prints) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int print : prints) {
            for (long i = postings.first(print); i < postings.size() && Posting.print(postings.at(i)) == print; i++) {
                shared.merge(Posting.paragraph(postings.at(i)), 1, Integer::sum);
            }
        }
        return shared;
    }

    /**
     * The paragraphs that have nine in ten of some fingerprints, the rarest among them, and how many, by their numbers; none where
     * even that has more than {@value #MOST_LOOKED_AT}: what so many say is nobody's text.
     */
    Map<Integer, Integer> holdingNearlyAll(int[] prints) {
        Map<Integer, Integer> holding = new HashMap<>();
        long first = 0;
        int fewest = MOST_LOOKED_AT + 1;
        for (int print : prints) {
            long from = postings.first(print);
            int count = count(from, print);
            if (count < fewest && count > 0) {
                first = from;
                fewest = count;
            }
        }
        for (long i = first; fewest <= MOST_LOOKED_AT && i < first + fewest; i++) {
            int paragraph = Posting.paragraph(postings.at(i));
            int held = held(prints, paragraph, prints.length / 10);
            if (held > 0) {
                holding.put(paragraph, held);
            }
        }
        return holding;
    }

    private int count(long first, int print) {
        int count = 0;
        while (count <= MOST_LOOKED_AT
                && first + count < postings.size()
                && Posting.print(postings.at(first + count)) == print) {
            count++;
        }
        return count;
    }

    /** How many of the fingerprints a paragraph has; 0 where more are missing. */
    private int held(int[] prints, int paragraph, int mayMiss) {
        int missing = 0;
        for (int print : prints) {
            if (!has(Posting.of(print, paragraph)) && ++missing > mayMiss) {
                return 0;
            }
        }
        return prints.length - missing;
    }

    private boolean has(long posting) {
        long low = postings.first(Posting.print(posting));
        long high = low + count(low, Posting.print(posting));
        while (low < high) {
            long middle = low + high >>> 1;
            if (postings.at(middle) < posting) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < postings.size() && postings.at(low) == posting;
    }
}
