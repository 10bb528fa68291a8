package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a copy beside its original, unit by unit: what is equal, what is a version of it, and between those and right around them
 * what a reader sees is the same unit with changes.
 */
final class CopyAlignment {

    /** A single paragraph or two say nothing about those around them. */
    private static final int FEWEST_TO_EXTEND = 3;

    private final Units units;
    private final Likeness likeness;

    CopyAlignment(Units units, Likeness likeness) {
        this.units = units;
        this.likeness = likeness;
    }

    /**
     * The pairs of a chain in order, each as the unit of the original and that of the copy.
     *
     * @param from the copy may not begin before this unit, which is behind what an earlier chain took
     * @param to nor end behind this one
     */
    List<int[]> of(Chain chain, int from, int to) {
        List<int[]> pairs = new ArrayList<>();
        boolean apart = chain.isApart();
        Run before = null;
        for (Run run : chain.runs()) {
            if (before != null && apart) {
                addLike(before.sourceEnd(), run.source(), before.end(), run.start(), pairs);
            }
            for (int i = 0; i < run.length(); i++) {
                pairs.add(new int[] {run.source() + i, run.start() + i});
            }
            before = run;
        }
        if (apart && pairs.size() >= FEWEST_TO_EXTEND) {
            extendForward(pairs, to);
            extendBackward(pairs, from);
        }
        return pairs;
    }

    /** The units of two gaps that are like each other, in order; both are short. */
    private void addLike(int source, int sourceEnd, int start, int end, List<int[]> pairs) {
        if (sourceEnd - source == end - start) {
            for (int i = source; i < sourceEnd; i++) {
                if (areLike(i, start + i - source)) {
                    pairs.add(new int[] {i, start + i - source});
                }
            }
            return;
        }
        int j = start;
        for (int i = source; i < sourceEnd; i++) {
            for (int k = j; k < end; k++) {
                if (areLike(i, k)) {
                    pairs.add(new int[] {i, k});
                    j = k + 1;
                    break;
                }
            }
        }
    }

    private void extendBackward(List<int[]> pairs, int from) {
        int end = pairs.get(pairs.size() - 1)[0];
        int source = pairs.get(0)[0] - 1;
        int copy = pairs.get(0)[1] - 1;
        while (source >= 0 && copy >= from && copy > end && areLike(source, copy)) {
            pairs.add(0, new int[] {source--, copy--});
        }
    }

    /** A heading at the end belongs to what follows, unless nothing does. */
    private void extendForward(List<int[]> pairs, int to) {
        int start = pairs.get(0)[1];
        int size = pairs.size();
        int source = pairs.get(size - 1)[0] + 1;
        int copy = pairs.get(size - 1)[1] + 1;
        while (copy < to && source < start && areLike(source, copy)) {
            pairs.add(new int[] {source++, copy++});
        }
        while (pairs.size() > size && copy < units.count() && units.isOpener(copy - 1)) {
            pairs.remove(pairs.size() - 1);
            copy--;
        }
    }

    /** What stands elsewhere too is no changed form of this one. */
    private boolean areLike(int one, int other) {
        if (units.id(one) == units.id(other)) {
            return true;
        }
        if (units.isRepeated(one) || units.isRepeated(other)) {
            return false;
        }
        return likeness.areLike(units.line(one), units.line(other));
    }
}
