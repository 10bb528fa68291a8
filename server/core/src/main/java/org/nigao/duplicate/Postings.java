package org.nigao.duplicate;

import java.util.function.IntConsumer;

/**
 * Which units have a piece of text. What more than {@link #COMMON} units have is a formula and tells nothing about any two
 * of them: it is counted, but no longer told of. That keeps every look-up short, whatever the draft repeats.
 */
final class Postings {

    static final int COMMON = 64;

    /** Lists are kept a little longer than they are told of, for the piece that an edit makes common and the next one rare. */
    private static final int LONGEST_LIST = 2 * COMMON;

    private static final int UNLISTED = -1;

    /** What stands in the place of the units of a piece whose units have all gone. */
    private static final int GONE = -2;

    /**
     * Open addressing, three numbers in a place, so that a look touches one stretch of memory: the piece, how many units have it,
     * and the unit that has it or where the list of its units begins. In a free place the last two are 0.
     */
    private int[] table = new int[3 * 1024];

    private int mask = 1023;
    private int taken;

    private final Blocks blocks = new Blocks();

    /** Makes room for so many pieces at once, rather than little by little. */
    void reserve(int pieces) {
        int places = places();
        while (pieces * 4L > places * 3L) {
            places *= 2;
        }
        if (places > places()) {
            rebuild(places);
        }
    }

    private int places() {
        return mask + 1;
    }

    /** How many units have it. */
    int count(int gram) {
        return table[slot(gram) + 1];
    }

    boolean isCommon(int gram) {
        return count(gram) > COMMON;
    }

    /** Where what is known of a piece stands until the next change, for {@link #countAt} and {@link #forEachAt}. */
    int place(int gram) {
        return slot(gram);
    }

    int countAt(int place) {
        return table[place + 1];
    }

    /** The units that have it, in no order; none where it is common. */
    void forEach(int gram, IntConsumer unit) {
        forEachAt(slot(gram), unit);
    }

    void forEachAt(int place, IntConsumer unit) {
        int count = table[place + 1];
        if (count == 1) {
            unit.accept(table[place + 2]);
        } else if (count > 1 && count <= COMMON) {
            blocks.forEach(table[place + 2], count, unit);
        }
    }

    /** Adds a unit that has it. */
    void add(int gram, int unit) {
        addAt(slot(gram), gram, unit);
    }

    void addAt(int place, int gram, int unit) {
        int slot = place;
        if (isFree(slot)) {
            if ((taken + 1) * 4L > places() * 3L) {
                grow();
                slot = slot(gram);
            }
            table[slot] = gram;
            taken++;
        }
        int count = table[slot + 1]++;
        int head = table[slot + 2];
        if (count == 0) {
            table[slot + 2] = unit;
        } else if (head == UNLISTED) {
            return;
        } else if (count == 1) {
            table[slot + 2] = blocks.pair(head, unit);
        } else {
            table[slot + 2] = count < LONGEST_LIST ? blocks.append(head, count, unit) : release(head, count);
        }
    }

    private int release(int head, int count) {
        blocks.release(head, count);
        return UNLISTED;
    }

    /** Takes a unit away that had it; how many are left. At {@link #COMMON} they may have to be listed again: {@link #list}. */
    int remove(int gram, int unit) {
        int slot = slot(gram);
        int count = table[slot + 1]--;
        if (count == 1) {
            table[slot + 2] = GONE;
        } else if (table[slot + 2] != UNLISTED) {
            table[slot + 2] = blocks.remove(table[slot + 2], count, unit);
        }
        return count - 1;
    }

    /** Whether it is known which units have it. */
    boolean isListed(int gram) {
        return table[slot(gram) + 2] != UNLISTED;
    }

    /** Lists the units of what is no longer common. */
    void list(int gram, int[] members) {
        if (members.length > 0) {
            table[slot(gram) + 2] = members.length == 1 ? members[0] : blocks.list(members);
        }
    }

    private boolean isFree(int slot) {
        return table[slot + 1] == 0 && table[slot + 2] != GONE;
    }

    private int slot(int gram) {
        int place = (gram ^ gram >>> 15) & mask;
        while (table[3 * place] != gram && !isFree(3 * place)) {
            place = place + 1 & mask;
        }
        return 3 * place;
    }

    private void grow() {
        int live = 0;
        for (int slot = 0; slot < table.length; slot += 3) {
            live += table[slot + 1] > 0 ? 1 : 0;
        }
        rebuild(live * 2 >= places() ? places() * 2 : places());
    }

    private void rebuild(int places) {
        int[] old = table;
        table = new int[3 * places];
        mask = places - 1;
        taken = 0;
        for (int from = 0; from < old.length; from += 3) {
            if (old[from + 1] > 0) {
                System.arraycopy(old, from, table, slot(old[from]), 3);
                taken++;
            }
        }
    }
}
