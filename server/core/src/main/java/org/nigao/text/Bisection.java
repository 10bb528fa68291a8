package org.nigao.text;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/** Looking for a place in what is sorted. */
public final class Bisection {

    private Bisection() {}

    /** How many of some elements, which are in the order of a number that each has, have one up to {@code most}. */
    public static <T> int upTo(List<T> sorted, ToIntFunction<T> number, int most) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number.applyAsInt(sorted.get(middle)) <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * How many places, counted from 0, meet a condition that holds for the first of them and for none behind these: the
     * partition point, between 0 and {@code size}. Asks a logarithmic number of times.
     */
    public static int leading(int size, IntPredicate condition) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
