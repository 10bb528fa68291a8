package org.nigao.mining;

import java.util.Arrays;

/**
 * The words of one clause at a time, and which of them may begin and end a template: {@link Framed} without the pairing. Words are
 * counted from the first of the clause.
 */
final class Frames {

    private static final int LONGEST_HEAD = 8;
    private static final int LONGEST_TAIL = 10;
    private static final int SHORTEST_TAIL = 2;
    private static final int MOST_WORDS = 4;

    private final Texts texts;
    private final WordBorders borders;

    private int[] at = new int[64];
    private Sort[] sorts = new Sort[64];
    private int words;
    private final Parts heads = new Parts();
    private final Parts tails = new Parts();

    Frames(Texts texts, WordBorders borders) {
        this.texts = texts;
        this.borders = borders;
    }

    /** Stretches of words with what stands there as a hash. */
    static final class Parts {
        private int[] from = new int[64];
        private int[] to = new int[64];
        private long[] hash = new long[64];
        private int count;

        private void add(int first, int behind, long key) {
            if (count == from.length) {
                from = Arrays.copyOf(from, 2 * count);
                to = Arrays.copyOf(to, 2 * count);
                hash = Arrays.copyOf(hash, 2 * count);
            }
            from[count] = first;
            to[count] = behind;
            hash[count++] = key;
        }

        /** Forgets those that stand in fewer clauses. */
        private void keep(LongIntMap times, int fewest) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (times.get(hash[i]) >= fewest) {
                    from[kept] = from[i];
                    to[kept] = to[i];
                    hash[kept++] = hash[i];
                }
            }
            count = kept;
        }

        /** Gives whether there are any. */
        boolean countIn(LongIntMap times) {
            for (int i = 0; i < count; i++) {
                times.add(hash[i], 1);
            }
            return count > 0;
        }
    }

    /** Every beginning of the clause. */
    Parts heads() {
        readHeads();
        return heads;
    }

    /** Every end of it: its last words, and verbs inside that have something behind them. One with something behind it is another. */
    Parts tails() {
        readTails();
        return tails;
    }

    void read(int clause) {
        int close = texts.end(clause);
        words = 0;
        for (int position = texts.start(clause); position < close; position++) {
            Sort sort = borders.sort(position);
            if (sort != Sort.NONE) {
                add(position, sort);
            }
        }
        at[words] = close;
    }

    private void add(int position, Sort sort) {
        if (words + 1 == at.length) {
            at = Arrays.copyOf(at, 2 * at.length);
            sorts = Arrays.copyOf(sorts, 2 * sorts.length);
        }
        at[words] = position;
        sorts[words++] = sort;
    }

    private void readHeads() {
        heads.count = 0;
        for (int head = 0; head < words; head++) {
            if (!sorts[head].governs() || texts.at(at[head]) == '好' || !isFree(head)) {
                continue;
            }
            for (int filler = head + 1; filler <= head + MOST_WORDS && filler < words; filler++) {
                if (at[filler] - at[head] > LONGEST_HEAD) {
                    break;
                }
                Sort last = sorts[filler - 1];
                if (last.governs() && last != Sort.ADVERB && mayBeginFiller(sorts[filler])) {
                    heads.add(head, filler, borders.hash(at[head], at[filler]));
                }
            }
        }
    }

    private boolean isFree(int head) {
        return head == 0 ? texts.at(at[0] - 1) == Texts.BORDER : Edges.isFree(sorts[head - 1], sorts[head]);
    }

    private void readTails() {
        tails.count = 0;
        int close = at[words];
        if (texts.at(close) == Texts.BORDER && mayEnd(sorts[words - 1])) {
            for (int tail = words - 1; tail >= Math.max(0, words - MOST_WORDS); tail--) {
                if (close - at[tail] > LONGEST_TAIL || texts.at(at[tail]) == '、') {
                    break;
                }
                if (close - at[tail] >= SHORTEST_TAIL && mayBeginTail(sorts[tail])) {
                    tails.add(tail, words, borders.hash(at[tail], close));
                }
            }
        }
        for (int inside = 1; inside + 1 < words; inside++) {
            if (at[inside + 1] - at[inside] == SHORTEST_TAIL && isVerb(sorts[inside])) {
                tails.add(inside, inside + 1, ~borders.hash(at[inside], at[inside + 1]));
            }
        }
    }

    /** Hears of a beginning and an end that belong to one reading of the clause, and of their common hash. */
    interface Visit {
        void of(Framed framed, long key);
    }

    /** Every way to read the clause as a template, its beginning and its end standing in so many clauses; gives whether there is one. */
    boolean each(LongIntMap headTimes, LongIntMap tailTimes, int fewest, Visit visit) {
        readHeads();
        heads.keep(headTimes, fewest);
        tails.count = 0;
        if (heads.count > 0) {
            readTails();
            tails.keep(tailTimes, fewest);
        }
        boolean any = false;
        for (int h = 0; h < heads.count; h++) {
            int filler = heads.to[h];
            for (int t = 0; t < tails.count; t++) {
                int tail = tails.from[t];
                if (hasFiller(filler, tail)) {
                    Framed framed = new Framed(at[heads.from[h]], at[filler], at[tail], at[tails.to[t]]);
                    if (tails.to[t] == words || framed.isOpen(texts, borders)) {
                        visit.of(framed, WordBorders.pair(heads.hash[h], tails.hash[t]));
                        any = true;
                    }
                }
            }
        }
        return any;
    }

    /** Something that can be named: no sentence, no construction of its own. */
    private boolean hasFiller(int filler, int tail) {
        int length = at[tail] - at[filler];
        if (length < Framed.SHORTEST_FILLER || length > Framed.LONGEST_FILLER) {
            return false;
        }
        switch (sorts[tail - 1]) {
            case NOUN, VERB, PREDICATE, ADJECTIVE, QUOTE, OTHER, AND_SO_ON -> {}
            default -> {
                return false;
            }
        }
        int open = 0;
        for (int word = filler; word < tail; word++) {
            switch (sorts[word]) {
                case MODAL, COPULA, PREPOSITION, ADVERBIAL, PRONOUN, ADVERB -> {
                    return false;
                }
                default -> open += texts.at(at[word]) == '“' ? 1 : texts.at(at[word]) == '”' ? -1 : 0;
            }
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    /** 进行 is a modal for phrases, and 作为 a preposition. */
    private static boolean isVerb(Sort sort) {
        return sort == Sort.VERB || sort == Sort.PREDICATE || sort == Sort.MODAL || sort == Sort.PREPOSITION;
    }

    private static boolean mayEnd(Sort sort) {
        return switch (sort) {
            case NOUN, VERB, PREDICATE, LOCALIZER, OTHER, ADJECTIVE -> true;
            default -> false;
        };
    }

    private static boolean mayBeginTail(Sort sort) {
        return switch (sort) {
            case JOINT, QUOTE, AND_SO_ON, NUMERAL, CLASSIFIER, PRONOUN, LOCALIZER, NONE -> false;
            default -> true;
        };
    }

    private static boolean mayBeginFiller(Sort sort) {
        return switch (sort) {
            case NOUN, VERB, ADJECTIVE, QUOTE, OTHER, PREDICATE -> true;
            default -> false;
        };
    }
}
