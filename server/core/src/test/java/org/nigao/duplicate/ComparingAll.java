package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.nigao.draft.Draft;
import org.nigao.draft.Han;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Rejoining;
import org.nigao.draft.Rejoining.Stretch;

/**
 * What {@link Overlaps} should say of a draft, by comparing all with all: every two wordings, and every stretch of lines that could
 * be one paragraph with every other. Knows no index; what it has worked out of two texts it remembers.
 */
final class ComparingAll {

    /** Every piece there ever was, and its number. */
    private final Map<String, Integer> pieces = new HashMap<>();

    private final Map<String, Text> texts = new HashMap<>();
    private final Map<Long, Double> alike = new HashMap<>();

    /** A wording, and the numbers of its different pieces in order. */
    private record Text(int id, int[] pieces) {}

    /** A stretch and what it would say. */
    private record Candidate(Stretch stretch, String wording) {

        boolean overlaps(Candidate other) {
            return stretch.from() < other.stretch.to() && other.stretch.from() < stretch.to();
        }

        int paragraphs() {
            return stretch.to() - stretch.from();
        }
    }

    /** All there is to say of one draft. */
    final class Answer {

        private final List<String> paragraphs;
        private final List<Candidate> candidates = new ArrayList<>();
        private final List<Candidate> joined = new ArrayList<>();
        private final int[] counts;

        private Answer(Draft draft) {
            this.paragraphs = draft.paragraphs().stream()
                    .map(Paragraph::line)
                    .map(l -> l.wording().text())
                    .toList();
            findCandidates(draft);
            List<Text> all = all().stream().map(ComparingAll.this::text).toList();
            counts = new int[pieces.size()];
            all.forEach(text -> Arrays.stream(text.pieces()).forEach(piece -> counts[piece]++));
            Map<Integer, List<Candidate>> runs = new TreeMap<>();
            candidates.forEach(c -> runs.computeIfAbsent(c.stretch().run(), r -> new ArrayList<>())
                    .add(c));
            runs.values().forEach(this::join);
        }

        private void findCandidates(Draft draft) {
            List<Stretch> stretches = new ArrayList<>();
            List<Paragraph> all = draft.paragraphs();
            for (int from = 0; from < all.size(); from++) {
                int to = from;
                while (to < all.size()
                        && !paragraphs.get(to).isEmpty()
                        && Rejoining.isNarrow(all.get(to).line())) {
                    to++;
                }
                Rejoining.addStretches(all, from, Math.max(from, to), stretches);
                from = Math.max(from, to);
            }
            for (Stretch stretch : stretches) {
                String wording = Rejoining.joined(draft, stretch.from(), stretch.to())
                        .line()
                        .wording()
                        .text();
                if (wording.length() >= Wordings.SHORTEST_WITH_PIECES) {
                    candidates.add(new Candidate(stretch, wording));
                }
            }
        }

        /** Every wording of a paragraph or of a stretch. */
        private Set<String> all() {
            Set<String> all = new HashSet<>(paragraphs);
            candidates.forEach(c -> all.add(c.wording()));
            all.remove("");
            return all;
        }

        /** Of the stretches of one run that are said elsewhere, the best; then the best of those that do not overlap it. */
        private void join(List<Candidate> run) {
            Map<Candidate, Double> evidence = new HashMap<>();
            for (Candidate candidate : run) {
                double most = 0;
                for (String other : saidOutside(run)) {
                    most = Math.max(most, evidence(candidate.wording(), other));
                }
                if (most > 0) {
                    evidence.put(candidate, most);
                }
            }
            List<Candidate> best = new ArrayList<>(evidence.keySet());
            best.sort(Comparator.comparingDouble((Candidate c) -> -evidence.get(c))
                    .thenComparingInt(c -> -c.paragraphs())
                    .thenComparingInt(c -> c.stretch().from()));
            List<Candidate> taken = new ArrayList<>();
            for (Candidate candidate : best) {
                if (taken.stream().noneMatch(candidate::overlaps)) {
                    taken.add(candidate);
                }
            }
            joined.addAll(taken);
        }

        private Set<String> saidOutside(List<Candidate> run) {
            int from = run.get(0).stretch().from();
            int to = run.stream().mapToInt(c -> c.stretch().to()).max().orElseThrow();
            Set<String> outside = new HashSet<>(paragraphs.subList(0, from));
            outside.addAll(paragraphs.subList(to, paragraphs.size()));
            candidates.stream().filter(c -> !run.contains(c)).forEach(c -> outside.add(c.wording()));
            return outside;
        }

