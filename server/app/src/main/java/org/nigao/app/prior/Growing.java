package org.nigao.app.prior;

import java.util.Arrays;

/** Numbers one behind the other. */
final class Growing {

    private long[] numbers = new long[1024];
    private int count;

    void add(long number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }

    int size() {
        return count;
    }

    /** Takes them out sorted and begins anew. */
    long[] takeSorted() {
        long[] sorted = Arrays.copyOf(numbers, count);
        Arrays.sort(sorted);
        count = 0;
        return sorted;
    }

    long[] all() {
        return Arrays.copyOf(numbers, count);
    }
}
