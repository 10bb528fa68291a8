package org.nigao.duplicate;

import java.util.Arrays;

/**
 * Every stretch of a sequence of symbols, and where each first ends: a suffix automaton (Blumer et al. 1985) over several
 * words one after another. Built in linear time, in arrays, as it is built again for every version of a draft that repeats
 * anything.
 */
final class SuffixAutomaton {

    static final int ROOT = 0;
    static final int NONE = -1;

    private final int[] link;
    private final int[] length;
    private final int[] firstEnd;
    private int states = 1;
    private int last = ROOT;

    /** Transitions in open addressing: {@code (state, symbol) → edge}, and the edges of a state as a list. */
    private final int[] table;

    private final int mask;
    private final int[] edgeState;
    private final int[] edgeSymbol;
    private final int[] edgeTarget;
    private final int[] nextEdge;
    private final int[] firstEdge;
    private int edges;

    /** An empty automaton for words of {@code symbols} symbols together. */
    SuffixAutomaton(int symbols) {
        int maxStates = 2 * symbols + 2;
        int maxEdges = 3 * symbols + 4;
        link = new int[maxStates];
        length = new int[maxStates];
        firstEnd = new int[maxStates];
        firstEdge = new int[maxStates];
        Arrays.fill(firstEdge, NONE);
        link[ROOT] = NONE;
        edgeState = new int[maxEdges];
        edgeSymbol = new int[maxEdges];
        edgeTarget = new int[maxEdges];
        nextEdge = new int[maxEdges];
        mask = Integer.highestOneBit(Math.max(8, maxEdges)) * 4 - 1;
        table = new int[mask + 1];
        Arrays.fill(table, NONE);
    }

    /** No stretch crosses this place. */
    void breakWord() {
        last = ROOT;
    }

    /** Goes on with {@code symbol}, which stands at {@code position}; positions only grow. */
    void add(int symbol, int position) {
        int known = edge(last, symbol);
        if (known != NONE) {
            int target = edgeTarget[known];
            last = length[target] == length[last] + 1 ? target : split(last, symbol, target);
            return;
        }
        int added = state(length[last] + 1, position);
        int from = last;
        int found = NONE;
        while (from != NONE && (found = edge(from, symbol)) == NONE) {
            addEdge(from, symbol, added);
            from = link[from];
        }
        if (from == NONE) {
            link[added] = ROOT;
        } else {
            int target = edgeTarget[found];
            link[added] = length[target] == length[from] + 1 ? target : split(from, symbol, target);
        }
        last = added;
    }

    /** Gives the shorter stretches that lead to {@code target} through {@code from} a state of their own. */
    private int split(int from, int symbol, int target) {
        int copy = state(length[from] + 1, firstEnd[target]);
        for (int e = firstEdge[target]; e != NONE; e = nextEdge[e]) {
            addEdge(copy, edgeSymbol[e], edgeTarget[e]);
        }
        link[copy] = link[target];
        link[target] = copy;
        for (int at = from; at != NONE; at = link[at]) {
            int e = edge(at, symbol);
            if (e == NONE || edgeTarget[e] != target) {
                break;
            }
            edgeTarget[e] = copy;
        }
        return copy;
    }

    /** The state after one more symbol, {@link #NONE} where no such stretch exists. */
    int step(int state, int symbol) {
        int e = edge(state, symbol);
        return e == NONE ? NONE : edgeTarget[e];
    }

    /** The position at which the stretch of a state first ends. */
    int firstEnd(int state) {
        return firstEnd[state];
    }

    private int state(int stretch, int end) {
        length[states] = stretch;
        firstEnd[states] = end;
        return states++;
    }

    private void addEdge(int state, int symbol, int target) {
        edgeState[edges] = state;
        edgeSymbol[edges] = symbol;
        edgeTarget[edges] = target;
        nextEdge[edges] = firstEdge[state];
        firstEdge[state] = edges;
        table[slot(state, symbol)] = edges++;
    }

    private int edge(int state, int symbol) {
        return table[slot(state, symbol)];
    }

    /** Where the transition stands in the table, or the free place for it. */
    private int slot(int state, int symbol) {
        long mixed = (((long) state << 32) | symbol) * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & mask;
        while (table[at] != NONE && (edgeState[table[at]] != state || edgeSymbol[table[at]] != symbol)) {
            at = at + 1 & mask;
        }
        return at;
    }
}
