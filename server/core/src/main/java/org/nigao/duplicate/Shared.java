package org.nigao.duplicate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
        int rest = grams.size() - looked;
        for (int i = 0; i < touched; i++) {
            Unit other = wordings.get(ids[i]);
            boolean candidate = isLonger(other, unit) && (counts[ids[i]] + rest) * 100L >= (long) least * grams.size();
            if (candidate) {
                longer.accept(other, between(grams, common, other.grams()));
            }
        }
        clear();
    }

    /** Of two equally long ones, one. */
    private static boolean isLonger(Unit other, Unit unit) {
        int more = other.grams().size() - unit.grams().size();
        return more > 0 || more == 0 && other.id() > unit.id();
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

    /** How many pieces every two of up to 64 units share, by their places in the list. */
    static int[][] among(List<Unit> few, Postings postings) {
        int pieces = few.stream().mapToInt(u -> u.grams().size()).sum();
        int mask = Integer.highestOneBit(Math.max(8, pieces)) * 4 - 1;
        int[] keys = new int[mask + 1];
        long[] members = new long[mask + 1];
        for (int place = 0; place < few.size(); place++) {
            Grams grams = few.get(place).grams();
            for (int i = 0; i < grams.size(); i++) {
                int slot = grams.at(i) & mask;
                while (members[slot] != 0 && keys[slot] != grams.at(i)) {
                    slot = slot + 1 & mask;
                }
                keys[slot] = grams.at(i);
                members[slot] |= 1L << place;
            }
        }
        int[][] shared = new int[few.size()][few.size()];
        for (int slot = 0; slot <= mask; slot++) {
            if (Long.bitCount(members[slot]) > 1 && !postings.isCommon(keys[slot])) {
                countPairs(members[slot], shared);
            }
        }
        return shared;
    }

    private static void countPairs(long members, int[][] shared) {
        for (long ones = members; ones != 0; ones &= ones - 1) {
            int[] row = shared[Long.numberOfTrailingZeros(ones)];
            for (long others = ones & ones - 1; others != 0; others &= others - 1) {
                row[Long.numberOfTrailingZeros(others)]++;
            }
        }
    }
}
