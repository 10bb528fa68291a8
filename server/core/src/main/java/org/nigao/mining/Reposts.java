package org.nigao.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans that are one plan: posted again, cut short, doubled, issued to many addressees in the same words. They count once, and
 * each of their clauses once.
 *
 * <p>Two plans are one when nearly all telling clauses of the shorter stand in the longer: 95 %, or 80 % where they are of one
 * year as far as is known. Clauses that many plans have tell nothing.
 */
final class Reposts {

    private static final int TELLING = 8;
    private static final int FEWEST = 5;
    private static final int FORMULA = 64;
    private static final double SAME = 0.95;
    private static final double SAME_IN_ONE_YEAR = 0.8;

    private final int[] group;
    private final int groups;
    private final int[] representative;
    private final BitSet live = new BitSet();

    private Reposts(Texts texts, int[] parent) {
        int plans = parent.length;
        group = new int[plans];
        int[] number = new int[plans];
        int count = 0;
        for (int p = 0; p < plans; p++) {
            int root = root(parent, p);
            if (number[root] == 0) {
                number[root] = ++count;
            }
            group[p] = number[root] - 1;
        }
        groups = count;
        representative = new int[count];
        Arrays.fill(representative, -1);
        represent(texts);
        live(texts);
    }

    static Reposts of(Texts texts) {
        int plans = texts.origins().size();
        int[] parent = new int[plans];
        for (int p = 0; p < plans; p++) {
            parent[p] = p;
        }
        int[] telling = new int[plans];
        LongIntMap shared = shared(texts, telling, parent);
        List<int[]> pairs = new ArrayList<>();
        shared.each((key, times) -> {
            int one = (int) (key >>> 32);
            int other = (int) key;
            int fewer = Math.min(telling[one], telling[other]);
            double asked = mayBeOfOneYear(texts, one, other) ? SAME_IN_ONE_YEAR : SAME;
            if (fewer >= FEWEST && times >= asked * fewer) {
                pairs.add(new int[] {one, other});
            }
        });
        pairs.forEach(pair -> unite(parent, pair[0], pair[1]));
        return new Reposts(texts, parent);
    }

    private static boolean mayBeOfOneYear(Texts texts, int one, int other) {
        Origin a = texts.origins().get(one);
        Origin b = texts.origins().get(other);
        return a.year().isEmpty() || b.year().isEmpty() || a.year().equals(b.year());
    }

    /** By pair of plans, how many telling clauses they share; {@code telling} becomes how many each has. */
    private static LongIntMap shared(Texts texts, int[] telling, int[] parent) {
        Map<Long, Integer> signatures = new HashMap<>();
        long[][] sets = sets(texts);
        LongIntMap plansOf = new LongIntMap(texts.clauses());
        for (int p = 0; p < sets.length; p++) {
            // The same clauses in all: one plan, however many copies there are.
            int first = sets[p].length < FEWEST ? p : signatures.getOrDefault(signature(sets[p]), p);
            unite(parent, first, p);
            if (first == p) {
                signatures.put(signature(sets[p]), p);
                for (long hash : sets[p]) {
                    plansOf.add(hash, 1);
                }
            } else {
                sets[p] = new long[0];
            }
        }
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int p = 0; p < sets.length; p++) {
            for (long hash : sets[p]) {
                int holding = plansOf.get(hash);
                if (holding <= FORMULA) {
                    telling[p]++;
                }
                if (holding > 1 && holding <= FORMULA) {
                    holders.computeIfAbsent(hash, h -> new ArrayList<>(2)).add(p);
                }
            }
        }
        LongIntMap shared = new LongIntMap(1 << 10);
        for (List<Integer> plans : holders.values()) {
            for (int i = 0; i < plans.size(); i++) {
                for (int j = i + 1; j < plans.size(); j++) {
                    shared.add((long) plans.get(i) << 32 | plans.get(j), 1);
                }
            }
        }
        return shared;
    }

    /** The hashes of each plan's longer clauses, sorted, each once. */
    private static long[][] sets(Texts texts) {
        long[][] sets = new long[texts.origins().size()][];
        int clause = 0;
        for (int p = 0; p < sets.length; p++) {
            int from = clause;
            while (clause < texts.clauses() && texts.plan(clause) == p) {
                clause++;
            }
            long[] hashes = new long[clause - from];
            int count = 0;
            for (int c = from; c < clause; c++) {
                if (texts.end(c) - texts.start(c) >= TELLING) {
                    hashes[count++] = texts.hash(c);
                }
            }
            Arrays.sort(hashes, 0, count);
            sets[p] = eachOnce(hashes, count);
        }
        return sets;
    }

    private static long[] eachOnce(long[] sorted, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static long signature(long[] set) {
        long signature = set.length;
        for (long hash : set) {
            signature = (signature ^ hash) * 0x9E3779B97F4A7C15L;
            signature ^= signature >>> 31;
        }
        return signature;
    }

    private static int root(int[] parent, int plan) {
        int at = plan;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static void unite(int[] parent, int one, int other) {
        int a = root(parent, one);
        int b = root(parent, other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** Of each group the plan with most clauses, of equals the earliest. */
    private void represent(Texts texts) {
        int[] clauses = new int[group.length];
        for (int c = 0; c < texts.clauses(); c++) {
            clauses[texts.plan(c)]++;
        }
        for (int p = 0; p < group.length; p++) {
            int now = representative[group[p]];
            if (now < 0
                    || clauses[p] > clauses[now]
                    || clauses[p] == clauses[now] && year(texts, p) < year(texts, now)) {
                representative[group[p]] = p;
            }
        }
    }

    private static int year(Texts texts, int plan) {
        return texts.origins().get(plan).year().orElse(Integer.MAX_VALUE);
    }

    /** What a plan has said is at hand while it is read; only what copies have said need be kept. */
    private void live(Texts texts) {
        int[] copies = new int[groups];
        for (int of : group) {
            copies[of]++;
        }
        LongIntMap[] saidByCopies = new LongIntMap[groups];
        LongIntMap said = new LongIntMap(0);
        int plan = -1;
        for (int c = 0; c < texts.clauses(); c++) {
            if (texts.plan(c) != plan) {
                plan = texts.plan(c);
                int of = group[plan];
                said = saidByCopies[of] == null ? new LongIntMap(1 << 6) : saidByCopies[of];
                saidByCopies[of] = copies[of] > 1 ? said : null;
            }
            if (said.add(texts.hash(c), 1) == 1) {
                live.set(c);
            }
        }
    }

    /** How many plans there are. */
    int groups() {
        return groups;
    }

    /** Which of them a plan is. */
    int group(int plan) {
        return group[plan];
    }

    /** The plan that stands for a group. */
    int representative(int group) {
        return representative[group];
    }

    /** The names of the plans of each group. */
    List<List<String>> names(Texts texts) {
        List<List<String>> names = new ArrayList<>();
        for (int p = 0; p < group.length; p++) {
            if (group[p] == names.size()) {
                names.add(new ArrayList<>(1));
            }
            names.get(group[p]).add(texts.origins().get(p).plan());
        }
        return names;
    }

    /** The clauses that are the first of their wording in their group. */
    BitSet live() {
        return live;
    }

    /** Whether a clause is the first of its wording in its group. */
    boolean isLive(int clause) {
        return live.get(clause);
    }
}
