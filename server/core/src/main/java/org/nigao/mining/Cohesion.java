package org.nigao.mining;

import java.util.List;

/**
 * How firmly the words of stretches hold together. Only the words and pairs of words that stand in these are counted, which are a
 * small part of those of the texts.
 */
final class Cohesion {

    private final WordBorders borders;
    private final LongIntMap words = new LongIntMap(1 << 12);
    private final LongIntMap pairs = new LongIntMap(1 << 12);
    private long count;

    private Cohesion(WordBorders borders) {
        this.borders = borders;
    }

    /** The same candidates with what was not known of them. */
    static List<Candidate> added(List<Candidate> candidates, Texts texts, Reposts reposts, WordBorders borders) {
        Cohesion cohesion = new Cohesion(borders);
        candidates.forEach(cohesion::want);
        for (int c = 0; c < texts.clauses(); c++) {
            if (reposts.isLive(c)) {
                cohesion.count(texts.start(c), texts.end(c));
            }
        }
        return candidates.stream().map(c -> c.withCohesion(cohesion.of(c))).toList();
    }

    /** Has the words of a candidate and its pairs counted, one too many. */
    private void want(Candidate candidate) {
        int to = candidate.position() + candidate.text().length();
        long before = 0;
        for (int at = candidate.position(); at < to; at = borders.next(at)) {
            long word = word(at, to);
            words.put(word, 1);
            if (before != 0) {
                pairs.put(WordBorders.pair(before, word), 1);
            }
            before = word;
        }
    }

    private long word(int at, int to) {
        return borders.hash(at, Math.min(borders.next(at), to));
    }

    private void count(int from, int to) {
        long before = 0;
        for (int at = from; at < to; ) {
            int next = borders.next(at);
            long word = borders.hash(at, next);
            boolean wanted = words.addTo(word);
            if (wanted && before != 0) {
                pairs.addTo(WordBorders.pair(before, word));
            }
            before = wanted ? word : 0;
            count++;
            at = next;
        }
    }

    /** The least normalised pointwise mutual information of two words that meet in it; 1 where it is one word. */
    private double of(Candidate candidate) {
        int to = candidate.position() + candidate.text().length();
        double least = 1;
        long one = word(candidate.position(), to);
        for (int at = borders.next(candidate.position()); at < to; at = borders.next(at)) {
            long other = word(at, to);
            double together = Math.max(1, pairs.get(WordBorders.pair(one, other)) - 1);
            double information =
                    Math.log(together * count / ((double) (words.get(one) - 1) * Math.max(1, words.get(other) - 1)));
            least = Math.min(least, information / Math.log(count / together));
            one = other;
        }
        return least;
    }
}
