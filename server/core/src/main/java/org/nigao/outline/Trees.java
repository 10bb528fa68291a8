package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * The trees that were found for the scopes of one version of a draft, kept for the next: while only text is typed the rows
 * of numbers stay the same, and so do their trees.
 */
final class Trees {

    static final Trees NONE = new Trees(List.of());

    private final List<Tree> before;
    private final List<Tree> found = new ArrayList<>();

    private Trees(List<Tree> before) {
        this.before = before;
    }

    /** An empty collection that looks up here first. */
    Trees next() {
        return new Trees(found);
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
