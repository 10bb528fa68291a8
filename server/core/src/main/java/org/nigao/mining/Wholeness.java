package org.nigao.mining;

/** Whether a candidate can be a phrase by itself, by its edges and what stands beside them. */
final class Wholeness {

    private static final double LISTED = 0.15;

    private Wholeness() {}

    static boolean of(Candidate c, WordBorders borders) {
        int from = c.position();
        int to = from + c.text().length();
        Sort first = borders.sort(from);
        int lastWord = borders.previous(to);
        Sort last = borders.sort(lastWord);
        return begins(first, c) && ends(last, c) && isFree(c, borders.next(from) - from) && isWholeList(c);
    }

    private static boolean begins(Sort first, Candidate c) {
        return switch (first) {
            case NOUN, VERB, ADJECTIVE, ADVERB, QUOTE, OTHER -> true;
            case PREPOSITION -> c.left().edge() >= 0.6 && c.right().edge() >= 0.7;
            default -> false;
        };
    }

    private static boolean ends(Sort last, Candidate c) {
        return switch (last) {
            case NOUN, QUOTE, OTHER -> true;
            case VERB, ADJECTIVE -> c.right().free() >= 0.4;
            case LOCALIZER -> c.right().edge() >= 0.6;
            default -> false;
        };
    }

    private static boolean isFree(Candidate c, int firstWord) {
        double asked = firstWord == 1 || c.text().indexOf('的') > 0 ? 0.6 : 0.3;
        return c.right().free() >= 0.3
                && c.left().free() >= asked
                && c.standing() >= Math.max(2, c.plans() / 5)
                && c.left().dominant() <= 0.7
                && c.right().dominant() <= 0.7;
    }

    /** An enumeration is whole where no item stands before or behind it. */
    private static boolean isWholeList(Candidate c) {
        return c.text().indexOf('、') < 0
                || c.left().joint() <= LISTED && c.right().joint() <= LISTED;
    }
}
