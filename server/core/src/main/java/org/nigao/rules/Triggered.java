package org.nigao.rules;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.LogicalLine;

/** Matches a pattern only where a word stands that every match begins with: most lines have not even its characters. */
final class Triggered {

    private Triggered() {}

    /** Every match that begins with {@code word}; lookbehind sees what stands before it. */
    static void each(LogicalLine line, String word, Pattern pattern, Consumer<MatchResult> hit) {
        String text = line.text();
        int at = line.glyphs().indexOf(word);
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
