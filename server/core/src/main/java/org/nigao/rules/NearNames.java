package org.nigao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.text.Span;

/**
 * Finds what is almost one of some names: one character replaced, left out or put in, or two exchanged, in that half of it that
 * does not stand there as it should. So a slip is found where the name is no longer recognised by its last word.
 */
final class NearNames implements Function<LogicalLine, List<NearNames.Near>> {

    static final int SHORTEST = 6;
    private static final int EDGE = 2;

    private static final String PARTICLES = "的和与及或等之在对为是等了";

    /** Of more names than these all are looked for at once. */
    private static final int FEW = 12;

    private static final Comparator<Near> BY_PLACE = (one, other) -> {
        int place = one.span().compareTo(other.span());
        return place != 0 ? place : one.name().compareTo(other.name());
    };

    private final List<String> names;
    private final Map<Integer, List<Half>> byFirstTwo = new HashMap<>();
    private final long[] pairs = new long[1 << 10];
    /** What other names lines were asked for last, and what is the difference; until lines have been asked for these. */
    private volatile Optional<Change> change;

    /** A half of a name by which it is looked for; {@code from} is where it begins in the name. */
    private record Half(String name, int from, int to) {

        String text() {
            return name.substring(from, to);
        }

        static List<Half> of(String name) {
            int middle = (name.length() + 1) / 2;
            return List.of(new Half(name, 0, middle), new Half(name, name.length() - middle, name.length()));
        }
    }

    /** From the names asked for before to these. */
    private record Change(NearNames before, Set<String> gone, List<Half> come) {

        static Optional<Change> of(NearNames before, List<String> names) {
            Set<String> gone = new HashSet<>(before.names);
            List<String> come = new ArrayList<>();
            for (String name : names) {
                if (!gone.remove(name)) {
                    come.add(name);
                }
            }
            return come.size() > FEW || gone.size() > FEW
                    ? Optional.empty()
                    : Optional.of(new Change(
                            before,
                            gone,
                            come.stream().flatMap(n -> Half.of(n).stream()).toList()));
        }
    }

    /**
     * Something like a name.
     *
     * @param span in logical offsets of the line
     */
    record Near(String name, String written, Span span) {

        /** Whether what differs is so near to an end that little shows the name was meant. */
        boolean differsAtEnd() {
            int least = Math.min(name.length(), written.length()) - EDGE;
            return NameSlips.commonPrefix(name, written) >= least
                    || NameSlips.commonSuffix(name, written, least + EDGE) >= least;
        }
    }

    NearNames(List<String> names) {
        this(names, Optional.empty());
    }

    private NearNames(List<String> names, Optional<Change> change) {
        this.names = names;
        this.change = change;
        for (String name : names) {
            Half.of(name).forEach(this::add);
        }
    }

    private void add(Half half) {
        int pair = pair(half.name(), half.from());
        pairs[bit(pair) >> 6] |= 1L << bit(pair);
        byFirstTwo.computeIfAbsent(pair, p -> new ArrayList<>(1)).add(half);
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    private static int bit(int pair) {
        return (pair * 0x9E3779B1) >>> 16;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** These where the names are the same, so that lines know their answers still; else others that ask for the difference only. */
    NearNames of(List<String> others) {
        if (others.equals(names)) {
            return this;
        }
        change = Optional.empty(); // whoever was asked for these remembers it, and what was before is kept no longer
        return new NearNames(others, Change.of(this, others));
    }

    @Override
    public List<Near> apply(LogicalLine line) {
        List<Near> found = change.map(c -> in(line, c)).orElseGet(() -> in(line.text()));
        if (found.isEmpty()) {
            return List.of(); // shared by nearly all lines
        }
        found.sort(BY_PLACE);
        return found;
    }

    /** A line that was asked for the names before knows what it has of them. */
    private static List<Near> in(LogicalLine line, Change change) {
        List<Near> found = new ArrayList<>(0);
        for (Near near : line.answer(change.before())) {
            if (!change.gone().contains(near.name())) {
                found.add(near);
            }
        }
        for (Half half : change.come()) {
            for (int at = line.glyphs().indexOf(half.text());
                    at >= 0;
                    at = line.text().indexOf(half.text(), at + 1)) {
                near(line.text(), at, half).filter(n -> !found.contains(n)).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Near> in(String text) {
        List<Near> found = new ArrayList<>(0);
        for (int at = 0; at + 1 < text.length(); at++) {
            int bit = bit(pair(text, at));
            if ((pairs[bit >> 6] & 1L << bit) != 0) {
                for (Half half : byFirstTwo.getOrDefault(pair(text, at), List.of())) {
                    if (text.regionMatches(at, half.name(), half.from(), half.to() - half.from())) {
                        near(text, at, half).filter(n -> !found.contains(n)).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static Optional<Near> near(String text, int at, Half half) {
        String name = half.name();
        if (half.from() == 0) {
            int end = forward(text, at + half.to(), name, half.to());
            return end < 0 ? Optional.empty() : near(name, text, at, end);
        }
        // Turned round, the end of a name is its beginning.
        String turned = new StringBuilder(name).reverse().toString();
        int from = Math.max(0, at - half.from() - 1);
        String before = new StringBuilder(text.substring(from, at)).reverse().toString();
        int length = forward(before, 0, turned, name.length() - half.from());
        return length < 0 ? Optional.empty() : near(name, text, at - length, at + name.length() - half.from());
    }

    private static Optional<Near> near(String name, String text, int start, int end) {
        String written = text.substring(start, end);
        return written.equals(name) ? Optional.empty() : Optional.of(new Near(name, written, new Span(start, end)));
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
