package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The trees that were found for the scopes of one version of a draft, and the slips in its rows, kept for the next: while
 * only text is typed the rows of numbers stay the same, and so do their trees and slips.
 */
final class Trees {

    static final Trees NONE = new Trees(List.of(), Map.of());

    private final List<Tree> before;
    private final List<Tree> found = new ArrayList<>();
    private final Map<List<Alignment.Item>, List<Slip>> slipsBefore;
    private final Map<List<Alignment.Item>, List<Slip>> slips = new ConcurrentHashMap<>();

    private Trees(List<Tree> before, Map<List<Alignment.Item>, List<Slip>> slipsBefore) {
        this.before = before;
        this.slipsBefore = slipsBefore;
    }

    /** An empty collection that looks up here first. */
    Trees next() {
        return new Trees(found, slips);
    }

    /** The collection of a version that has the same numbers. */
    Trees again() {
        Trees again = next();
        again.found.addAll(found);
        return again;
    }

    /** The slips of a row of numbers. */
    List<Slip> slips(List<Alignment.Item> row) {
        List<Slip> known = slipsBefore.get(row);
        List<Slip> now = known == null ? Alignment.slips(row) : known;
        slips.put(row, now);
        return now;
    }

    Tree of(List<Candidate> candidates) {
        Tree tree = before.stream()
                .filter(t -> t.isOf(candidates))
                .findFirst()
                .orElseGet(() -> Tree.of(Shape.of(candidates)));
        found.add(tree);
        return tree;
    }
}
