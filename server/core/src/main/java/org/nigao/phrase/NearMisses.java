package org.nigao.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every stretch of a text that is almost a phrase: off by as many units as its length allows, or with two neighbouring
 * blocks of up to three units swapped. Complete: equal to comparing each phrase with each stretch.
 *
 * <p>A phrase that may be off by {@code d} is cut into {@code d + 1} pieces, of which one stands in the text as it is; from there
 * both sides are compared outwards, and given up with the edit too many. With one or two edits that looks at fewer
 * characters than filling the words of a bit-parallel distance does.
 */
final class NearMisses {

    private static final int NONE = Integer.MAX_VALUE;
    private static final int EDIT = 1 << 24;
    private static final int LONGEST_BLOCK = 3;

    /** Marks blocks that were asked for, beside their bits. */
    private static final int KNOWN = 1 << LONGEST_BLOCK * LONGEST_BLOCK;

    /** The bits of all blocks that are so long together, and of all whose first is so long. */
    private static final int[] OF_LENGTH = new int[2 * LONGEST_BLOCK + 1];

    private static final int[] WITH_FIRST = new int[LONGEST_BLOCK + 1];

    static {
        for (int one = 1; one <= LONGEST_BLOCK; one++) {
            for (int other = 1; other <= LONGEST_BLOCK; other++) {
                OF_LENGTH[one + other] |= bit(one, other);
                WITH_FIRST[one] |= bit(one, other);
            }
        }
    }

    private final PhraseIndex index;
    private final char[] phrases;
    private final char[] text;
    /** By offset which blocks from there on may change places behind something else of a phrase, once asked. */
    private final short[] inside;

    private final Map<Long, NearMiss> found = new HashMap<>();

    private NearMisses(PhraseIndex index, char[] text) {
        this.index = index;
        this.phrases = index.texts().units();
        this.text = text;
        this.inside = new short[text.length];
    }

    /** All of a text, in no order; of one phrase at one place the nearest. A phrase that stands there as it is may be near itself. */
    static List<NearMiss> in(char[] text, PhraseIndex index) {
        NearMisses search = new NearMisses(index, text);
        for (Pieces pieces : index.pieces()) {
            search.around(pieces);
        }
        search.swaps();
        return new ArrayList<>(search.found.values());
    }

