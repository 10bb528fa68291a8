package org.nigao.rules;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Matches a pattern only where a word stands that every match begins with: most lines cost one search for the word. */
final class Triggered {

    private Triggered() {}

    /** Every match that begins with {@code word}; lookbehind sees what stands before it. */
    static void each(String text, String word, Pattern pattern, Consumer<MatchResult> hit) {
        int at = text.indexOf(word);
        if (at < 0) {
            return;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        while (at >= 0) {
            int next = at + 1;
            if (matcher.region(at, text.length()).lookingAt()) {
                hit.accept(matcher.toMatchResult());
                next = Math.max(next, matcher.end());
            }
            at = text.indexOf(word, next);
        }
    }
}
