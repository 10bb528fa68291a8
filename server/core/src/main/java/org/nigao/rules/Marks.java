package org.nigao.rules;

/** How a message speaks of a punctuation mark. */
final class Marks {

    private Marks() {}

    /** The mark in quotation marks; a quotation mark by its name, as four of them in a row cannot be read. */
    static String named(String mark) {
        return switch (mark) {
            case "“" -> "前引号";
            case "”" -> "后引号";
            case "‘" -> "前单引号";
            case "’" -> "后单引号";
            default -> "“" + mark + "”";
        };
    }
}
