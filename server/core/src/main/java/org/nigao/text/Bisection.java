package org.nigao.text;

import java.util.function.IntPredicate;

/** Looking for a place in what is sorted. */
public final class Bisection {

    private Bisection() {}

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
