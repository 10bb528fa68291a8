package org.nigao.duplicate;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Short lists of numbers side by side in one array. A list of n numbers takes the next power of two; whoever has it remembers
 * where it begins and how long it is.
 */
final class Blocks {

    private static final int NONE = -1;

    private int[] numbers = new int[1024];
    private int end;

    /** By the logarithm of their size the first of the blocks given back; in each stands where the next one is. */
    private final int[] free = new int[Integer.SIZE];

    Blocks() {
        Arrays.fill(free, NONE);
    }

    int pair(int one, int other) {
        int block = take(2);
        numbers[block] = one;
        numbers[block + 1] = other;
        return block;
    }

    int list(int[] members) {
        int block = take(members.length);
        System.arraycopy(members, 0, numbers, block, members.length);
        return block;
    }

    void forEach(int block, int length, IntConsumer number) {
        for (int i = block; i < block + length; i++) {
            number.accept(numbers[i]);
        }
    }

    /** Adds a number to a list of {@code length}; where it is now. */
    int append(int block, int length, int number) {
        int now = block;
        if (Integer.bitCount(length) == 1) {
            now = take(length + 1);
            System.arraycopy(numbers, block, numbers, now, length);
            release(block, length);
        }
        numbers[now + length] = number;
        return now;
    }

    /** Takes a number out of a list of {@code length}; where it is now, or of a list of two the number that is left. */
    int remove(int block, int length, int number) {
        int at = block;
        while (numbers[at] != number) {
            at++;
        }
        numbers[at] = numbers[block + length - 1];
        int left = length - 1;
        if (Integer.bitCount(left) != 1) {
            return block;
        }
        int now = left == 1 ? numbers[block] : take(left);
        if (left > 1) {
            System.arraycopy(numbers, block, numbers, now, left);
        }
        release(block, length);
        return now;
    }

    void release(int block, int length) {
        int size = log(length);
        numbers[block] = free[size];
        free[size] = block;
    }

    private int take(int length) {
        int size = log(length);
        int block = free[size];
        if (block != NONE) {
            free[size] = numbers[block];
            return block;
        }
        if (end + (1 << size) > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(end + (1 << size), numbers.length + numbers.length / 2));
        }
        block = end;
        end += 1 << size;
        return block;
    }

    private static int log(int length) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(length - 1);
    }
}
