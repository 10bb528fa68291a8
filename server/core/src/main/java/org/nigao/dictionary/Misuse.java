package org.nigao.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A form of words that is found fault with.
 *
 * @param text what it begins with, or all of it; at least two units
 * @param shape the whole of it, matched where {@code text} stands; may look at what is around
 * @param right what to write instead, with {@code $1} for groups of the pattern; empty where nobody but the writer can know
 * @param within longer forms that are right and have {@code text} in them
 * @param safe whether the replacement never changes meaning
 */
public record Misuse(String text, Optional<Shape> shape, Optional<String> right, List<String> within, boolean safe) {

    /** No pattern looks farther: what it costs at one place is bounded. */
    private static final int FARTHEST = 120;

    public Misuse {
        within = List.copyOf(within);
    }

    /**
     * The end of the misuse that begins at an offset where {@code text} stands, and what to write instead.
     *
     * @param view the line as the dictionary reads it
     */
    Optional<Match> at(String view, int start) {
        for (String right : within) {
            for (int in = right.indexOf(text); in >= 0; in = right.indexOf(text, in + 1)) {
                if (start >= in && view.startsWith(right, start - in)) {
                    return Optional.empty();
                }
            }
        }
        if (shape.isEmpty()) {
            return Optional.of(new Match(start + text.length(), right));
        }
        int end = Math.min(view.length(), start + FARTHEST);
        if (!shape.get().mayStand(view, start, end)) {
            return Optional.empty();
        }
        Matcher matcher = shape.get()
                .pattern()
                .matcher(view)
                .region(start, end)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() && matcher.end() > start
                ? Optional.of(new Match(matcher.end(), right.map(r -> replaced(matcher, r))))
                : Optional.empty();
    }

    /** Where a match ends, and what it should read. */
    record Match(int end, Optional<String> right) {}

    private static String replaced(Matcher matcher, String right) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < right.length(); i++) {
            char c = right.charAt(i);
            if (c == '$') {
                String group = matcher.group(right.charAt(++i) - '0');
                text.append(group == null ? "" : group);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
