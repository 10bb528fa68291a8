package org.nigao.duplicate;

import java.util.function.IntConsumer;

/**
 * The unit that was edited last and what it shares with each other, so that the next edit of it asks only of the pieces that
 * change. Of use until another unit changes.
 */
final class Active {

    private final Unit unit;
    private final Postings postings;
    private final int[] counts;
    private final IntConsumer fewer;
    private final IntConsumer more;

    private Active(Unit unit, Postings postings, int[] counts) {
        this.unit = unit;
        this.postings = postings;
        this.counts = counts;
        this.fewer = other -> counts[other]--;
        this.more = other -> counts[other]++;
    }

    static Active of(Unit unit, Postings postings, Wordings wordings) {
        return new Active(unit, postings, new Shared(postings, wordings).with(unit));
    }

    Unit unit() {
        return unit;
    }

    /** How many pieces it shares with the unit of a number. */
    int shared(int id) {
        return counts[id];
    }

    /** It is about to lose a piece. */
    void lose(int gram) {
        postings.forEach(gram, fewer);
    }

    /** It has got a piece. */
    void gain(int gram) {
        postings.forEach(gram, more);
    }

    /**
     * Tells of the others that are near it.
     *
     * @param pieces how many pieces each unit has, by its number
     */
    void forEachNear(int[] pieces, IntConsumer near) {
        int own = pieces[unit.id()];
        for (int id = 0; id < counts.length; id++) {
            if (NearIndex.isNear(counts[id], Math.max(1, Math.min(own, pieces[id]))) && id != unit.id()) {
                near.accept(id);
            }
        }
    }
}