    private void around(Pieces pieces) {
        int[] buckets = pieces.buckets();
        for (int at = 0; at + pieces.units() <= text.length; at++) {
            int bucket = pieces.bucket(text, at);
            for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
                around(pieces.entries()[i], pieces.units(), at);
            }
        }
    }

    private void around(int entry, int units, int at) {
        int phrase = Pieces.phrase(entry);
        int start = index.texts().start(phrase);
        int end = index.texts().end(phrase);
        int piece = start + Pieces.offset(entry);
        for (int i = 0; i < units; i++) {
            if (phrases[piece + i] != text[at + i]) {
                return;
            }
        }
        int budget = PhraseCompiler.tolerance(end - start);
        int behind = forward(piece + units, end, at + units, budget);
        if (behind == NONE) {
            return;
        }
        int before = backward(piece, start, at, budget - behind / EDIT);
        int edits = before == NONE ? 0 : before / EDIT + behind / EDIT;
        if (edits > 0) {
            add(new NearMiss(phrase, at - before % EDIT, at + units + behind % EDIT, edits));
        }
    }

    private void add(NearMiss miss) {
        found.merge(
                (long) miss.phrase() << 32 | miss.start(),
                miss,
                (one, other) -> other.edits() < one.edits() ? other : one);
    }

    /** The fewest edits, and how many units of the text they take, packed. */
    private int forward(int from, int end, int at, int budget) {
        int p = from;
        int t = at;
        while (p < end && t < text.length && phrases[p] == text[t]) {
            p++;
            t++;
        }
        if (p == end) {
            return t - at;
        }
        if (budget == 0) {
            return NONE;
        }
        int best = forward(p + 1, end, t, budget - 1);
        if (t < text.length) {
            best = better(best, further(forward(p + 1, end, t + 1, budget - 1)));
            best = better(best, further(forward(p, end, t + 1, budget - 1)));
        }
        return best == NONE ? NONE : best + EDIT + t - at;
    }

    private int backward(int from, int start, int at, int budget) {
        int p = from;
        int t = at;
        while (p > start && t > 0 && phrases[p - 1] == text[t - 1]) {
            p--;
            t--;
        }
        if (p == start) {
            return at - t;
        }
        if (budget == 0) {
            return NONE;
        }
        int best = backward(p - 1, start, t, budget - 1);
        if (t > 0) {
            best = better(best, further(backward(p - 1, start, t - 1, budget - 1)));
            best = better(best, further(backward(p, start, t - 1, budget - 1)));
        }
        return best == NONE ? NONE : best + EDIT + at - t;
    }

    private static int further(int packed) {
        return packed == NONE ? NONE : packed + 1;
    }

    /** The one with fewer edits; of two with as many the one that takes more of the text, whose ends are more surely the ends. */
    private static int better(int one, int other) {
        if (one == NONE || other == NONE) {
            return Math.min(one, other);
        }
        return one / EDIT != other / EDIT ? Math.min(one, other) : Math.max(one, other);
    }

    private void swaps() {
        for (int start = 0; start + PhraseCompiler.SHORTEST_SLIP <= text.length; start++) {
            if (mayBeginSwapped(start)) {
                swaps(start, Math.max(1, reach(start)));
            }
        }
    }

    /** Whether any swap makes two units stand there that a phrase begins with: nearly everywhere none does. */
    private boolean mayBeginSwapped(int start) {
        Heads heads = index.heads();
        char here = text[start];
        if (heads.mayBegin(here, text[start + 1])) {
            return true;
        }
        for (int i = 1; i <= LONGEST_BLOCK; i++) {
            char there = text[start + i];
            if (heads.mayBegin(there, here)
                    || heads.mayBegin(there, text[start + i + 1])
                    || heads.mayBegin(here, text[start + i + 1])) {
                return true;
            }
        }
        return false;
    }

    private void swaps(int start, int reach) {
        swaps(start, start, closing(start));
        for (int at = start + 1; at <= Math.min(start + reach, text.length - 2); at++) {
            swaps(start, at, inside(at));
        }
    }

    private void swaps(int start, int at, int blocks) {
        for (int left = blocks; left != 0; left &= left - 1) {
            int bit = Integer.numberOfTrailingZeros(left);
            swap(start, new Swap(at, bit / LONGEST_BLOCK + 1, bit % LONGEST_BLOCK + 1));
        }
    }

    /** The bit of two blocks of so many units. */
    private static int bit(int one, int other) {
        return 1 << (one - 1) * LONGEST_BLOCK + other - 1;
    }

    /** Which two blocks from an offset on may change places so that the last unit and the first are neighbours in some phrase, as bits. */
    private int closing(int at) {
        int closing = 0;
        for (int units = 2; units <= 2 * LONGEST_BLOCK && at + units <= text.length; units++) {
            if (index.heads().mayBeNeighbours(text[at + units - 1], text[at])) {
                closing |= OF_LENGTH[units];
            }
        }
        return closing;
    }

    /** The same with something of the phrase in front of them; kept, as it is asked for every phrase that may begin there. */
    private int inside(int at) {
        if (inside[at] == 0) {
            int closing = closing(at);
            int found = KNOWN;
            for (int one = 1; closing != 0 && one <= LONGEST_BLOCK && at + one < text.length; one++) {
                if (index.heads().mayBeNeighbours(text[at - 1], text[at + one])) {
                    found |= closing & WITH_FIRST[one];
                }
            }
            inside[at] = (short) found;
        }
        return inside[at] & ~KNOWN;
    }

    /** How far from the beginning of a phrase two blocks may begin that are swapped in it. */
    private int reach(int start) {
        if (!index.heads().mayBegin(text[start], text[start + 1])) {
            return 1;
        }
        int first = index.heads().first(Heads.head(text, start));
        return first < 0 ? Heads.UNITS - 1 : index.longestCommon(text, start);
    }

    /** The two blocks from an offset on, which change places. */
    private record Swap(int at, int one, int other) {

        /** What stands at an offset once they have. */
        char unit(char[] text, int offset) {
            if (offset < at || offset >= at + one + other) {
                return text[offset];
            }
            return text[offset < at + other ? offset + one : offset - other];
        }

        boolean changes(char[] text) {
            for (int i = at; i < at + one + other; i++) {
                if (unit(text, i) != text[i]) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A phrase that stands there once two blocks have changed places is almost there now. */
    private void swap(int start, Swap swap) {
        char first = swap.unit(text, start);
        char second = swap.unit(text, start + 1);
        if (!index.heads().mayBegin(first, second)
                || !index.heads()
                        .mayBegin(Heads.head(first, second, swap.unit(text, start + 2), swap.unit(text, start + 3)))
                || !swap.changes(text)) {
            return;
        }
        char[] swapped = new char[Math.min(Pieces.LONGEST, text.length - start)];
        for (int i = 0; i < swapped.length; i++) {
            swapped[i] = swap.unit(text, start + i);
        }
        index.at(swapped, 0, swapped.length, (phrase, from, end) -> {
            if (end >= PhraseCompiler.SHORTEST_SLIP && start + end >= swap.at() + swap.one() + swap.other()) {
                add(new NearMiss(phrase, start, start + end, 1));
            }
        });
    }
}
