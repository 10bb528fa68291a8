package org.nigao.duplicate;

import java.util.Arrays;
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
    private final int[] rarities = new int[Postings.COMMON + 2];
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
        int[] places = new int[grams.size()];
        boolean[] common = new boolean[places.length];
        Arrays.fill(rarities, 0);
        for (int i = 0; i < places.length; i++) {
            places[i] = postings.place(grams.at(i));
            common[i] = postings.countAt(places[i]) > Postings.COMMON;
            rarities[rarity(places[i])]++;
        }
        int looked = (places.length * RAREST + 99) / 100;
        // What only this unit has is looked at in vain; of those that as many units have as the last, some are left
        // out.
        int left = looked - rarities[1];
        int last = 2;
        while (last < rarities.length - 1 && rarities[last] < left) {
            left -= rarities[last++];
        }
        for (int place : places) {
            int rarity = rarity(place);
            if (rarity > 1 && (rarity < last || rarity == last && left-- > 0)) {
                postings.forEachAt(place, counting);
            }
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

    /** How many units have what stands at a place of the postings; common ones are all alike. */
    private int rarity(int place) {
        return Math.min(postings.countAt(place), Postings.COMMON + 1);
    }

    /** Of two equally long ones, one. */
    private boolean isLonger(int other, int unit) {
        int more = wordings.pieces(other) - wordings.pieces(unit);
        return more > 0 || more == 0 && other > unit;
    }

    private static int between(Grams one, boolean[] common, Grams other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            int order = Integer.compare(one.at(i), other.at(j));
            if (order == 0 && !common[i]) {
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
