package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.draft.Han;
import org.nigao.text.Span;

/**
 * A place where neighbours stand that nobody else writes, with what stands around it: somewhere else the same may stand with one
 * character less, more or another one, or with two exchanged.
 *
 * @param text the characters and points around it, up to the next that is neither
 * @param from where those that others do not write begin in it, {@code to} behind the last of them
 */
record SoughtSpot(String text, int from, int to) implements Sought {

    /** So many characters on each side are looked at. */
    private static final int AROUND = 10;

    /** More are no slip, but words that nobody else has. */
    static final int LONGEST = 4;

    private static final String POINTS = "、，；：。“”《》（）";

    /** So much must be the same on both sides together. */
    private static final int FEWEST_ALIKE = 4;

    private static final String PARTICLES =
            "的和与及或等之在对为是了并将以向从到由把被按应宜须可要会能再仍均已却就还也内外中里上下后前但又则给使令让共既只仅更最较很原所者曾未即当时因故如若且其此该各每个名种些它他她我你们不都";

    /** The one in a text, from an offset to another. */
    static SoughtSpot in(String text, int from, int to) {
        int start = from;
        while (start > 0 && from - start < AROUND && isContext(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < AROUND && isContext(text.charAt(end))) {
            end++;
        }
        return new SoughtSpot(text.substring(start, end), from - start, to - start);
    }

    /** Points say as much of where a name stands as words do: 各省、自治区、直辖市. */
    private static boolean isContext(char c) {
        return Han.is(c) || POINTS.indexOf(c) >= 0;
    }

    // Written out, as these are hashed before the first diagnostics: Span.
    @Override
    public boolean equals(Object other) {
        return other instanceof SoughtSpot spot && spot.from == from && spot.to == to && spot.text.equals(text);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * text.hashCode() + from) + to;
    }

