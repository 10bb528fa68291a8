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

    private static final String PARTICLES = "的和与及或等之在对为是等了";

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
        if (half.from() == 0) {
            int end = forward(line, at + half.to(), text, half.to());
            return end < 0 ? Optional.empty() : near(line, at, end);
        }
        // Turned round, the end of a name is its beginning.
        String turned = new StringBuilder(text).reverse().toString();
        int from = Math.max(0, at - half.from() - 1);
        String before = new StringBuilder(line.substring(from, at)).reverse().toString();
        int length = forward(before, 0, turned, text.length() - half.from());
        return length < 0 ? Optional.empty() : near(line, at - length, at + text.length() - half.from());
    }

    private Optional<Near> near(String line, int start, int end) {
        String written = line.substring(start, end);
        return written.equals(text)
                ? Optional.empty()
                : Optional.of(new Near(this, new Span(0, text.length()), written, new Span(start, end)));
    }

    /** Where the rest of a name ends that is off by one; -1 where it is not, or stands there as it should. */
    private static int forward(String text, int at, String name, int from) {
        int t = at;
        int n = from;
        while (n < name.length() && t < text.length() && text.charAt(t) == name.charAt(n)) {
            t++;
            n++;
        }
        int rest = name.length() - n;
        // The last character alone does not show where the name goes on.
        if (rest < 2 || t >= text.length() || !Han.is(text.charAt(t))) {
            return -1;
        }
        String here = text.substring(t, t + 1);
        String there = name.substring(n, n + 1);
        if (t + 1 < text.length()
                && text.charAt(t) == name.charAt(n + 1)
                && text.charAt(t + 1) == name.charAt(n)
                && text.startsWith(name.substring(n + 2), t + 2)) {
            return t + rest;
        }
        if (text.startsWith(name.substring(n + 1), t + 1)
                && !NameSlips.tellApart(here, there)
                && PARTICLES.indexOf(here) < 0) {
            return t + rest;
        }
        if (text.startsWith(name.substring(n + 1), t) && NameSlips.isForgotten(there)) {
            return t + rest - 1;
        }
        boolean more = text.startsWith(name.substring(n), t + 1) && PARTICLES.indexOf(here) < 0;
        return more && NameSlips.isForgotten(here) ? t + rest + 1 : -1;
    }
}
