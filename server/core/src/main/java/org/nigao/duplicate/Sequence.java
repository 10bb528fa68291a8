package org.nigao.duplicate;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * The units that stand more than once, in order, and a break wherever others stand between them: all that it depends on where
 * runs repeat. While a draft is edited it seldom changes.
 */
final class Sequence {

    private static final int BREAK = -1;
    private static final int SUBSTANTIAL = 1;
    private static final int OPENER = 2;

    /** Twice shifted the number of a wording, and what is to be known of a unit; or a break. */
    private final int[] codes;

    /** The units they stand for. */
    private final int[] units;

    private Sequence(int[] codes, int[] units) {
        this.codes = codes;
        this.units = units;
    }

    static Sequence of(Units units) {
        return of(units.count(), units::isRepeated, units::id, units::isSubstantial, units::isOpener);
    }

    static Sequence of(
            int count, IntPredicate repeated, IntUnaryOperator id, IntPredicate substantial, IntPredicate opener) {
        int[] codes = new int[count];
        int[] units = new int[count];
        int length = 0;
        for (int i = 0; i < count; i++) {
            if (repeated.test(i)) {
                units[length] = i;
                codes[length++] =
                        id.applyAsInt(i) << 2 | (substantial.test(i) ? SUBSTANTIAL : opener.test(i) ? OPENER : 0);
            } else if (length == 0 || codes[length - 1] != BREAK) {
                codes[length++] = BREAK;
            }
        }
        return new Sequence(Arrays.copyOf(codes, length), Arrays.copyOf(units, length));
    }

    /** Whether runs repeat in both at the same places. */
    boolean isLike(Sequence other) {
        return Arrays.equals(codes, other.codes);
    }

    int count() {
        return codes.length;
    }

    boolean isBreak(int at) {
        return codes[at] == BREAK;
    }

    int id(int at) {
        return codes[at] >> 2;
    }

    /** Whether a run may consist of it alone. */
    boolean isSubstantial(int at) {
        return codes[at] != BREAK && (codes[at] & SUBSTANTIAL) != 0;
    }

    /** Whether it announces what follows, as a heading or an addressee does. */
    boolean isOpener(int at) {
        return codes[at] != BREAK && (codes[at] & OPENER) != 0;
    }

    /** A run of this sequence as one of units. */
    Run inUnits(Run run) {
        return new Run(units[run.source()], units[run.start()], run.length());
    }
}
