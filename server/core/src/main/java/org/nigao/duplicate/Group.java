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
     * The same places where every unit is exchanged for the one that {@code moved} names for it. A place across the border
     * of what was exchanged is torn by it: the parts that still run forward everywhere become groups of their own.
     */
    List<Group> moved(int[] moved) {
        Group whole = new Group(
                moved(kept, moved), copies.stream().map(c -> moved(c, moved)).toList());
        List<Group> parts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= kept.length; to++) {
            if (to == kept.length || !whole.runsForward(to)) {
                parts.add(whole.part(from, to));
                from = to;
            }
        }
        return parts;
    }

    private static int[] moved(int[] units, int[] moved) {
        return Arrays.stream(units).map(u -> moved[u]).toArray();
    }

    private boolean runsForward(int at) {
        return kept[at] > kept[at - 1] && copies.stream().allMatch(c -> c[at] > c[at - 1]);
    }

    private Group part(int from, int to) {
        return new Group(
                Arrays.copyOfRange(kept, from, to),
                copies.stream().map(c -> Arrays.copyOfRange(c, from, to)).toList());
    }
}