        private double evidence(String candidate, String other) {
            if (candidate.equals(other)) {
                return 1;
            }
            double share = share(candidate, other);
            if (share * 100 < NearIndex.LEAST_SHARED) {
                return 0;
            }
            double ratio = (double) Math.min(candidate.length(), other.length())
                    / Math.max(candidate.length(), other.length());
            double alike = alike(candidate, other);
            return ratio >= 0.9 && share >= 0.85 || ratio >= 0.6 && alike >= 0.8 ? alike : 0;
        }

        private double share(String one, String other) {
            int[] some = text(one).pieces();
            int[] others = text(other).pieces();
            int both = 0;
            for (int i = 0, j = 0; i < some.length && j < others.length; ) {
                int order = Integer.compare(some[i], others[j]);
                both += order == 0 && counts[some[i]] <= Postings.COMMON ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return both == 0 ? 0 : (double) both / Math.min(some.length, others.length);
        }

        /** The paragraphs that lines were taken for, in order. */
        List<String> joined() {
            joined.sort(Comparator.comparingInt(c -> c.stretch().from()));
            return joined.stream().map(Candidate::wording).toList();
        }

        /** Every two wordings that have a place and are near, and how much they share. */
        Map<Set<String>, Double> pairs() {
            List<String> placed = new ArrayList<>(paragraphs);
            for (Candidate one : joined) {
                for (int i = one.stretch().from(); i < one.stretch().to(); i++) {
                    placed.set(i, "");
                }
                placed.add(one.wording());
            }
            List<String> wordings = List.copyOf(new HashSet<>(placed));
            Map<Set<String>, Double> pairs = new HashMap<>();
            for (int i = 0; i < wordings.size(); i++) {
                for (int j = i + 1; j < wordings.size(); j++) {
                    double share = share(wordings.get(i), wordings.get(j));
                    if (share > 0 && share * 100 >= NearIndex.LEAST_SHARED) {
                        pairs.put(Set.of(wordings.get(i), wordings.get(j)), share);
                    }
                }
            }
            return pairs;
        }

        /** The clauses of every sentence that stands in several different paragraphs, in order, and in how many. */
        Map<String, Integer> sentences() {
            Map<String, Integer> sentences = new TreeMap<>();
            for (String wording : new HashSet<>(paragraphs)) {
                List.of(wording.split("(?<=[。;!?])")).stream()
                        .filter(s -> !s.isEmpty() && "。;!?".indexOf(s.charAt(s.length() - 1)) >= 0)
                        .filter(s -> s.chars().filter(c -> Han.is((char) c)).count() >= SentenceHashes.FEWEST_HAN)
                        .map(s -> Arrays.stream(s.substring(0, s.length() - 1).split(",", -1))
                                        .sorted()
                                        .toList()
                                + s.substring(s.length() - 1))
                        .distinct()
                        .forEach(s -> sentences.merge(s, 1, Integer::sum));
            }
            sentences.values().removeIf(times -> times < 2);
            return sentences;
        }
    }

    Answer of(Draft draft) {
        return new Answer(draft);
    }

    private Text text(String wording) {
        return texts.computeIfAbsent(wording, w -> new Text(texts.size(), split(w)));
    }

    private int[] split(String wording) {
        if (wording.length() < Wordings.SHORTEST_WITH_PIECES) {
            return new int[0];
        }
        String masked = wording.replaceAll("[0-9]+", "#");
        return IntStream.rangeClosed(0, masked.length() - Grams.LENGTH)
                .mapToObj(i -> masked.substring(i, i + Grams.LENGTH))
                .mapToInt(piece -> pieces.computeIfAbsent(piece, p -> pieces.size()))
                .sorted()
                .distinct()
                .toArray();
    }

    private double alike(String one, String other) {
        long key = (long) text(one).id() << 32 | text(other).id();
        return alike.computeIfAbsent(key, two -> {
            String a = one.replaceAll("[0-9]+", "#");
            String b = other.replaceAll("[0-9]+", "#");
            return 2.0 * CommonSubsequence.length(a, b) / (a.length() + b.length());
        });
    }

    /** The pairs that are told of a version. */
    static Map<Set<String>, Double> pairs(Collection<Near> near) {
        Map<Set<String>, Double> pairs = new HashMap<>();
        near.forEach(n -> pairs.put(Set.of(n.one().text(), n.other().text()), n.share()));
        return pairs;
    }
}
