package org.nigao.rules;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with numbers that should run 1, 2, 3 …, told as one fault.
 *
 * @param at index of the number to blame
 * @param expected what should stand there
 */
record SequenceFault(Kind kind, int at, int expected) {

    /** How the numbers depart from 1, 2, 3 … */
    enum Kind {
        /** One number is wrong, and all others are right. */
        WRONG,
        /** A number is missing, and from there on all are too great. */
        GAP,
        /** A number stands twice, and from there on all are too small. */
        REPEAT,
        /** Two neighbours are exchanged. */
        SWAP,
        /** More than one of these. */
        TANGLED
    }

    static Optional<SequenceFault> of(List<Integer> numbers) {
        int first = 0;
        while (first < numbers.size() && numbers.get(first) == first + 1) {
            first++;
        }
        if (first == numbers.size()) {
            return Optional.empty();
        }
        return Optional.of(new SequenceFault(kind(numbers, first), first, first + 1));
    }

    private static Kind kind(List<Integer> numbers, int first) {
        if (runs(numbers, first + 1, 1)) {
            return Kind.WRONG;
        }
        if (runs(numbers, first, 2)) {
            return Kind.GAP;
        }
        if (first > 0 && runs(numbers, first, 0)) {
            return Kind.REPEAT;
        }
        boolean swapped = first + 1 < numbers.size()
                && numbers.get(first) == first + 2
                && numbers.get(first + 1) == first + 1
                && runs(numbers, first + 2, 1);
        return swapped ? Kind.SWAP : Kind.TANGLED;
    }

    /** Whether from an index on every number is the index and {@code more}. */
    private static boolean runs(List<Integer> numbers, int from, int more) {
        for (int i = from; i < numbers.size(); i++) {
            if (numbers.get(i) != i + more) {
                return false;
            }
        }
        return true;
    }
}
