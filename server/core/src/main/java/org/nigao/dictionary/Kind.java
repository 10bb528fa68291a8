package org.nigao.dictionary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of a dictionary is about, and with it the rule that uses it. */
public enum Kind {
    /** A word that is always wrong where its context does not excuse it: 布署. */
    TYPO(Is.WRONG),
    /** A word mistaken for another in some contexts: 截止2025年底. */
    CONFUSABLE(Is.WRONG),
    /** A word said twice: 涉及到. */
    PLEONASM(Is.WRONG),
    /** Words that do not go together: 推进…水平. */
    COLLOCATION(Is.WRONG),
    /** Two constructions in one: 原因是由于. */
    BLEND(Is.WRONG),
    /** What was to be replaced before publishing: XX, 【待补】. */
    PLACEHOLDER(Is.WRONG),
    /** What was said in former years and is said otherwise now. */
    SUPERSEDED(Is.WRONG),
    /** A set phrase, with forms of it that are not the usual ones. */
    PHRASE(Is.RIGHT),
    /** A set beginning and end around something of one's own: 以…为指导. */
    TEMPLATE(Is.RIGHT),
    /** A technical term, as {@link #PHRASE}. */
    TERM(Is.RIGHT),
    /** The name of an office or a programme, as {@link #PHRASE}. */
    NAME(Is.RIGHT),
    /** A phrase that counts its members: 四个意识. */
    FORMULA(Is.RIGHT),
    /** A short form that everyone knows without being told. */
    ABBREVIATION(Is.RIGHT),
    /** A five-year plan and its years. */
    PERIOD(Is.RIGHT),
    /** A phrase that is neither suggested nor held against anything. */
    IGNORED(Is.RIGHT);

    /** What the text of an entry is. */
    private enum Is {
        WRONG,
        RIGHT
    }

    private final Is text;

    Kind(Is text) {
        this.text = text;
    }

    /** Whether the text of an entry is what is found fault with, and not what is asked for. */
    boolean namesTheWrong() {
        return text == Is.WRONG;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> named(String name) {
        return Arrays.stream(values()).filter(k -> k.toString().equals(name)).findFirst();
    }
}
