package org.nigao.dictionary;

import java.util.regex.Pattern;

/** A regular expression that is compiled when it is first needed: most of a dictionary's never are in one draft. */
public final class Shape {

    private final String regex;
    private Pattern pattern;

    Shape(String regex) {
        this.regex = regex;
    }

    Pattern pattern() {
        // Two threads that meet here compile it twice, and are both right.
        if (pattern == null) {
            pattern = Pattern.compile(regex);
        }
        return pattern;
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
