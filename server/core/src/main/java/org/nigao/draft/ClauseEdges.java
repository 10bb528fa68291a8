package org.nigao.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How often characters and pairs of them stand at the end and at the beginning of a clause in official plans: {@code
 * clause-edges.txt}, which {@code MakeClauseEdges} among the benchmarks makes.
 *
 * <p>Its rows are all of one length and in order, so that the text of the file is the table.
 */
public final class ClauseEdges {

    /** Two units, five letters, a line break. */
    private static final int ROW = 8;

    /** Stands in the place of the second character of a row about one alone. */
    public static final char ALONE = ' ';

    /** What a character alone counts for beside the pairs it stands in. */
    private static final double UNSEEN = 3;

    private static final double LEVELS = 4;
    private static final char LEAST = 'a';
    private static final char EVEN = 'm';
    private static final double ODDS_LEVELS = 3;
    private static final Rates UNKNOWN = new Rates(0, 0.1, 0.1, 0, 0);
    private static final String TABLE = read();

    private ClauseEdges() {}

    /**
     * @param count how often the characters stand in plans, about; 0 where nothing is known
     * @param end the share of them that end a clause
     * @param start the share of them that begin one
     * @param overClause how much likelier they begin a paragraph than a clause behind a comma, as a logarithm
     * @param overItem how much likelier they begin a paragraph than an item behind 、, as a logarithm
     */
    record Rates(int count, double end, double start, double overClause, double overItem) {}

    static Rates of(char first, char second) {
        int low = 0;
        int high = TABLE.length() / ROW - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = middle * ROW;
            int order = TABLE.charAt(at) != first ? TABLE.charAt(at) - first : TABLE.charAt(at + 1) - second;
            if (order == 0) {
                return new Rates(
                        1 << TABLE.charAt(at + 2) - LEAST,
                        rate(TABLE.charAt(at + 3)),
                        rate(TABLE.charAt(at + 4)),
                        odds(TABLE.charAt(at + 5)),
                        odds(TABLE.charAt(at + 6)));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return UNKNOWN;
    }

    /**
     * How much likelier a sentence breaks off at an offset than that only its point is missing there, as a logarithm: by how
     * plans end their clauses, by how long this one is so far, and by whether it has become as long as the one before it
     * (山更绿、水更清).
     *
     * @param length how long the clause is that ends there
     */
    public static double breaksOff(CharSequence text, int end, int length) {
        int start = end - length;
        char point = start > 0 ? text.charAt(start - 1) : 0;
        double brief = length == 1 || length == 2 && point != '、' ? 2.4 : length == 3 && point != '、' ? 0.55 : 0;
        double whole = isPair(text, start, length) ? 1.5 : 0;
        double known = length >= 3 && isKnownEnd(text, end) ? 1.5 : 0;
        return 1.6 - 0.85 * Math.log(ending(text, end)) + brief - whole - known - 1.34 * Math.log(1 + length);
    }

    /** Whether the clause or item in front of the one that begins at {@code start} has its length. */
    private static boolean isPair(CharSequence text, int start, int length) {
        int before = start - 1 - length;
        if (length < 2 || before < 0 || "，、,".indexOf(text.charAt(start - 1)) < 0) {
            return false;
        }
        for (int i = before; i < start - 1; i++) {
            if (isPoint(text.charAt(i))) {
                return false;
            }
        }
        return before == 0 || isPoint(text.charAt(before - 1));
    }

    private static boolean isPoint(char c) {
        return "，。；：、！？,;:".indexOf(c) >= 0;
    }

    private static boolean isKnownEnd(CharSequence text, int end) {
        return ClauseTriples.shipped()
                .has(
                        ClauseTriples.Kind.ENDING,
                        kind(Script.simplified(text.charAt(end - 3))),
                        kind(Script.simplified(text.charAt(end - 2))),
                        kind(Script.simplified(text.charAt(end - 1))));
    }

    /** How likely one clause ends at an offset inside a text and another begins there, as a logarithm. */
    public static double between(CharSequence text, int at) {
        char first = kind(Script.simplified(text.charAt(at)));
        Rates alone = of(first, ALONE);
        Rates pair = at + 1 < text.length() ? of(first, kind(Script.simplified(text.charAt(at + 1)))) : UNKNOWN;
        double starting = (pair.count() * pair.start() + UNSEEN * alone.start()) / (pair.count() + UNSEEN);
        return Math.log(ending(text, at)) + Math.log(starting);
    }

    /** How likely a clause begins at an offset, as a logarithm; 0 where the two characters there are not known to stand together. */
    public static double begins(CharSequence text, int at) {
        char first = kind(Script.simplified(text.charAt(at)));
        Rates alone = of(first, ALONE);
        Rates pair = at + 1 < text.length() ? of(first, kind(Script.simplified(text.charAt(at + 1)))) : UNKNOWN;
        return pair.count() == 0
                ? 0
                : Math.log((pair.count() * pair.start() + UNSEEN * alone.start()) / (pair.count() + UNSEEN));
    }

    private static double ending(CharSequence text, int end) {
        char last = kind(Script.simplified(text.charAt(end - 1)));
        Rates alone = of(last, ALONE);
        Rates pair = end > 1 ? of(kind(Script.simplified(text.charAt(end - 2))), last) : UNKNOWN;
        return (pair.count() * pair.end() + UNSEEN * alone.end()) / (pair.count() + UNSEEN);
    }

    private static double rate(char level) {
        return Math.exp((LEAST - level) / LEVELS);
    }

    private static double odds(char level) {
        return (level - EVEN) / ODDS_LEVELS;
    }

    /** The row for characters that stand so often, and so often end and begin a clause; the others are those of {@link Rates}. */
    public static String row(String characters, int count, int ends, int starts, double overClause, double overItem) {
        int power = 31 - Integer.numberOfLeadingZeros(count);
        return characters
                + (char) (LEAST + power)
                + level(ends, count)
                + level(starts, count)
                + level(overClause)
                + level(overItem)
                + '\n';
    }

    private static char level(int edges, int count) {
        return (char) (LEAST + Math.min(25, Math.round(-LEVELS * Math.log((edges + 0.3) / (count + 1)))));
    }

    private static char level(double odds) {
        return (char) (EVEN + Math.max(-12, Math.min(12, Math.round(ODDS_LEVELS * odds))));
    }

    /** Figures are all alike, and so are letters. */
    public static char kind(char c) {
        if (Numerals.isArabic(c)) {
            return '0';
        }
        return c < 0x80 && Character.isLetter(c) ? 'a' : c;
    }

    private static String read() {
        try (InputStream file = ClauseEdges.class.getResourceAsStream("clause-edges.txt")) {
            if (file == null) {
                throw new IllegalStateException("not packaged: clause-edges.txt");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
