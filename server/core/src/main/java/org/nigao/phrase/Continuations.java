package org.nigao.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nigao.draft.Han;
import org.nigao.phrase.Seen.Trail;

/**
 * Proposes how a text goes on by how other texts did: the shipped stretches, an office's own prior plans, the draft itself.
 *
 * @param shipped stretches that many public plans have
 * @param plans the office's own
 */
public record Continuations(Seen shipped, Seen plans) {

    public static final Continuations NONE = new Continuations(Seen.NOTHING, Seen.NOTHING);

    private static final double PLANS_WEIGHT = 2;
    private static final double HERE_WEIGHT = 3;

    private static final int LONGEST = 24;
    private static final int SHORTEST = 2;

    /** So many ways to read some letters are followed at once. */
    private static final int SPELLINGS = 8;

    /** Below this nothing is told any more. */
    private static final double LEAST = 0.05;

    /** What it costs to look at a proposal and take it, in units that it must save. */
    private static final double KEYS = 1;

    private static final String ENDS = "。；！？：";

    /** Behind these something must follow. */
    private static final String OPEN = "“‘（《〈、";

    /** One step of a way through what may come. */
    private record Step(char unit, double likelihood, boolean endsWord, int here, int plans) {}

    /**
     * How it goes on as far as that is surer than {@code least}; the rest of a word at least.
     *
     * @param before what stands in front of the caret in its paragraph
     * @param here what the draft has in front of that
     */
    public Optional<Continuation> sure(CharSequence before, SeenHere here, double least) {
        List<Trail> trails = trails(before, here);
        List<Step> way = way(trails, predicted(trails, 0), 0);
        for (int length = way.size(); length >= SHORTEST; length--) {
            if (way.get(length - 1).likelihood() >= least && mayEnd(way, length)) {
                return Optional.of(continuation(way, length));
            }
        }
        return Optional.empty();
    }

    /** How likely it goes on just so, from 0 to 1; 0 where nothing that was written goes on like it. */
    double likelihood(CharSequence before, SeenHere here, String rest) {
        List<Trail> trails = trails(before, here);
        double likelihood = 1;
        for (int i = 0; i < rest.length() && likelihood > 0; i++) {
            char unit = rest.charAt(i);
            likelihood *= predicted(trails, 0).shareOf(unit);
            trails = trails.stream().map(t -> t.then(unit)).toList();
        }
        return likelihood;
    }

    /**
     * The best continuation for each of the likeliest first units, the best first: long as far as it is likely, so that most keys are
     * saved on the average.
     *
     * @param before what stands in front of the caret in its paragraph
     * @param here what the draft has in front of that
     */
    public List<Continuation> behind(CharSequence before, SeenHere here, int count) {
        List<Trail> trails = trails(before, here);
        Prediction first = predicted(trails, 0);
        List<Continuation> found = new ArrayList<>();
        for (int rank = 0; rank < Math.min(count, first.size()); rank++) {
            best(way(trails, first, rank)).ifPresent(found::add);
        }
        found.sort(
                Comparator.comparingDouble((Continuation c) -> -saving(c.text().length(), c.likelihood())));
        return found;
    }

    /**
     * The likeliest words that begin with these letters, one a character, behind what stands in front of them.
     *
     * @param initials in small letters
     */
    List<Continuation> spelt(CharSequence before, SeenHere here, String initials, int count) {
        List<Spelling> best = List.of(new Spelling(trails(before, here), "", 1));
        for (int i = 0; i < initials.length(); i++) {
            List<Spelling> longer = new ArrayList<>();
            for (Spelling spelling : best) {
                spelling.add(initials.charAt(i), longer);
            }
            longer.sort(Comparator.comparingDouble(Spelling::likelihood).reversed());
            best = longer.subList(0, Math.min(SPELLINGS, longer.size()));
        }
        double all = best.stream().mapToDouble(Spelling::likelihood).sum();
        return best.stream()
                .filter(s -> s.trails().get(0).endsWord())
                .limit(count)
                .map(s -> new Continuation(
                        s.text(),
                        s.likelihood() / all,
                        times(s.trails().get(2)),
                        times(s.trails().get(1))))
                .toList();
    }

