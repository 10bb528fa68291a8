package org.nigao.outline;

import java.util.List;
import java.util.Optional;

/**
 * A place where the numbers of headings do not run on as they should.
 *
 * @param kind what is wrong
 * @param row the numbered nodes that are counted together, in order: siblings, or where the document numbers straight
 *     through, those of several parents
 * @param at index in {@code row} of the node to blame; for {@link Kind#SWAP} of the first of two
 * @param count how many nodes from there on are to blame together: more than one only for {@link Kind#MISPLACED}
 * @param expected the number that belongs there; for {@link Kind#GAP} the first that is missing
 * @param equal for {@link Kind#WRONG_NUMBER} and {@link Kind#REPEAT} the other node with the same number, where there is one
 */
public record NumberFault(Kind kind, List<Section> row, int at, int count, int expected, Optional<Section> equal) {

    /** What is wrong with a number. */
    public enum Kind {
        /** Numbers are missing before the node, and what follows counts on from it. */
        GAP,
        /** The row does not begin at 1. */
        LATE_START,
        /** This number alone is wrong. */
        WRONG_NUMBER,
        /** The number of the node before stands again, and what follows counts on from it. */
        REPEAT,
        /** The line before it stands once more. */
        DOUBLED,
        /** The row would be right without this node, or at another place of it. */
        MISPLACED,
        /** The node and the next have each other's number. */
        SWAP,
        /** The row begins again at 1. */
        RESTART,
        /** Most numbers of the row are wrong. */
        TANGLED
    }

    /** How the fault shows to a reader. */
    public enum Symptom {
        SKIP,
        DUPLICATE,
        ORDER,
        RESTART
    }

    public Symptom symptom() {
        return switch (kind) {
            case GAP, LATE_START -> Symptom.SKIP;
            case REPEAT, DOUBLED -> Symptom.DUPLICATE;
            case MISPLACED, SWAP -> Symptom.ORDER;
            case RESTART -> Symptom.RESTART;
            case WRONG_NUMBER ->
                equal.isPresent() ? Symptom.DUPLICATE : value() > expected ? Symptom.SKIP : Symptom.ORDER;
            case TANGLED ->
                row.stream().map(Section::number).distinct().count() * 2 <= row.size()
                        ? Symptom.DUPLICATE
                        : Symptom.ORDER;
        };
    }

    public Section section() {
        return row.get(at);
    }

    /** The number that stands there. */
    public int value() {
        return row.get(at).number();
    }
}
