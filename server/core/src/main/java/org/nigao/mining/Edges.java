package org.nigao.mining;

import org.nigao.draft.Han;

/** What may stand at the edges of a phrase, and what beside them. */
final class Edges {

    private Edges() {}

    /** Whether a stretch is worth counting, by its characters alone. */
    static boolean mayBe(Texts texts, int from, int length) {
        char last = texts.at(from + length - 1);
        if (last == '、' || last == '“' || last == '·' || Character.isDigit(last)) {
            return false;
        }
        int quotes = 0;
        int han = 0;
        for (int i = from; i < from + length; i++) {
            char c = texts.at(i);
            han += Han.is(c) ? 1 : 0;
            if (c == '“') {
                quotes++;
            } else if (c == '”' && --quotes < 0) {
                return false;
            } else if (!Han.is(c) && c != '”' && c != '、' && !isLatin(texts, i, from, from + length)) {
                return false;
            }
        }
        return quotes == 0 && 2 * han >= length;
    }

    /** Capitals, and what follows or leads to one, as in VOCs or 5G: other digits are figures of one plan, other letters addresses. */
    private static boolean isLatin(Texts texts, int at, int from, int to) {
        char c = texts.at(at);
        return isCapital(c)
                || c < 0x80 && (at > from && isCapital(texts.at(at - 1)) || at + 1 < to && isCapital(texts.at(at + 1)))
                || c == 's' && at > from && texts.at(at - 1) < 0x80;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Whether nothing before a word border belongs to what begins there. */
    static boolean isFreeLeft(Texts texts, WordBorders borders, int start) {
        if (Texts.isBorder(texts.at(start - 1))) {
            return texts.at(start - 1) == Texts.BORDER;
        }
        return isFree(borders.sort(borders.previous(start)), borders.sort(start));
    }

    /** Whether a word does not belong to the one behind it in a clause. */
    static boolean isFree(Sort before, Sort word) {
        return switch (before) {
            case JOINT, QUOTE, PARTICLE, PREPOSITION, ADVERBIAL, ADVERB, MODAL, COPULA, PRONOUN, AND_SO_ON, LOCALIZER ->
                true;
            case VERB, PREDICATE -> !word.governs();
            default -> false;
        };
    }

    /**
     * Whether nothing behind a word border belongs to what ends there. The object of a verb may go on behind 、 or 的, and so may
     * what an adjective belongs to.
     */
    static boolean isFreeRight(Texts texts, WordBorders borders, int start, int end) {
        if (Texts.isBorder(texts.at(end))) {
            return texts.at(end) == Texts.BORDER;
        }
        Sort last = borders.sort(borders.previous(end));
        boolean governs = borders.sort(start).governs() && last != Sort.VERB && last != Sort.PREDICATE;
        boolean describes = last == Sort.ADJECTIVE;
        return switch (borders.sort(end)) {
            case QUOTE, AND_SO_ON -> true;
            case JOINT, PREPOSITION, ADVERBIAL, MODAL, COPULA -> !governs;
            case PARTICLE -> !governs && !describes;
            default -> false;
        };
    }
}