    /** What some letters may stand for so far. */
    private record Spelling(List<Trail> trails, String text, double likelihood) {

        void add(char initial, List<Spelling> into) {
            Prediction next = predicted(trails, 0);
            for (int rank = 0; rank < next.size(); rank++) {
                char unit = next.unit(rank);
                if (Han.is(unit) && Initials.of(unit) == initial) {
                    into.add(new Spelling(
                            trails.stream().map(t -> t.then(unit)).toList(),
                            text + unit,
                            likelihood * next.share(rank)));
                }
            }
        }
    }

    /** Whether a word can end behind a text, by what is shipped. */
    public boolean endsWord(CharSequence before) {
        return shipped.behind(before).endsWord();
    }

    private List<Trail> trails(CharSequence before, SeenHere here) {
        return List.of(shipped.behind(before), plans.behind(before), here.behind(before));
    }

    private static Prediction predicted(List<Trail> trails, int beyond) {
        return Prediction.of(trails, new double[] {1, PLANS_WEIGHT, HERE_WEIGHT}, beyond);
    }

    /** Figures are never proposed: they are those of another plan. */
    private static boolean mayBe(char unit) {
        return !Character.isDigit(unit) && !Character.isWhitespace(unit);
    }

    private static List<Step> way(List<Trail> from, Prediction first, int rank) {
        List<Step> way = new ArrayList<>();
        List<Trail> trails = from;
        Prediction prediction = first;
        int order = from.stream().mapToInt(Trail::order).max().orElse(0);
        double likelihood = 1;
        for (int at = rank; way.size() < LONGEST && prediction.size() > at; at = 0) {
            char unit = prediction.unit(at);
            likelihood *= prediction.share(at);
            if (likelihood < LEAST || !mayBe(unit)) {
                break;
            }
            trails = trails.stream().map(t -> t.then(unit)).toList();
            prediction = predicted(trails, Math.max(0, order + way.size() + 1 - Seen.FARTHEST));
            way.add(new Step(unit, likelihood, trails.get(0).endsWord(), times(trails.get(2)), times(trails.get(1))));
            if (ENDS.indexOf(unit) >= 0) {
                break;
            }
        }
        return way;
    }

    private static int times(Trail trail) {
        return trail.order() == 0 ? 0 : trail.times(trail.order());
    }

    private static Optional<Continuation> best(List<Step> way) {
        int best = 0;
        double most = 0;
        for (int length = SHORTEST; length <= way.size(); length++) {
            double saving = saving(length, way.get(length - 1).likelihood());
            if (saving > most && mayEnd(way, length)) {
                most = saving;
                best = length;
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(continuation(way, best));
    }

    private static double saving(int length, double likelihood) {
        return likelihood * (length - KEYS);
    }

    /** At the end of a word, and behind a comma at the end of a clause: the first words of the next are a sentence of other texts. */
    private static boolean mayEnd(List<Step> way, int length) {
        char last = way.get(length - 1).unit();
        return way.get(length - 1).endsWord()
                && OPEN.indexOf(last) < 0
                && !Character.isHighSurrogate(last)
                && (isPoint(last) || way.subList(0, length).stream().noneMatch(s -> isPoint(s.unit())));
    }

    private static boolean isPoint(char unit) {
        return unit == '，' || ENDS.indexOf(unit) >= 0;
    }

    private static Continuation continuation(List<Step> way, int length) {
        StringBuilder text = new StringBuilder();
        way.subList(0, length).forEach(s -> text.append(s.unit()));
        Step last = way.get(length - 1);
        return new Continuation(text.toString(), last.likelihood(), last.here(), last.plans());
    }
}
