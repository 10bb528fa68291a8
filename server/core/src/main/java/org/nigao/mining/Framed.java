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

    static final int SHORTEST_FILLER = 2;
    static final int LONGEST_FILLER = 20;

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
}
