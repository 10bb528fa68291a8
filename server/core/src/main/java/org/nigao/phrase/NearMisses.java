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

    private final PhraseIndex index;
    private final char[] phrases;
    private final char[] text;
    private final Map<Long, NearMiss> found = new HashMap<>();

    private NearMisses(PhraseIndex index, char[] text) {
        this.index = index;
        this.phrases = index.texts().units();
        this.text = text;
    }

    /** All of a text, in no order; of one phrase at one place the nearest. A phrase that stands there as it is may be near itself. */
    static List<NearMiss> in(char[] text, PhraseIndex index) {
        NearMisses search = new NearMisses(index, text);
        int[] heads = Pieces.heads(text);
        int[] places = new int[heads.length];
        for (Pieces pieces : index.pieces()) {
            search.around(pieces, heads, places);
        }
        search.swaps();
        return new ArrayList<>(search.found.values());
    }

    /** @param places room for as many as there are heads */
    private void around(Pieces pieces, int[] heads, int[] places) {
        int[] buckets = pieces.buckets();
        int count = pieces.places(heads, text, places);
        for (int place = 0; place < count; place++) {
            int bucket = pieces.bucket(heads, text, places[place]);
            for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
                around(pieces.entries()[i], pieces.units(), places[place]);
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

    /** At the beginning of what is a phrase then, where any such phrase may begin; and behind what a phrase begins with as it is. */
    private void swaps() {
        SwappedHeads swapped = index.swappedHeads();
        for (int start = 0; start + PhraseCompiler.SHORTEST_SLIP <= text.length; start++) {
            long head = Heads.head(text, start);
            if (swapped.mayHave(head)) {
                for (int i = 0; i < SwappedHeads.SWAPS.size(); i++) {
                    swap(start, SwappedHeads.SWAPS.get(i));
                }
            }
            if (index.heads().first(head) >= 0) {
                int reach = Math.min(index.longestCommon(text, start), text.length - start - 2);
                for (int at = Heads.UNITS; at <= reach; at++) {
                    swapsBehind(start, at);
                }
            }
        }
    }

    /** Of the blocks that may change places somewhere behind the beginning of a phrase: what is side by side then is so in some phrase. */
    private void swapsBehind(int start, int at) {
        int from = start + at;
        for (int one = 1; one <= Swap.LONGEST_BLOCK && from + one < text.length; one++) {
            if (index.heads().mayBeNeighbours(text[from - 1], text[from + one])) {
                int most = Math.min(Swap.LONGEST_BLOCK, text.length - from - one);
                for (int other = 1; other <= most; other++) {
                    if (index.heads().mayBeNeighbours(text[from + one + other - 1], text[from])) {
                        swap(start, new Swap(at, one, other));
                    }
                }
            }
        }
    }

    /** A phrase that stands there once two blocks have changed places is almost there now. */
    private void swap(int start, Swap swap) {
        if (start + swap.end() > text.length
                || !index.heads().mayBegin(swap.head(text, start))
                || !swap.changes(text, start)) {
            return;
        }
        char[] swapped = new char[Math.min(Pieces.LONGEST, text.length - start)];
        for (int i = 0; i < swapped.length; i++) {
            swapped[i] = swap.unit(text, start, i);
        }
        index.at(swapped, 0, swapped.length, (phrase, from, end) -> {
            if (end >= PhraseCompiler.SHORTEST_SLIP && end >= swap.end()) {
                add(new NearMiss(phrase, start, start + end, 1));
            }
        });
    }
}
