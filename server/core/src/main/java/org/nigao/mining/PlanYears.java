package org.nigao.mining;

import java.util.Arrays;

/** How many plans there are of each year. */
final class PlanYears {

    private int first;

    /** Of the years from the first on, how many there are up to each of them. */
    private int[] upTo = {};

    void add(int year, int plans) {
        if (upTo.length == 0) {
            first = year;
            upTo = new int[1];
        }
        if (year < first) {
            int[] longer = new int[upTo.length + first - year];
            System.arraycopy(upTo, 0, longer, first - year, upTo.length);
            upTo = longer;
            first = year;
        } else if (year >= first + upTo.length) {
            int last = upTo[upTo.length - 1];
            int length = upTo.length;
            upTo = Arrays.copyOf(upTo, year - first + 1);
            Arrays.fill(upTo, length, upTo.length, last);
        }
        for (int i = year - first; i < upTo.length; i++) {
            upTo[i] += plans;
        }
    }

    /** How many there are of the years before one. */
    int before(int year) {
        if (upTo.length == 0 || year <= first) {
            return 0;
        }
        return upTo[Math.min(year - first, upTo.length) - 1];
    }

    /** How many there are from a year on. */
    int since(int year) {
        return before(Integer.MAX_VALUE) - before(year);
    }
}
