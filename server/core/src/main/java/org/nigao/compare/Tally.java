package org.nigao.compare;

import java.util.List;

/**
 * Figures of some pieces. Characters are counted without white space and numbers in front.
 *
 * @param kept pieces that are the same
 * @param carried characters of the draft that stand in the prior plan too, in kept and in changed pieces
 * @param drafted all characters of the draft
 * @param lost characters of the prior plan that do not stand in the draft any more
 * @param prior all characters of the prior plan
 */
public record Tally(int kept, int changed, int added, int dropped, int carried, int drafted, int lost, int prior) {

    static Tally of(List<Piece> pieces) {
        int carried = pieces.stream().mapToInt(Piece::carried).sum();
        int prior = pieces.stream().mapToInt(Piece::priorLength).sum();
        return new Tally(
                count(pieces, Fate.KEPT),
                count(pieces, Fate.CHANGED),
                count(pieces, Fate.NEW),
                count(pieces, Fate.DROPPED),
                carried,
                pieces.stream().mapToInt(Piece::drafted).sum(),
                Math.max(0, prior - carried),
                prior);
    }

    private static int count(List<Piece> pieces, Fate fate) {
        return (int) pieces.stream().filter(p -> p.fate() == fate).count();
    }

    /** Whether there are no pieces. */
    public boolean isEmpty() {
        return kept + changed + added + dropped == 0;
    }

    /** How much of the draft stands in the prior plan, from 0 to 1. */
    public double share() {
        return drafted == 0 ? 0 : Math.min(1, carried / (double) drafted);
    }

    /** The same in percent; less than all is never called all, and something never nothing. */
    public int percent() {
        long rounded = Math.round(100 * share());
        return (int) (share() < 1 ? Math.min(99, Math.max(share() > 0 ? 1 : 0, rounded)) : 100);
    }
}
