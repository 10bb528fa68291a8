package org.nigao.mining;

/** Whether a candidate can be a phrase by itself: by its first and last word, what joins its words, and what stands beside it. */
final class Wholeness {

    private static final double WORDS = 0.8;
    private static final double DOMINANT = 0.7;
    private static final double LISTED = 0.15;

    private final Candidate c;
    private final WordBorders borders;
    private final int from;
    private final int to;
    private final int lastWord;

    private Wholeness(Candidate c, WordBorders borders) {
        this.c = c;
        this.borders = borders;
        from = c.position();
        to = from + c.text().length();
        lastWord = borders.previous(to);
    }

    static boolean of(Candidate c, WordBorders borders) {
        Wholeness whole = new Wholeness(c, borders);
        return !FormWords.in(c.text())
                && whole.begins()
                && whole.ends()
                && whole.isFree()
                && whole.isNoSentence()
                && whole.isWholeList();
    }

    private boolean begins() {
        return switch (borders.sort(from)) {
            case NOUN, VERB, PREDICATE, ADJECTIVE, ADVERB, QUOTE, OTHER -> true;
            case ADVERBIAL -> c.left().edge() >= 0.6 && c.right().edge() >= 0.7;
            default -> false;
        };
    }

    private boolean ends() {
        return switch (borders.sort(lastWord)) {
            case NOUN, QUOTE, OTHER -> true;
            case VERB, PREDICATE -> c.right().free() >= objectless();
            case ADJECTIVE -> c.right().free() >= 0.4;
            case LOCALIZER -> c.right().edge() >= 0.6;
            default -> false;
        };
    }

    /** How free the right of verbs without a noun must be: most such pairs wait for their object (进一步加强…). */
    private double objectless() {
        for (int at = from; at < to; at = borders.next(at)) {
            if (!borders.sort(at).governs()) {
                return 0;
            }
        }
        return borders.sort(from) == Sort.ADVERB ? 0.45 : 0.35;
    }

    /** Whether it stands alone often enough, and no one neighbour goes with it as a rule. What is quoted is whole. */
    private boolean isFree() {
        if (c.left().word() < WORDS || c.right().word() < WORDS) {
            return false;
        }
        if (c.text().charAt(0) == '“' && c.text().indexOf('”') == c.text().length() - 1) {
            return true;
        }
        boolean governs = borders.sort(from).governs();
        return c.right().free() >= (governs ? 0.18 : 0.3)
                && c.left().free() >= leftFree()
                && c.standing() >= Math.max(2, c.plans() / (governs ? 10 : 5))
                && c.left().dominant() <= DOMINANT
                && c.right().dominant() <= DOMINANT;
    }

    /** A single character, or what 的, 和 or 等 join to the rest, may well be the end of something longer. */
    private double leftFree() {
        boolean single = borders.next(from) == from + 1 && !borders.sort(from).governs();
        boolean belongs = borders.next(from) < lastWord
                && borders.sort(borders.next(from)) == Sort.PARTICLE
                && (borders.sort(from) == Sort.NOUN || single && c.text().charAt(0) != '新');
        if (belongs && c.left().edge() < 0.25) {
            return 1;
        }
        return single && borders.sort(from) == Sort.NOUN || isJoined() ? 0.5 : 0.3;
    }

    private boolean isJoined() {
        for (int at = borders.next(from); at < lastWord; at = borders.next(at)) {
            switch (borders.sort(at)) {
                case PARTICLE, JOINT, AND_SO_ON -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether it has no predicate to its subject, and points at nothing outside. */
    private boolean isNoSentence() {
        boolean subject = !borders.sort(from).governs();
        for (int at = from; at < to; at = borders.next(at)) {
            switch (borders.sort(at)) {
                case PRONOUN -> {
                    return false;
                }
                case COPULA, MODAL, ADVERBIAL, PREDICATE -> {
                    if (subject) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return true;
    }

    /** An enumeration is whole where no item stands before or behind it, and 等 ends one. */
    private boolean isWholeList() {
        boolean list = c.text().indexOf('、') > 0;
        if (list) {
            return c.left().joint() <= LISTED && c.right().joint() <= LISTED;
        }
        for (int at = from; at < to; at = borders.next(at)) {
            if (borders.sort(at) == Sort.AND_SO_ON) {
                return false;
            }
        }
        return true;
    }
}
