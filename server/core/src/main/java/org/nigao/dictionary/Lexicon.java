package org.nigao.dictionary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the misuses of a dictionary in one pass over a text, however many there are: at each place two units say which of
 * them can begin there.
 *
 * <p>That is simpler than an automaton and, for words of two to eight units, as fast: most places are passed after one
 * look at a table that has a bit for every pair of units with the same remainder.
 */
public final class Lexicon {

    private static final int PAIR_BITS = 1 << 16;

    private record Candidate(Entry entry, Misuse misuse) {}

    private final long[] pairs = new long[PAIR_BITS / Long.SIZE];
    /** By their first two units, in a table that is open to the next free place; a power of two. */
    private Bucket[] table = new Bucket[64];

    private int buckets;

    private record Bucket(int pair, List<Candidate> candidates) {}

    private Lexicon() {}

    public static Lexicon of(Dictionary dictionary) {
        Lexicon lexicon = new Lexicon();
        for (Entry entry : dictionary.entries()) {
            entry.misuses().forEach(misuse -> lexicon.add(new Candidate(entry, misuse)));
        }
        return lexicon;
    }

    private void add(Candidate candidate) {
        String text = candidate.misuse().text();
        int pair = pair(text.charAt(0), text.charAt(1));
        pairs[pair >> 6] |= 1L << pair;
        int units = text.charAt(0) << 16 | text.charAt(1);
        int place = place(units);
        if (table[place] == null) {
            table[place] = new Bucket(units, new ArrayList<>(1));
            buckets++;
        }
        table[place].candidates().add(candidate);
        if (2 * buckets > table.length) {
            enlarge();
        }
    }

    private void enlarge() {
        Bucket[] full = table;
        table = new Bucket[2 * full.length];
        for (Bucket bucket : full) {
            if (bucket != null) {
                table[place(bucket.pair())] = bucket;
            }
        }
    }

    /** Where the bucket of two units stands, or would stand. */
    private int place(int units) {
        int place = (units * 0x9E3779B1 >>> 7) & table.length - 1;
        while (table[place] != null && table[place].pair() != units) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> 16;
    }

    /** All that stand in a text, in order; of those of one kind that overlap the first, and of two at one place the longer. */
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>(0);
        int[] ends = new int[Kind.values().length];
        char first = text.isEmpty() ? 0 : text.charAt(0);
        for (int at = 0; at + 1 < text.length(); at++) {
            char second = text.charAt(at + 1);
            int pair = pair(first, second);
            if ((pairs[pair >> 6] & 1L << pair) != 0) {
                at(text, at, ends, hits);
            }
            first = second;
        }
        return hits;
    }

    /** @param ends for each kind the end of the last of its hits */
    private void at(String text, int at, int[] ends, List<Hit> hits) {
        Bucket bucket = table[place(text.charAt(at) << 16 | text.charAt(at + 1))];
        if (bucket == null) {
            return;
        }
        List<Candidate> candidates = bucket.candidates();
        Map<Kind, Hit> longest = Map.of();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (!text.startsWith(candidate.misuse().text(), at)) {
                continue;
            }
            Kind kind = candidate.entry().kind();
            if (at < ends[kind.ordinal()]) {
                continue;
            }
            Misuse.Match match = candidate.misuse().at(text, at).orElse(null);
            if (match != null) {
                Hit hit = new Hit(candidate.entry(), candidate.misuse(), at, match.end(), match.right());
                longest = longest.isEmpty() ? new EnumMap<>(Kind.class) : longest;
                longest.merge(kind, hit, (one, other) -> other.end() > one.end() ? other : one);
            }
        }
        if (!longest.isEmpty()) {
            longest.forEach((kind, hit) -> {
                ends[kind.ordinal()] = hit.end();
                hits.add(hit);
            });
        }
    }
}
