package org.nigao.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.nigao.phrase.Sorted.Range;

/**
 * Sorted entries, and the weightiest of any stretch of them found in logarithmic time.
 *
 * <p>That does what a trie with the best completions in every node does, in two integers an entry; the answers are the
 * same for any number of them that is asked for, and any condition they must meet.
 */
final class Order {

    private final Sorted entries;
    private final int[] weights;

    /** A tournament: node i holds the entry that wins below it; the entries themselves are the leaves. */
    private final int[] winners;

    /**
     * @param weights of the entries
     */
    Order(Sorted entries, int[] weights) {
        this.entries = entries;
        this.weights = weights;
        int size = entries.size();
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

    Sorted entries() {
        return entries;
    }

    /** The weightiest entry of a range that is not empty. */
    int best(Range range) {
        int low = range.first() + entries.size();
        int high = range.end() + entries.size();
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
