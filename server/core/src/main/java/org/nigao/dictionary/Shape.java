package org.nigao.dictionary;

import java.util.regex.Pattern;
import org.nigao.draft.Han;

/**
 * A regular expression that is compiled when it is first needed: most of a dictionary's never are in one draft. Where it asks
 * for a second word behind the first, a search for that word spares most places the rest.
 */
public final class Shape {

    private final String regex;
    private Pattern pattern;
    private Required required;

    /**
     * A word that every match has in it.
     *
     * @param word empty where none is known
     * @param behind how far behind the beginning of a match it begins at least
     */
    private record Required(String word, int behind) {}

    private static final Required UNKNOWN = new Required("", 0);

    /** @param regex a valid one */
    public Shape(String regex) {
        this.regex = regex;
    }

    Pattern pattern() {
        // Two threads that meet here compile it twice, and are both right.
        if (pattern == null) {
            pattern = Pattern.compile(regex);
        }
        return pattern;
    }

    /** Whether a match could begin at an offset and end before another; false is sure. */
    boolean mayStand(String view, int start, int end) {
        if (required == null) {
            required = required(regex);
        }
        String word = required.word();
        if (word.isEmpty()) {
            return true;
        }
        char first = word.charAt(0);
        int last = end - word.length();
        for (int at = start + required.behind(); at <= last; at++) {
            if (view.charAt(at) == first && view.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** The last run of Chinese characters behind the first one that stands outside all groups, classes and choices. */
    private static Required required(String regex) {
        String first = "";
        String last = "";
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= regex.length(); i++) {
            char c = i < regex.length() ? regex.charAt(i) : 0;
            if (Han.is(c)) {
                continue;
            }
            // A character that may be missing or repeated is not counted on.
            int to = "?*+{".indexOf(c) >= 0 ? i - 1 : i;
            if (depth == 0 && to > from) {
                last = first.isEmpty() ? last : regex.substring(from, to);
                first = first.isEmpty() ? regex.substring(from, to) : first;
            }
            if (c == '|' && depth == 0) {
                return UNKNOWN;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            i = c == '[' ? classEnd(regex, i) : c == '\\' ? i + 1 : i;
            from = i + 1;
        }
        return last.isEmpty() ? UNKNOWN : new Required(last, first.length());
    }

    /** Where the bracket stands that closes a class; brackets in it are taken for classes within the class. */
    private static int classEnd(String regex, int open) {
        int depth = 1;
        int i = open;
        while (depth > 0 && ++i < regex.length()) {
            char c = regex.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            i += c == '\\' ? 1 : 0;
        }
        return i;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && shape.regex.equals(regex);
    }

    @Override
    public int hashCode() {
        return regex.hashCode();
    }

    @Override
    public String toString() {
        return regex;
    }
}
