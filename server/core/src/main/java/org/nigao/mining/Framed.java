package org.nigao.mining;

/**
 * One clause that may be of a template: a beginning and an end of whole words, and something between them. Offsets are positions in
 * {@link Texts}.
 *
 * @param head where the beginning stands
 * @param filler where what is between begins
 * @param tail where the end begins
 * @param end behind it: the end of the clause, or of a verb that has its object behind it
 */
record Framed(int head, int filler, int tail, int end) {

    private static final int LONGEST_HEAD = 8;
    private static final int LONGEST_TAIL = 10;
    private static final int SHORTEST_TAIL = 2;
    private static final int MOST_WORDS = 4;

    static final int SHORTEST_FILLER = 2;
    static final int LONGEST_FILLER = 20;

    /** Hears of one. */
    interface Visit {
        void of(Framed framed);
    }

    /** Whether a beginning or an end is worth asking for. */
    interface Wanted {
        boolean is(int from, int to);
    }

    /** Every way to read a clause so, its beginnings and ends being wanted. */
    static void each(Texts texts, WordBorders borders, int clause, Wanted heads, Wanted tails, Visit visit) {
        heads(texts, borders, clause, beginning -> {
            if (heads.is(beginning.head(), beginning.filler())) {
                tails(texts, borders, clause, (tail, end) -> {
                    Framed framed = new Framed(beginning.head(), beginning.filler(), tail, end);
                    if (framed.hasFiller(texts, borders)
                            && (end == texts.end(clause) || framed.isOpen(texts, borders))
                            && tails.is(tail, end)) {
                        visit.of(framed);
                    }
                });
            }
        });
    }

    /** Every beginning of a clause. */
    static void heads(Texts texts, WordBorders borders, int clause, Visit visit) {
        int close = texts.end(clause);
        for (int head = texts.start(clause); head < close; head = borders.next(head)) {
            if (!borders.sort(head).governs() || texts.at(head) == '好' || !Edges.isFreeLeft(texts, borders, head)) {
                continue;
            }
            int filler = head;
            for (int words = 0; words < MOST_WORDS; words++) {
                Sort last = borders.sort(filler);
                filler = borders.next(filler);
                if (filler - head > LONGEST_HEAD || filler >= close) {
                    break;
                }
                if (last.governs() && last != Sort.ADVERB && mayBeginFiller(borders.sort(filler))) {
                    visit.of(new Framed(head, filler, close, close));
                }
            }
        }
    }

    /** Hears of an end. */
    interface Tail {
        void is(int from, int to);
    }

    /** Every end of a clause: its last words, and verbs inside that have something behind them. */
    static void tails(Texts texts, WordBorders borders, int clause, Tail tail) {
        int start = texts.start(clause);
        int close = texts.end(clause);
        int at = close;
        if (texts.at(close) == Texts.BORDER && mayEnd(borders, close)) {
            for (int words = 0; words < MOST_WORDS && at > start; words++) {
                at = borders.previous(at);
                if (close - at > LONGEST_TAIL || texts.at(at) == '、') {
                    break;
                }
                if (close - at >= SHORTEST_TAIL && mayBeginTail(borders.sort(at))) {
                    tail.is(at, close);
                }
            }
        }
        for (int inside = borders.next(start); inside < close; inside = borders.next(inside)) {
            int end = borders.next(inside);
            if (end < close && end - inside == SHORTEST_TAIL && isVerb(borders.sort(inside))) {
                tail.is(inside, end);
            }
        }
    }

    /** 进行 is a modal for phrases, and 作为 a preposition. */
    private static boolean isVerb(Sort sort) {
        return sort == Sort.VERB || sort == Sort.PREDICATE || sort == Sort.MODAL || sort == Sort.PREPOSITION;
    }

    /** Whether it begins an adverbial, behind whose end something may follow. */
    boolean isOpen(Texts texts, WordBorders borders) {
        return TemplateShape.isOpen(texts.text(borders.previous(filler), filler));
    }

    /** Whether the end closes the beginning. */
    boolean isWhole(Texts texts, WordBorders borders) {
        int last = borders.previous(end);
        return TemplateShape.closes(
                texts.text(borders.previous(filler), filler),
                texts.text(tail, borders.next(tail)),
                borders.sort(tail),
                texts.text(last, end),
                borders.sort(last));
    }

    private static boolean mayEnd(WordBorders borders, int close) {
        return switch (borders.sort(borders.previous(close))) {
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

    /** Something that can be named: no sentence, no construction of its own. */
    private boolean hasFiller(Texts texts, WordBorders borders) {
        if (tail - filler < SHORTEST_FILLER || tail - filler > LONGEST_FILLER) {
            return false;
        }
        switch (borders.sort(borders.previous(tail))) {
            case NOUN, VERB, PREDICATE, ADJECTIVE, QUOTE, OTHER, AND_SO_ON -> {}
            default -> {
                return false;
            }
        }
        int open = 0;
        for (int at = filler; at < tail; at = borders.next(at)) {
            switch (borders.sort(at)) {
                case MODAL, COPULA, PREPOSITION, ADVERBIAL, PRONOUN, ADVERB -> {
                    return false;
                }
                default -> open += texts.at(at) == '“' ? 1 : texts.at(at) == '”' ? -1 : 0;
            }
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
