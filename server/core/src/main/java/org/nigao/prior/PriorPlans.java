package org.nigao.prior;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.nigao.draft.LogicalLine;
import org.nigao.text.TextDocument;

/**
 * The plans that a draft is compared with. A value: the same plans and the same line give the same answer, which is kept as
 * long as the line is, so that an edit costs what its paragraph costs.
 */
public final class PriorPlans {

    /** Reads a plan's text when something of it is to be shown. */
    public interface Texts {

        /** Empty where the plan is gone or no longer the one that the index was made of. */
        Optional<TextDocument> of(PriorPlan plan);
    }

    /** Plans with an index of their own. */
    public record Shelf(PriorIndex index, Texts texts) {}

    private final List<Shelf> shelves;
    private final Optional<String> leftOut;
    private final int formulaFrom;
    private final Map<LogicalLine, LineSources> known;

    private PriorPlans(
            List<Shelf> shelves, Optional<String> leftOut, int formulaFrom, Map<LogicalLine, LineSources> known) {
        this.shelves = shelves;
        this.leftOut = leftOut;
        this.formulaFrom = formulaFrom;
        this.known = known;
    }

    public static PriorPlans of(List<Shelf> shelves) {
        return new PriorPlans(
                List.copyOf(shelves),
                Optional.empty(),
                LineSources.formulaFrom(series(shelves)),
                Collections.synchronizedMap(new WeakHashMap<>()));
    }

    private static int series(List<Shelf> shelves) {
        Set<Long> series = new HashSet<>();
        shelves.forEach(s -> s.index().plans().forEach(p -> series.add(p.series())));
        return series.size();
    }

    /** The same without the plan of this name: a draft is no plan prior to itself. */
    public PriorPlans without(String name) {
        return new PriorPlans(shelves, Optional.of(name), formulaFrom, known);
    }

    /** Whether a plan has this name. */
    public boolean has(String name) {
        return shelves.stream()
                .flatMap(s -> s.index().plans().stream())
                .anyMatch(p -> p.name().equals(name));
    }

    /** The texts of all, those of the latest year first, each read when it is come to; those that are gone are left out. */
    public Stream<Named> newestFirst() {
        record Kept(PriorPlan plan, Texts texts) {}
        return shelves.stream()
                .flatMap(s -> s.index().plans().stream().map(p -> new Kept(p, s.texts())))
                .sorted(Comparator.comparingInt((Kept k) -> -k.plan().year().orElse(0)))
                .flatMap(k ->
                        k.texts().of(k.plan()).map(text -> new Named(k.plan().name(), text)).stream());
    }

    /** The text of a plan with its name. */
    public record Named(String name, TextDocument text) {}

    /** How many there are. */
    public int size() {
        return shelves.stream().mapToInt(s -> s.index().plans().size()).sum() - (leftOut.isPresent() ? 1 : 0);
    }

    /** Plans that may hold what a line says, those that hold most of it first. */
    List<Candidate> candidates(LogicalLine line, long identity) {
        LineSources sources =
                known.computeIfAbsent(line, l -> LineSources.of(l.wording().text(), shelves, formulaFrom));
        List<Candidate> allowed = new ArrayList<>();
        for (Candidate candidate : sources.candidates()) {
            PriorPlan plan = candidate.plan();
            if (plan.identity() != identity
                    && leftOut.filter(plan.name()::equals).isEmpty()) {
                allowed.add(candidate);
            }
        }
        return allowed;
    }
}
