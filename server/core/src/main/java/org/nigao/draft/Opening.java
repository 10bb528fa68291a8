package org.nigao.draft;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A pattern for what a text begins with, and the characters that this begins with: most texts begin with none of them, and the pattern
 * need not be tried.
 */
final class Opening {

    private final Pattern pattern;
    private final BitSet first = new BitSet();

    /**
     * A pattern that never matches nothing.
     *
     * @param first every character with which a match begins, and perhaps others
     * @param ranges the first and the last character of further ones, in pairs
     */
    Opening(String pattern, String first, String ranges) {
        this.pattern = Pattern.compile(pattern);
        first.chars().forEach(this.first::set);
        for (int i = 0; i < ranges.length(); i += 2) {
            this.first.set(ranges.charAt(i), ranges.charAt(i + 1) + 1);
        }
    }

    Pattern pattern() {
        return pattern;
    }

    private boolean mayOpen(String text) {
        return !text.isEmpty() && first.get(text.charAt(0));
    }

    /** Whether a text begins so. */
    boolean opens(String text) {
        return mayOpen(text) && pattern.matcher(text).lookingAt();
    }

    /** Whether a text is so as a whole. */
    boolean is(String text) {
        return mayOpen(text) && pattern.matcher(text).matches();
    }
}
