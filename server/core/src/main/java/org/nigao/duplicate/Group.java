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

    /** The same group where every unit is exchanged for the one that {@code moved} names for it. */
    Group moved(int[] moved) {
        return new Group(
                moved(kept, moved), copies.stream().map(c -> moved(c, moved)).toList());
    }

    private static int[] moved(int[] units, int[] moved) {
        return Arrays.stream(units).map(u -> moved[u]).toArray();
    }
}
