package org.nigao.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The clauses of all plans, one after another, each between two borders. A position is a place in that row.
 *
 * <p>Holds two bytes a character in the {@link Room}, and some two on the heap.
 */
final class Texts {

    /** Stands before and behind a clause where nothing goes on. */
    static final char BORDER = 0;

    /** The same where a bracket or a figure only interrupts. */
    static final char SEAM = 1;

    /** Of so few positions, as a power of two, that hardly two clauses begin among them. */
    private static final int BLOCK = 2;

    private final Chars chars;

    private int clauses;
    private int[] start = new int[1024];
    private int[] source = new int[1024];
    private int[] plan = new int[1024];
    private long[] hash = new long[1024];
    private int[] firstClause = {};
    private final List<Origin> origins = new ArrayList<>();

    Texts(Room room) {
        chars = new Chars(room);
    }

    void add(Origin origin, List<Clause> added) {
        for (Clause clause : added) {
            add(clause, origins.size());
        }
        origins.add(origin);
    }

    private void add(Clause clause, int of) {
        if (clauses == start.length) {
            start = Arrays.copyOf(start, 2 * clauses);
            source = Arrays.copyOf(source, 2 * clauses);
            plan = Arrays.copyOf(plan, 2 * clauses);
            hash = Arrays.copyOf(hash, 2 * clauses);
        }
        chars.add(clause.opens());
        start[clauses] = chars.size();
        source[clauses] = clause.source();
        plan[clauses] = of;
        chars.addAll(clause.text(), clause.from(), clause.to());
        hash[clauses] = hash(start[clauses], chars.size());
        chars.add(clause.closes());
        clauses++;
    }

    private long hash(int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ chars.at(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash | 1;
    }

    /** To be called once, when all plans were added. */
    void index() {
        firstClause = new int[(size() >> BLOCK) + 1];
        int clause = 0;
        for (int block = 0; block < firstClause.length; block++) {
            while (clause + 1 < clauses && start[clause + 1] <= block << BLOCK) {
                clause++;
            }
            firstClause[block] = clause;
        }
    }

    int size() {
        return chars.size();
    }

    int clauses() {
        return clauses;
    }

    List<Origin> origins() {
        return origins;
    }

    char at(int position) {
        return chars.at(position);
    }

    String text(int from, int to) {
        return chars.text(from, to);
    }

    /** Copies what stands there to the beginning of an array that is long enough. */
    void copy(int from, int to, char[] into) {
        chars.copy(from, to, into);
    }

    /** Whether two clauses are of the same words. */
    boolean areAlike(int one, int other) {
        int length = end(one) - start[one];
        if (end(other) - start[other] != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (at(start[one] + i) != at(start[other] + i)) {
                return false;
            }
        }
        return true;
    }

    int start(int clause) {
        return start[clause];
    }

    static boolean isBorder(char c) {
        return c <= SEAM;
    }

    /** Position of the border behind a clause. */
    int end(int clause) {
        return (clause + 1 < clauses ? start[clause + 1] - 1 : size()) - 1;
    }

    /** Which plan a clause is of, by the order of their coming. */
    int plan(int clause) {
        return plan[clause];
    }

    long hash(int clause) {
        return hash[clause];
    }

    int clauseAt(int position) {
        int clause = firstClause[position >> BLOCK];
        while (clause + 1 < clauses && start[clause + 1] <= position) {
            clause++;
        }
        return clause;
    }

    /** Whether its plan has a clause as it stands here. */
    boolean isVerbatim(int clause) {
        return source[clause] != Clause.ELSEWHERE;
    }

    /** Where a position is in its plan, or {@link Clause#ELSEWHERE}. */
    int source(int position) {
        int clause = clauseAt(position);
        return isVerbatim(clause) ? source[clause] + position - start[clause] : Clause.ELSEWHERE;
    }
}
