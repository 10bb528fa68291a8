package org.nigao.duplicate;

import java.util.HashMap;
import java.util.Map;
import org.nigao.draft.LogicalLine;

/** Which lines that stand in the same place of an original and its copy are the same with changes; what was compared once is known. */
final class Likeness {

    /** So much of the two must be the same in the same order. */
    private static final double LIKE = 0.6;

    /** Two lines by identity. */
    private record Two(LogicalLine one, LogicalLine other) {}

    private final Map<Two, Boolean> before;
    private final Map<Two, Boolean> known = new HashMap<>();

    Likeness() {
        this(Map.of());
    }

    private Likeness(Map<Two, Boolean> before) {
        this.before = before;
    }

    /** For the next version of the draft; what this one did not ask for is forgotten. */
    Likeness next() {
        return new Likeness(known);
    }

    boolean areLike(LogicalLine one, LogicalLine other) {
        return known.computeIfAbsent(new Two(one, other), two -> {
            Boolean answer = before.get(two);
            return answer == null
                    ? compare(one.wording().text(), other.wording().text())
                    : answer;
        });
    }

    private static boolean compare(String one, String other) {
        int most = 2 * Math.min(one.length(), other.length());
        double all = one.length() + other.length();
        return most >= LIKE * all && 2 * CommonSubsequence.length(one, other) >= LIKE * all;
    }
}
