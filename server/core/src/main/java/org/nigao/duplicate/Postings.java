package org.nigao.duplicate;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which units have a piece of text. What more than {@link #COMMON} units have is a formula and tells nothing about any two
 * of them: it is counted, but no longer listed. That keeps every look-up short, whatever the draft repeats.
 */
final class Postings {

    static final int COMMON = 64;

    private static final int NONE = -1;

    /** Open addressing; a count of 0 is a free place or one whose units have all gone. */
    private int[] keys = new int[1024];

    private int[] counts = new int[1024];
    /** Where the list of a key begins: {@link #NONE}, a node, or for a single unit {@code -2 - unit}. */
    private int[] heads = filled(1024);

    private boolean[] used = new boolean[1024];
    private int taken;

    private int[] units = new int[256];
    private int[] next = new int[256];
    private int nodes;
    private int free = NONE;

    private static int[] filled(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, NONE);
        return heads;
    }

    /** How many units have it. */
    int count(int gram) {
        int slot = slot(gram);
        return used[slot] ? counts[slot] : 0;
    }

    /** The units that have it, in no order; none where it is common. */
    void forEach(int gram, IntConsumer unit) {
        int slot = slot(gram);
        if (!used[slot] || counts[slot] == 0 || counts[slot] > COMMON) {
            return;
        }
        int head = heads[slot];
        if (head < NONE) {
            unit.accept(-2 - head);
        } else {
            for (int node = head; node != NONE; node = next[node]) {
                unit.accept(units[node]);
            }
        }
    }

    /** Adds a unit that has it; the new count. */
    int add(int gram, int unit) {
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
        int count = ++counts[slot];
        if (count == 1) {
            heads[slot] = -2 - unit;
        } else if (count <= COMMON) {
            if (heads[slot] < NONE) {
                heads[slot] = node(-2 - heads[slot], NONE);
            }
            heads[slot] = node(unit, heads[slot]);
        } else if (count == COMMON + 1) {
            release(slot);
        }
        return count;
    }

    /** Takes a unit away that had it; the new count. At {@link #COMMON} the list must be given again: {@link #list}. */
    int remove(int gram, int unit) {
        int slot = slot(gram);
        int count = --counts[slot];
        if (count == 0) {
            heads[slot] = NONE;
        } else if (count < COMMON) {
            unlink(slot, unit);
        }
        return count;
    }

    /** Lists the units of what is no longer common. */
    void list(int gram, int[] members) {
        int slot = slot(gram);
        heads[slot] = NONE;
        for (int unit : members) {
            heads[slot] = node(unit, heads[slot]);
        }
    }

    private void unlink(int slot, int unit) {
        int before = NONE;
        for (int node = heads[slot]; node != NONE; node = next[node]) {
            if (units[node] == unit) {
                if (before == NONE) {
                    heads[slot] = next[node];
                } else {
                    next[before] = next[node];
                }
                next[node] = free;
                free = node;
                break;
            }
            before = node;
        }
    }

    private void release(int slot) {
        int node = heads[slot];
        while (node != NONE) {
            int after = next[node];
            next[node] = free;
            free = node;
            node = after;
        }
        heads[slot] = NONE;
    }

    private int node(int unit, int after) {
        int node = free;
        if (node != NONE) {
            free = next[node];
        } else {
            if (nodes == units.length) {
                units = Arrays.copyOf(units, nodes * 2);
                next = Arrays.copyOf(next, nodes * 2);
            }
            node = nodes++;
        }
        units[node] = unit;
        next[node] = after;
        return node;
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
        int live = 0;
        for (int count : oldCounts) {
            live += count > 0 ? 1 : 0;
        }
        int length = live * 2 >= keys.length ? keys.length * 2 : keys.length;
        keys = new int[length];
        counts = new int[length];
        heads = filled(length);
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
