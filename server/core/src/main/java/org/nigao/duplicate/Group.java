package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * All places that say the same: the one to keep and the copies, each as its units in order. Unit for unit they are equal.
 */
record Group(int[] kept, List<int[]> copies) {

    /** One group for each original, in the order of their first copies. */
    static List<Group> of(List<Chain> chains) {
        Map<List<Run>, Group> groups = new LinkedHashMap<>();
        for (Chain chain : chains) {
            List<Run> original = chain.runs().stream()
                    .map(r -> new Run(r.source(), 0, r.length()))
                    .toList();
            groups.computeIfAbsent(original, o -> new Group(units(o, Run::source), new ArrayList<>()))
                    .copies
                    .add(units(chain.runs(), Run::start));
        }
        return List.copyOf(groups.values());
    }

    private static int[] units(List<Run> runs, ToIntFunction<Run> start) {
        int[] units = new int[runs.stream().mapToInt(Run::length).sum()];
        int at = 0;
        for (Run run : runs) {
            for (int i = 0; i < run.length(); i++) {
                units[at++] = start.applyAsInt(run) + i;
            }
        }
        return units;
    }

    /** The same group with one of its copies to keep. */
    Group keeping(int copy) {
        List<int[]> others = new ArrayList<>(copies);
        others.set(copy, kept);
        others.sort((a, b) -> Integer.compare(a[0], b[0]));
        return new Group(copies.get(copy), others);
    }

    /**
     * The same where every unit is exchanged for the one that {@code moved} names for it; cut where units that stood side
     * by side no longer do.
     */
    List<Group> moved(int[] moved) {
        List<Group> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= kept.length; i++) {
            if (i == kept.length || isTorn(i, moved)) {
                pieces.add(slice(from, i, moved));
                from = i;
            }
        }
        return pieces;
    }

    private boolean isTorn(int at, int[] moved) {
        return isTorn(kept, at, moved) || copies.stream().anyMatch(c -> isTorn(c, at, moved));
    }

    private static boolean isTorn(int[] place, int at, int[] moved) {
        return moved[place[at]] - moved[place[at - 1]] != place[at] - place[at - 1];
    }

    private Group slice(int from, int to, int[] moved) {
        return new Group(
                slice(kept, from, to, moved),
                copies.stream().map(c -> slice(c, from, to, moved)).toList());
    }

    private static int[] slice(int[] units, int from, int to, int[] moved) {
        return Arrays.stream(units, from, to).map(u -> moved[u]).toArray();
    }
}
