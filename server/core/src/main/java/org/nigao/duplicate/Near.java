package org.nigao.duplicate;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Wording;

/** Two different wordings that share much. */
public final class Near {

    /** So much must be the same in the same order, or, where clauses changed places, so many pieces shared. */
    private static final double ALIKE = 0.8;

    private static final double SHARED = 0.85;

    private static final double SAME_LENGTH = 0.9;

    /** Shorter than this of the other it is a summary of it, not a version. */
    private static final double LIKE_LENGTH = 0.6;

    private final int oneId;
    private final int otherId;
    private final Wording one;
    private final Wording other;
    private final Comparison comparison;
    private final double share;
    private Optional<Boolean> versions = Optional.empty();

    private Near(Unit one, Unit other, int shared, Comparison comparison) {
        this.oneId = one.id();
        this.otherId = other.id();
        this.one = one.wording();
        this.other = other.wording();
        this.comparison = comparison;
        this.share = (double) shared / Math.min(one.pieces(), other.pieces());
    }

    /** @param shared how many pieces both have that are not common */
    static Near of(Unit one, Unit other, int shared, Comparison comparison) {
        return new Near(one, other, shared, comparison);
    }

    int oneId() {
        return oneId;
    }

    int otherId() {
        return otherId;
    }

    public Wording one() {
        return one;
    }

    public Wording other() {
        return other;
    }

    /** Of the pieces of the shorter, how many the longer has, from 0 to 1; common pieces are not among them. */
    public double share() {
        return share;
    }

    /** How much of both is the same in the same order, every number taken for the same, from 0 to 1. Worked out once for each two. */
    public double alike() {
        return comparison.alike(one.text(), other.text());
    }

    /** Whether a reader takes them for two versions of one paragraph. */
    public boolean areVersions() {
        boolean known = versions.orElseGet(this::compare);
        versions = Optional.of(known);
        return known;
    }

    private boolean compare() {
        double ratio = (double) Math.min(one.length(), other.length()) / Math.max(one.length(), other.length());
        return ratio >= SAME_LENGTH && share >= SHARED || ratio >= LIKE_LENGTH && alike() >= ALIKE;
    }

    /**
     * In which words {@code to} differs from {@code from}, as compared: without numbers in front, width and script.
     *
     * @param from a line that says the one or the other, {@code to} a line that says what is left
     */
    public List<Difference> differences(LogicalLine from, LogicalLine to) {
        return comparison.differences(from.wording().text(), to.wording().text());
    }
}
