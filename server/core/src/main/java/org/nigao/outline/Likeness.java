package org.nigao.outline;

/** Numbers whose numerals are mistaken for each other: 一二三, 六八, 1 and 7. */
final class Likeness {

    private static final int[][] ALIKE = {{1, 2}, {2, 3}, {1, 3}, {6, 8}, {1, 7}};

    private Likeness() {}

    static boolean alike(int value, int other) {
        if (value / 10 != other / 10) {
            return false;
        }
        for (int[] pair : ALIKE) {
            if (is(pair, value % 10, other % 10) || is(pair, other % 10, value % 10)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(int[] pair, int first, int second) {
        return pair[0] == first && pair[1] == second;
    }
}
