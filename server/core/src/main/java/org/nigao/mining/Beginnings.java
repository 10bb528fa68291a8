package org.nigao.mining;

import java.util.Arrays;
import org.nigao.draft.Han;

/**
 * Where phrases may begin: positions whose first characters stand often enough where a word begins. What they hash to is counted in a
 * sketch of a byte for each, so that now and then one is taken too many, and none is left out.
 */
final class Beginnings {

    private static final int FEWEST_BITS = 16;
    private static final int MOST_BITS = 26;
    private static final int GROUPS = 1 << FEWEST_BITS;
    private static final int BASE = 0x01000193;

    private final Texts texts;
    private final Reposts reposts;
    private final int length;
    private final int fewest;
    private final int bits;
    private final byte[] times;

    /** What the first of the characters adds to the hash. */
    private final int power;

    /** Of the clause in hand its characters, and where the first ones behind each of them are counted. */
    private char[] clause = new char[64];

    private int[] cells = new int[64];

    /** Hears of a clause of which so many positions may be the beginning of something. */
    private interface Visit {
        void of(int start, int beginnings);
    }

    /**
     * Some of the positions, in groups that hash alike: whatever two begin alike are in one.
     *
     * @param starts where each group begins, and behind them where the last one ends
     */
    record Portion(int[] positions, int[] starts) {

        int groups() {
            return starts.length - 1;
        }

        int from(int group) {
            return starts[group];
        }

        int to(int group) {
            return starts[group + 1];
        }
    }

    /** Those whose first {@code length} characters stand {@code fewest} times at the beginning of a word. */
    Beginnings(Texts texts, Reposts reposts, WordBorders borders, int length, int fewest) {
        this.texts = texts;
        this.reposts = reposts;
        this.length = length;
        this.fewest = Math.min(fewest, Byte.MAX_VALUE);
        bits = Math.max(FEWEST_BITS, Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(texts.size())));
        times = new byte[1 << bits];
        int factor = 1;
        for (int i = 1; i < length; i++) {
            factor *= BASE;
        }
        power = factor;
        everyClause((start, beginnings) -> {
            for (int i = 0; i < beginnings; i++) {
                if (borders.isBorder(start + i) && times[cells[i]] != Byte.MAX_VALUE) {
                    times[cells[i]]++;
                }
            }
        });
    }

    /** One of so many portions of about the same size. */
    Portion portion(int portion, int portions) {
        int first = (int) ((long) GROUPS * portion / portions);
        int behind = (int) ((long) GROUPS * (portion + 1) / portions);
        Found found = new Found();
        everyClause((start, beginnings) -> {
            for (int i = 0; i < beginnings; i++) {
                if (times[cells[i]] >= fewest && mayBegin(clause[i])) {
                    int group = cells[i] >>> bits - FEWEST_BITS;
                    if (group >= first && group < behind) {
                        found.add(start + i, (char) (group - first));
                    }
                }
            }
        });
        return found.sorted(behind - first);
    }

    /** Positions as they are found, with their groups. */
    private static final class Found {
        private int[] positions = new int[1 << 12];
        private char[] groups = new char[1 << 12];
        private int count;

        void add(int position, char group) {
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, 2 * count);
                groups = Arrays.copyOf(groups, 2 * count);
            }
            positions[count] = position;
            groups[count++] = group;
        }

        Portion sorted(int different) {
            int[] starts = new int[different + 1];
            for (int i = 0; i < count; i++) {
                starts[groups[i] + 1]++;
            }
            for (int group = 0; group < different; group++) {
                starts[group + 1] += starts[group];
            }
            int[] next = starts.clone();
            int[] sorted = new int[count];
            for (int i = 0; i < count; i++) {
                sorted[next[groups[i]]++] = positions[i];
            }
            return new Portion(sorted, starts);
        }
    }

    private static boolean mayBegin(char c) {
        return Han.is(c) || c == '“' || Character.isLetter(c);
    }

    private void everyClause(Visit visit) {
        for (int c = 0; c < texts.clauses(); c++) {
            if (reposts.isLive(c)) {
                read(texts.start(c), texts.end(c));
                visit.of(texts.start(c), Math.max(0, texts.end(c) - texts.start(c) + 1 - length));
            }
        }
    }

    private void read(int start, int end) {
        int size = end - start;
        if (clause.length < size) {
            clause = new char[2 * size];
            cells = new int[clause.length];
        }
        char[] characters = clause;
        texts.copy(start, end, characters);
        int[] into = cells;
        int shift = Integer.SIZE - bits;
        int hash = 0;
        for (int i = 0; i < size; i++) {
            hash = hash * BASE + characters[i];
            int first = i + 1 - length;
            if (first >= 0) {
                into[first] = hash * 0x9E3779B9 >>> shift;
                hash -= characters[first] * power;
            }
        }
    }
}
