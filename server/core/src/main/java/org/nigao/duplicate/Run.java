package org.nigao.duplicate;

/**
 * A run of units that says again what an earlier run says.
 *
 * @param source the first unit of the earlier run
 * @param start the first unit of the later run; not before the end of the earlier one
 * @param length how many units each has
 */
record Run(int source, int start, int length) {

    int sourceEnd() {
        return source + length;
    }

    int end() {
        return start + length;
    }
}
