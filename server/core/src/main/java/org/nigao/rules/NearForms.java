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
import org.nigao.draft.LogicalLine;
import org.nigao.rules.Sought.Anchor;
import org.nigao.rules.Sought.Near;

/** Finds in a line other forms of what is sought. Where what is sought is the same but for little, a line is asked for the difference only. */
final class NearForms implements Function<LogicalLine, List<Near>> {

    /** Of more than these all are looked for at once. */
    private static final int FEW = 12;

    private static final int FILTER_BITS = 16;

    /** Equal ones near each other. */
    private static final Comparator<Near> BY_PLACE = (one, other) -> {
        int place = one.span().compareTo(other.span());
        int text = place != 0 ? place : one.of().text().compareTo(other.of().text());
        return text != 0 ? text : one.within().compareTo(other.within());
    };

    private final List<Sought> all;
    private final Map<Integer, List<Anchor>> byBeginning = new HashMap<>();
    private final long[] beginnings = new long[1 << FILTER_BITS - 6];
    /** What else lines were asked for last, and what is the difference; until lines have been asked for these. */
    private volatile Optional<Change> change;

    /** From what was asked for before to these. */
    private record Change(NearForms before, Set<Sought> gone, List<Anchor> come) {

        static Optional<Change> of(NearForms before, List<Sought> all) {
            Set<Sought> gone = new HashSet<>(before.all);
            List<Sought> come = new ArrayList<>();
            for (Sought sought : all) {
                if (!gone.remove(sought)) {
                    come.add(sought);
                }
            }
            return come.size() > FEW || gone.size() > FEW
                    ? Optional.empty()
                    : Optional.of(new Change(
                            before,
                            gone,
                            come.stream().flatMap(s -> s.anchors().stream()).toList()));
        }
    }

    NearForms(List<Sought> all) {
        this(all, Optional.empty());
    }

    private NearForms(List<Sought> all, Optional<Change> change) {
        this.all = all;
        this.change = change;
        for (Sought sought : all) {
            sought.anchors().forEach(this::add);
        }
    }

    private void add(Anchor anchor) {
        int beginning = beginning(anchor.of().text(), anchor.from());
        int bit = bit(beginning);
        beginnings[bit >> 6] |= 1L << bit;
        byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>(1)).add(anchor);
    }

    /** A number for three units. */
    private static int beginning(String text, int at) {
        return (text.charAt(at) * 0x9E3779B1 ^ text.charAt(at + 1)) * 0x85EBCA6B ^ text.charAt(at + 2);
    }

    private static int bit(int beginning) {
        return beginning * 0x9E3779B1 >>> Integer.SIZE - FILTER_BITS;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** These where they are the same, so that lines know their answers still; else others that ask for the difference only. */
    NearForms of(List<Sought> others) {
        if (others.equals(all)) {
            return this;
        }
        change = Optional.empty(); // whoever was asked for these remembers it, and what was before is kept no longer
        return new NearForms(others, Change.of(this, others));
    }

    @Override
    public List<Near> apply(LogicalLine line) {
        List<Near> found = change.map(c -> in(line, c)).orElseGet(() -> in(line.text()));
        if (found.isEmpty()) {
            return List.of(); // shared by nearly all lines
        }
        found.sort(BY_PLACE);
        return eachOnce(found);
    }

    /** A line that was asked before knows what it has. */
    private static List<Near> in(LogicalLine line, Change change) {
        List<Near> found = new ArrayList<>(0);
        for (Near near : line.answer(change.before())) {
            if (!change.gone().contains(near.of())) {
                found.add(near);
            }
        }
        for (Anchor anchor : change.come()) {
            for (int at = line.glyphs().indexOf(anchor.text());
                    at >= 0;
                    at = line.text().indexOf(anchor.text(), at + 1)) {
                anchor.of().near(line.text(), at, anchor).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Near> in(String text) {
        List<Near> found = new ArrayList<>(0);
        for (int at = 0; at + Anchor.SHORTEST <= text.length(); at++) {
            int bit = bit(beginning(text, at));
            if ((beginnings[bit >> 6] & 1L << bit) != 0) {
                for (Anchor anchor : byBeginning.getOrDefault(beginning(text, at), List.of())) {
                    if (anchor.standsIn(text, at)) {
                        anchor.of().near(text, at, anchor).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    /** One is found by several of its anchors. */
    private static List<Near> eachOnce(List<Near> sorted) {
        List<Near> once = new ArrayList<>(sorted.size());
        for (Near near : sorted) {
            int i = once.size() - 1;
            while (i >= 0 && !near.equals(once.get(i)) && BY_PLACE.compare(near, once.get(i)) == 0) {
                i--;
            }
            if (i < 0 || !near.equals(once.get(i))) {
                once.add(near);
            }
        }
        return once;
    }
}
