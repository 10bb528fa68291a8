package org.nigao.duplicate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/** Counts how many pieces units share (ScanCount: one pass over the postings of the pieces of one). */
final class Shared {

    /**
     * In a hundred of a unit's pieces, the rarest, which others are looked up by first: whoever shares 45 in all shares 15 of
     * these 70. The other 30 are what most of the look-ups would be spent on.
     */
    private static final int RAREST = 70;

    private final Postings postings;
    private final Wordings wordings;
    private final int[] counts;
    private final int[] ids;
    private final IntConsumer counting = this::count;
    private int touched;

    Shared(Postings postings, Wordings wordings) {
        this.postings = postings;
        this.wordings = wordings;
        this.counts = new int[wordings.size()];
        this.ids = new int[counts.length];
    }

    /** How many pieces a unit shares with every other, by id, and with itself. */
    int[] with(Unit unit) {
        for (int i = 0; i < unit.grams().size(); i++) {
            postings.forEach(unit.grams().at(i), counting);
        }
        return counts;
    }

    /** Tells of every other unit that shares anything how many pieces it shares. */
    void forEach(Unit unit, ObjIntConsumer<Unit> other) {
        with(unit);
        for (int i = 0; i < touched; i++) {
            if (ids[i] != unit.id()) {
                other.accept(wordings.get(ids[i]), counts[ids[i]]);
            }
        }
        clear();
    }

    /**
     * The same of the units that have no fewer pieces, leaving out those that cannot share {@code least} in a hundred of the
     * pieces of this one.
     */
    void forEachLonger(Unit unit, int least, ObjIntConsumer<Unit> longer) {
        Grams grams = unit.grams();
        long[] byRarity = new long[grams.size()];
        BitSet common = new BitSet();
        for (int i = 0; i < byRarity.length; i++) {
            int place = postings.place(grams.at(i));
            byRarity[i] = (long) postings.countAt(place) << 32 | place;
            common.set(i, postings.countAt(place) > Postings.COMMON);
        }
        Arrays.sort(byRarity);
        int looked = (grams.size() * RAREST + 99) / 100;
        int shared = 0;
        while (shared < looked && byRarity[shared] >>> 32 == 1) {
            shared++;
        }
        for (int i = shared; i < looked; i++) {
            postings.forEachAt((int) byRarity[i], counting);
        }
        int fewest = (least * grams.size() + 99) / 100 - (grams.size() - looked);
        for (int i = 0; i < touched; i++) {
            if (counts[ids[i]] >= fewest && isLonger(ids[i], unit.id())) {
                Unit other = wordings.get(ids[i]);
                longer.accept(other, between(grams, common, other.grams()));
            }
        }
        clear();
    }

    /** Of two equally long ones, one. */
    private boolean isLonger(int other, int unit) {
        int more = wordings.pieces(other) - wordings.pieces(unit);
        return more > 0 || more == 0 && other > unit;
    }

    private static int between(Grams one, BitSet common, Grams other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            int order = Integer.compare(one.at(i), other.at(j));
            if (order == 0 && !common.get(i)) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private void count(int id) {
        if (counts[id]++ == 0) {
            ids[touched++] = id;
        }
    }

    private void clear() {
        for (int i = 0; i < touched; i++) {
            counts[ids[i]] = 0;
        }
        touched = 0;
    }

    /** How many pieces two units share that are not common. */
    static int between(Unit one, Unit other, Postings postings) {
        boolean swap = one.grams().size() > other.grams().size();
        Grams few = (swap ? other : one).grams();
        Grams many = (swap ? one : other).grams();
        int shared = 0;
        for (int i = 0, from = 0; i < few.size(); i++) {
            from = many.from(few.at(i), from);
            if (from < many.size() && many.at(from) == few.at(i) && !postings.isCommon(few.at(i))) {
                shared++;
            }
        }
        return shared;
    }
}
