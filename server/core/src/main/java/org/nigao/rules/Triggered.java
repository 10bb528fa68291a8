package org.nigao.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Numerals;

/**
 * Matches a pattern only where a word stands that every match begins with: most lines have not even its characters. What matches
 * is given as a list and not passed on: a list of nothing costs nothing, and this is asked of every line a hundred times.
 */
final class Triggered {

    private Triggered() {}

    /** Every match that begins with {@code word}; lookbehind sees what stands before it. */
    static List<MatchResult> in(LogicalLine line, String word, Pattern pattern) {
        int at = line.glyphs().indexOf(word);
        if (at < 0) {
            return Collections.emptyList();
        }
        String text = line.text();
        List<MatchResult> matches = Collections.emptyList();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        while (at >= 0) {
            int next = at + 1;
            if (matcher.region(at, text.length()).lookingAt()) {
                matches = with(matcher, matches);
                next = Math.max(next, matcher.end());
            }
            at = text.indexOf(word, next);
        }
        return matches;
    }

    /** Every match that begins with a number in Arabic figures, and with the first of them. */
    static List<MatchResult> atFigures(LogicalLine line, Pattern pattern) {
        String text = line.text();
        List<MatchResult> matches = Collections.emptyList();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean figure = Numerals.isArabic(text.charAt(at));
            if (figure && !inside && matcher.region(at, text.length()).lookingAt()) {
                matches = with(matcher, matches);
                at = Math.max(at, matcher.end() - 1);
                figure = Numerals.isArabic(text.charAt(at));
            }
            inside = figure;
        }
        return matches;
    }

    private static List<MatchResult> with(Matcher matcher, List<MatchResult> matches) {
        List<MatchResult> all = matches.isEmpty() ? new ArrayList<>() : matches;
        all.add(matcher.toMatchResult());
        return all;
    }
}
