package org.nigao.duplicate;

import java.util.Arrays;
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

    /** Open addressing; a count of 0 is a free place or one whose units have all gone. */
    private int[] keys = new int[1024];

    private int[] counts = new int[1024];

    /** The unit of a piece that one has; else where the list of its units begins, if there is one. */
    private int[] heads = new int[1024];

    private boolean[] used = new boolean[1024];
    private int taken;

    private final Blocks blocks = new Blocks();

    /** How many units have it. */
    int count(int gram) {
        int slot = slot(gram);
        return used[slot] ? counts[slot] : 0;
    }

    boolean isCommon(int gram) {
        return count(gram) > COMMON;
    }

    /** The units that have it, in no order; none where it is common. */
    void forEach(int gram, IntConsumer unit) {
        int slot = slot(gram);
        if (!used[slot] || counts[slot] == 0 || counts[slot] > COMMON) {
            return;
        }
        if (counts[slot] == 1) {
            unit.accept(heads[slot]);
        } else {
            blocks.forEach(heads[slot], counts[slot], unit);
        }
    }

    /** Adds a unit that has it. */
    void add(int gram, int unit) {
        int slot = slot(gram);
        if (!used[slot]) {
            if ((taken + 1) * 4 > keys.length * 3) {
                grow();
                slot = slot(gram);
            }
            used[slot] = true;
            keys[slot] = gram;
            taken++;
        }
        int count = counts[slot]++;
        if (count == 0) {
            heads[slot] = unit;
        } else if (count == 1) {
            heads[slot] = blocks.pair(heads[slot], unit);
        } else if (heads[slot] != UNLISTED) {
            heads[slot] = count < LONGEST_LIST ? blocks.append(heads[slot], count, unit) : release(slot, count);
        }
    }

    private int release(int slot, int count) {
        blocks.release(heads[slot], count);
        return UNLISTED;
    }

    /** Takes a unit away that had it; how many are left. At {@link #COMMON} they may have to be listed again: {@link #list}. */
    int remove(int gram, int unit) {
        int slot = slot(gram);
        int count = counts[slot]--;
        if (count > 1 && heads[slot] != UNLISTED) {
            heads[slot] = blocks.remove(heads[slot], count, unit);
        }
        return count - 1;
    }

    /** Whether it is known which units have it. */
    boolean isListed(int gram) {
        return heads[slot(gram)] != UNLISTED;
    }

    /** Lists the units of what is no longer common. */
    void list(int gram, int[] members) {
        heads[slot(gram)] = blocks.list(members);
    }

    private int slot(int gram) {
        int mask = keys.length - 1;
        int slot = (gram ^ gram >>> 15) & mask;
        while (used[slot] && keys[slot] != gram) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        int[] oldHeads = heads;
        boolean[] oldUsed = used;
        int live = (int) Arrays.stream(oldCounts).filter(count -> count > 0).count();
        int length = live * 2 >= keys.length ? keys.length * 2 : keys.length;
        keys = new int[length];
        counts = new int[length];
        heads = new int[length];
        used = new boolean[length];
        taken = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUsed[i] && oldCounts[i] > 0) {
                int slot = slot(oldKeys[i]);
                used[slot] = true;
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
                heads[slot] = oldHeads[i];
                taken++;
            }
        }
    }
}