    @Override
    public List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>(2 * LONGEST);
        for (int end = Math.max(Anchor.SHORTEST, from); end < to; end++) {
            addAnchor(end - Anchor.SHORTEST, anchors);
        }
        for (int start = from + 1; start <= Math.min(to, text.length() - Anchor.SHORTEST); start++) {
            addAnchor(start, anchors);
        }
        return anchors;
    }

    /** Points alone stand anywhere. */
    private void addAnchor(int at, List<Anchor> anchors) {
        if (Han.count(text.substring(at, at + Anchor.SHORTEST)) > 0) {
            anchors.add(new Anchor(this, at, at + Anchor.SHORTEST));
        }
    }

    @Override
    public Optional<Near> near(String line, int at, Anchor anchor) {
        return anchor.to() < to ? forward(line, at, anchor) : backward(line, at, anchor);
    }

    /** From the anchor on to the first that differs, and what is behind it. */
    private Optional<Near> forward(String line, int at, Anchor anchor) {
        int alike = alike(line, at + Anchor.SHORTEST, text, anchor.to(), 1);
        int w = anchor.to() + alike;
        int p = at + Anchor.SHORTEST + alike;
        Ways ways = new Ways(line, w, p, 1);
        if (ways.best < 0) {
            return Optional.empty();
        }
        int before = alike(line, at - 1, text, anchor.from() - 1, -1);
        int start = anchor.from() - before;
        return near(line, new Span(start, ways.window), new Span(at - before, ways.place), w - start, ways.best);
    }

    private Optional<Near> backward(String line, int at, Anchor anchor) {
        int alike = alike(line, at - 1, text, anchor.from() - 1, -1);
        int w = anchor.from() - 1 - alike;
        int p = at - 1 - alike;
        Ways ways = new Ways(line, w, p, -1);
        if (ways.best < 0) {
            return Optional.empty();
        }
        int behind = alike(line, at + Anchor.SHORTEST, text, anchor.to(), 1);
        int end = anchor.to() + behind;
        return near(
                line,
                new Span(ways.window + 1, end),
                new Span(ways.place + 1, at + Anchor.SHORTEST + behind),
                end - 1 - w,
                ways.best);
    }

    private Optional<Near> near(String line, Span within, Span span, int one, int other) {
        return one + other >= FEWEST_ALIKE
                ? Optional.of(new Near(this, within, span.in(line), span))
                : Optional.empty();
    }

    private static boolean isHan(String line, int at) {
        return at >= 0 && at < line.length() && Han.is(line.charAt(at));
    }

    /** How many are the same from two offsets on, in steps of 1 or -1. */
    private static int alike(String one, int oneAt, String other, int otherAt, int step) {
        int alike = 0;
        int i = oneAt;
        int k = otherAt;
        while (i >= 0 && i < one.length() && k >= 0 && k < other.length() && one.charAt(i) == other.charAt(k)) {
            alike++;
            i += step;
            k += step;
        }
        return alike;
    }

    /** In which way a line may differ from what is sought at a place, so that it goes on alike for longest. */
    private final class Ways {

        private final String line;
        private final int step;
        /** How many are alike behind what differs; negative where no way leads on. */
        private int best = -1;
        /** Behind the last that is alike, in the text of what is sought and in the line. */
        private int window;

        private int place;

        Ways(String line, int w, int p, int step) {
            this.line = line;
            this.step = step;
            if (w < 0 || w >= text.length()) {
                same(w, p);
                return;
            }
            boolean inside = w >= from && w < to;
            boolean here = isHan(line, p);
            if (here
                    && isHan(line, p + step)
                    && w + step >= 0
                    && w + step < text.length()
                    && (inside || w + step >= from && w + step < to)
                    && text.charAt(w) == line.charAt(p + step)
                    && text.charAt(w + step) == line.charAt(p)) {
                go(w + 2 * step, p + 2 * step);
                best++; // one more than a way that leaves the other of the two out
            }
            if (areWordsTurned(w, p)) {
                go(w + 4 * step, p + 4 * step);
            }
            if (inside && here && mayReplace(text.charAt(w), line.charAt(p))) {
                go(w + step, p + step);
            }
            if (inside && (mayBeLeftOut(text.charAt(w)) || isDoubled(w))) {
                go(w + step, p);
            }
            boolean gap = step > 0 ? w > from && w < to : w >= from && w < to - 1;
            if (gap && here && mayBeLeftOut(line.charAt(p))) {
                go(w, p + step);
            }
            if (gap && isWord(line, p)) {
                go(w, p + 2 * step);
            }
        }

        private boolean isDoubled(int w) {
            return w > 0 && text.charAt(w) == text.charAt(w - 1)
                    || w + 1 < text.length() && text.charAt(w) == text.charAt(w + 1);
        }

        /** Whether a word of two characters stands at an offset, or ends there where the way leads back. */
        private boolean isWord(String in, int at) {
            return Misheard.isWord(in, step > 0 ? at : at - 1);
        }

        /** Whether two words stand there in the other order. */
        private boolean areWordsTurned(int w, int p) {
            int back = step > 0 ? 0 : 3;
            int wFrom = w - back;
            int pFrom = p - back;
            return wFrom >= 0
                    && wFrom < to
                    && wFrom + 4 > from
                    && pFrom >= 0
                    && text.regionMatches(wFrom, line, pFrom + 2, 2)
                    && text.regionMatches(wFrom + 2, line, pFrom, 2)
                    && Misheard.isWord(text, wFrom)
                    && Misheard.isWord(text, wFrom + 2);
        }

        /** The very same stands there. */
        private void same(int w, int p) {
            best = 1;
            window = w;
            place = p;
        }

        private void go(int w, int p) {
            int alike = alike(line, p, text, w, step);
            if (alike > best) {
                best = alike;
                window = w + step * alike;
                place = p + step * alike;
            }
        }
    }

    /** Whether a character, or none, is a word that stands before many others: 按, 按照. */
    static boolean isParticle(String character) {
        return !character.isEmpty() && PARTICLES.contains(character);
    }

    private static boolean mayReplace(char written, char usual) {
        return PARTICLES.indexOf(written) < 0
                && PARTICLES.indexOf(usual) < 0
                && !NameSlips.tellApart(String.valueOf(written), String.valueOf(usual));
    }

    private static boolean mayBeLeftOut(char character) {
        return PARTICLES.indexOf(character) < 0 && NameSlips.isForgotten(String.valueOf(character));
    }
}
