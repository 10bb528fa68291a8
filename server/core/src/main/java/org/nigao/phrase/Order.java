package org.nigao.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * Entries in the order of the texts that stand at their positions, and the weightiest of any stretch of them found in
 * logarithmic time. What begins alike stands together, so that a prefix is a range.
 *
 * <p>That does what a trie with the best completions in every node does, in two integers an entry; the answers are the
 * same for any number of them that is asked for, and any condition they must meet.
 */
final class Order {

    private final char[] text;
    private final int[] positions;
    private final int[] weights;

    /** A tournament: node i holds the entry that wins below it; the entries themselves are the leaves. */
    private final int[] winners;

    /**
     * @param text ends each of its parts with a unit that is in no prefix and before all others
     * @param positions of the entries, sorted by what stands there
     * @param weights of the entries
     */
    Order(char[] text, int[] positions, int[] weights) {
        this.text = text;
        this.positions = positions;
        this.weights = weights;
        int size = positions.length;
        this.winners = new int[2 * size];
        for (int i = 0; i < size; i++) {
            winners[size + i] = i;
        }
        for (int i = size - 1; i > 0; i--) {
            winners[i] = heavier(winners[2 * i], winners[2 * i + 1]);
        }
    }

    /** Of two equals the one that stands first. */
    private int heavier(int one, int other) {
        if (weights[one] != weights[other]) {
            return weights[one] > weights[other] ? one : other;
        }
        return Math.min(one, other);
    }

    /** Entries from the first to the one before {@code end}. */
    record Range(int first, int end) {

        boolean isEmpty() {
            return first >= end;
        }
    }

    Range all() {
        return new Range(0, positions.length);
    }

    /** Those that begin with a stretch of a text. */
    Range startingWith(CharSequence prefix, int from, int to) {
        Range range = all();
        for (int i = from; i < to && !range.isEmpty(); i++) {
            range = narrowed(range, i - from, prefix.charAt(i));
        }
        return range;
    }

    /** Those of a range, alike up to {@code depth}, that have a unit there. */
    Range narrowed(Range range, int depth, char unit) {
        int first = bound(range.first(), range.end(), depth, unit);
        return new Range(first, bound(first, range.end(), depth, unit + 1));
    }

    /** The first entry whose unit at a depth is not before {@code unit}. */
    private int bound(int first, int end, int depth, int unit) {
        int low = first;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text[positions[middle] + depth] < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    char unit(int entry, int depth) {
        return text[positions[entry] + depth];
    }

    /** The weightiest entry of a range that is not empty. */
    int best(Range range) {
        int low = range.first() + positions.length;
        int high = range.end() + positions.length;
        int best = range.first();
        for (; low < high; low >>= 1, high >>= 1) {
            if ((low & 1) == 1) {
                best = heavier(best, winners[low++]);
            }
            if ((high & 1) == 1) {
                best = heavier(best, winners[--high]);
            }
        }
        return best;
    }

    int weight(int entry) {
        return weights[entry];
    }

    /** The weightiest entries of a range that meet a condition, the best first; looks at no more than {@code most}. */
    List<Integer> best(Range range, int count, int most, IntPredicate condition) {
        record Part(Range range, int winner) {}
        List<Integer> found = new ArrayList<>(count);
        PriorityQueue<Part> parts =
                new PriorityQueue<>((one, other) -> heavier(one.winner(), other.winner()) == one.winner() ? -1 : 1);
        if (!range.isEmpty()) {
            parts.add(new Part(range, best(range)));
        }
        for (int looked = 0; found.size() < count && looked < most && !parts.isEmpty(); looked++) {
            Part part = parts.poll();
            if (condition.test(part.winner())) {
                found.add(part.winner());
            }
            Range before = new Range(part.range().first(), part.winner());
            Range behind = new Range(part.winner() + 1, part.range().end());
            for (Range rest : List.of(before, behind)) {
                if (!rest.isEmpty()) {
                    parts.add(new Part(rest, best(rest)));
                }
            }
        }
        return found;
    }
}
