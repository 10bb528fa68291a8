package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.Han;
import org.nigao.text.Span;

/**
 * A name of which forms are sought that are off by one: one character replaced, left out or put in, or two exchanged, in that half of
 * it that does not stand there as it should. So a slip is found where the name is no longer recognised by its last word.
 */
record SoughtName(String text) implements Sought {

    static final int SHORTEST = 6;
    private static final int EDGE = 2;

    private static final int NOWHERE = Integer.MIN_VALUE;

    private static final String PARTICLES = "的和与及或等之在对为是等了";

    // Written out, as these are hashed before the first diagnostics: Span.
    @Override
    public boolean equals(Object other) {
        return other instanceof SoughtName name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public List<Anchor> anchors() {
        int middle = (text.length() + 1) / 2;
        return List.of(new Anchor(this, 0, middle), new Anchor(this, text.length() - middle, text.length()));
    }

    /** Whether what differs in a form is so near to an end that little shows the name was meant. */
    boolean differsAtEnd(String written) {
        int least = Math.min(text.length(), written.length()) - EDGE;
        return NameSlips.commonPrefix(text, written) >= least
                || NameSlips.commonSuffix(text, written, least + EDGE) >= least;
    }

    @Override
    public Optional<Near> near(String line, int at, Anchor half) {
        boolean begins = half.from() == 0;
        int rest = begins ? reach(line, at + half.to(), half.to(), 1) : reach(line, at - 1, half.from() - 1, -1);
        if (rest == NOWHERE) {
            return Optional.empty();
        }
        return begins ? near(line, at, rest) : near(line, rest + 1, at + text.length() - half.from());
    }

    private Optional<Near> near(String line, int start, int end) {
        String written = line.substring(start, end);
        return written.equals(text)
                ? Optional.empty()
                : Optional.of(new Near(this, new Span(0, text.length()), written, new Span(start, end)));
    }

    /**
     * How far the rest of the name reaches that is off by one: the offset beyond its last unit, or {@link #NOWHERE} where it is not
     * that, or stands there as it should.
     *
     * @param from where in the name its rest begins, and in the line {@code at}
     * @param step 1 towards the end of the name, -1 towards its beginning
     */
    private int reach(String line, int at, int from, int step) {
        int t = at;
        int n = from;
        while (isIn(text, n) && isIn(line, t) && line.charAt(t) == text.charAt(n)) {
            t += step;
            n += step;
        }
        int rest = step > 0 ? text.length() - n : n + 1;
        // The last character alone does not show where the name goes on.
        if (rest < 2 || !isIn(line, t) || !Han.is(line.charAt(t))) {
            return NOWHERE;
        }
        if (isIn(line, t + step)
                && line.charAt(t) == text.charAt(n + step)
                && line.charAt(t + step) == text.charAt(n)
                && goesOn(line, t + 2 * step, n + 2 * step, step)) {
            return t + step * rest;
        }
        if (goesOn(line, t + step, n + step, step) && mayReplace(line.charAt(t), text.charAt(n))) {
            return t + step * rest;
        }
        if (goesOn(line, t, n + step, step) && NameSlips.isForgotten(String.valueOf(text.charAt(n)))) {
            return t + step * (rest - 1);
        }
        return goesOn(line, t + step, n, step) && mayBeAdded(line.charAt(t)) ? t + step * (rest + 1) : NOWHERE;
    }

    private static boolean isIn(String text, int at) {
        return at >= 0 && at < text.length();
    }

    /** Whether the rest of the name from a unit on stands in the line from an offset on. */
    private boolean goesOn(String line, int at, int from, int step) {
        int t = at;
        for (int n = from; isIn(text, n); n += step) {
            if (!isIn(line, t) || line.charAt(t) != text.charAt(n)) {
                return false;
            }
            t += step;
        }
        return true;
    }

    private static boolean mayReplace(char here, char there) {
        return PARTICLES.indexOf(here) < 0 && !NameSlips.tellApart(String.valueOf(here), String.valueOf(there));
    }

    private static boolean mayBeAdded(char here) {
        return PARTICLES.indexOf(here) < 0 && NameSlips.isForgotten(String.valueOf(here));
    }
}
