package org.nigao.prior;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.prior.PlanPrints.Place;
import org.nigao.prior.PriorPlans.Shelf;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** A plan that may hold what a line says; read, when asked for, once. */
final class Candidate {

    /** Paragraphs so far from the best one may have been part of one with it. */
    private static final int NEAR = 3;

    private static final double ENOUGH = 0.2;

    private final Shelf shelf;
    private final int index;
    private final int prints;
    private final Map<Integer, Integer> paragraphs;
    private Optional<Optional<Source>> read = Optional.empty();

    /**
     * @param prints how many fingerprints of the line the plan has
     * @param paragraphs how many of them each of its paragraphs has
     */
    Candidate(Shelf shelf, int index, int prints, Map<Integer, Integer> paragraphs) {
        this.shelf = shelf;
        this.index = index;
        this.prints = prints;
        this.paragraphs = paragraphs;
    }

    PriorPlan plan() {
        return shelf.index().plans().get(index);
    }

    int prints() {
        return prints;
    }

    /** What of the line with this wording stands in the plan; empty where the plan cannot be read or holds too little. */
    synchronized Optional<Source> source(String wording) {
        if (read.isEmpty()) {
            read = Optional.of(shelf.texts().of(plan()).flatMap(text -> compared(wording, text)));
        }
        return read.get();
    }

    private Optional<Source> compared(String wording, TextDocument text) {
        List<Integer> own = around(best());
        Place first = shelf.index().place(own.get(0));
        Span span = new Span(
                first.start(),
                shelf.index().place(own.get(own.size() - 1)).span().end());
        if (span.end() > text.length()) {
            return Optional.empty();
        }
        StringBuilder prior = new StringBuilder();
        for (int paragraph : own) {
            prior.append(wording(text.text(shelf.index().place(paragraph).span())));
        }
        Optional<Integer> section = first.section() == MainParts.NONE ? Optional.empty() : Optional.of(first.section());
        return Source.of(wording, prior.toString(), new Source.Where(plan(), text, span, section));
    }

    private int best() {
        return paragraphs.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** The best paragraph, and those near it that have much of what it has not: it may have been put together of them. */
    private List<Integer> around(int best) {
        List<Integer> own = new ArrayList<>();
        int of = paragraphs.get(best);
        for (int paragraph = best - NEAR; paragraph <= best + NEAR; paragraph++) {
            boolean much = paragraphs.getOrDefault(paragraph, 0) >= Math.max(2, ENOUGH * prints);
            if (paragraph == best || of < 0.9 * prints && much) {
                own.add(paragraph);
            }
        }
        return own;
    }

    /** As the draft's line is read: a paragraph alone, its hard wraps joined. */
    private static String wording(String paragraph) {
        StringBuilder wording = new StringBuilder();
        for (Paragraph line : Draft.of(paragraph).paragraphs()) {
            wording.append(line.line().wording().text());
        }
        return wording.toString();
    }
}
