package org.nigao.outline;

/** A {@link NumberFault} in a bare row of numbers; {@code at} is an index in the row. */
record Slip(NumberFault.Kind kind, int at, int expected) {}
