package org.nigao.outline;

/**
 * A {@link NumberFault} in a bare row of numbers.
 *
 * @param at an index in the row
 * @param count how many numbers from there on are to blame together
 */
record Slip(NumberFault.Kind kind, int at, int expected, int count) {

    Slip(NumberFault.Kind kind, int at, int expected) {
        this(kind, at, expected, 1);
    }
}
