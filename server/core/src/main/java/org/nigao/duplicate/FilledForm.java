package org.nigao.duplicate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One form filled in for two subjects that are told apart by their numbers: in most of what differs between the two texts the
 * same number has been put for the same other one (1号机组, 2号机组).
 */
final class FilledForm {

    private static final int OFTEN = 3;

    /** Whoever fills in a form puts the subject into its first paragraphs. */
    private static final int LOOKED_AT = 12;

    /** No year: last year's plan that was left in the file is no form. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}号?|[A-Z]");

    private FilledForm() {}

    static boolean areTwo(int[] one, int[] other, Units units) {
        Map<String, Integer> numbers = new HashMap<>();
        int differing = 0;
        for (int i = 0; i < one.length && differing < LOOKED_AT; i++) {
            if (!units.areEqual(one[i], other[i])) {
                differing++;
                numbers(wording(one[i], units), wording(other[i], units))
                        .forEach(pair -> numbers.merge(pair, 1, Integer::sum));
            }
        }
        int least = Math.max(OFTEN, differing / 2 + 1);
        return numbers.values().stream().anyMatch(times -> times >= least);
    }

    private static String wording(int unit, Units units) {
        return units.line(unit).wording().text();
    }

    private static Set<String> numbers(String one, String other) {
        Set<String> numbers = new HashSet<>();
        for (Difference difference : Difference.between(one, other)) {
            if (NUMBER.matcher(difference.one()).matches()
                    && NUMBER.matcher(difference.other()).matches()) {
                numbers.add(difference.one() + " " + difference.other());
            }
        }
        return numbers;
    }
}
