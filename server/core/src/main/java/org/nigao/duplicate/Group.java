package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * All places that say the same: the one to keep and the copies, each as its units in order. Unit for unit they are equal, or the
 * same with changes.
 */
record Group(int[] kept, List<int[]> copies) {

    /** One group for each original, in the order of their first copies. */
    static List<Group> of(List<Chain> chains, Likeness likeness, Units units) {
        CopyAlignment alignment = new CopyAlignment(units, likeness);
        Map<List<Integer>, Group> groups = new LinkedHashMap<>();
        BitSet copied = new BitSet();
        int from = 0;
        for (int i = 0; i < chains.size(); i++) {
            int to = i + 1 < chains.size() ? chains.get(i + 1).start() : units.count();
            List<int[]> pairs = alignment.of(chains.get(i), from, to);
            int[] kept = pairs.stream().mapToInt(pair -> pair[0]).toArray();
            int[] copy = pairs.stream().mapToInt(pair -> pair[1]).toArray();
            from = copy[copy.length - 1] + 1;
            if (!isOneVersion(kept, copy, units) || findEqual(kept, copy, units, copied)) {
                Arrays.stream(copy).forEach(copied::set);
                List<Integer> original = Arrays.stream(kept).boxed().toList();
                groups.computeIfAbsent(original, o -> new Group(kept, new ArrayList<>()))
                        .copies
                        .add(copy);
            }
        }
        return List.copyOf(groups.values());
    }

    /** Whether nothing but one paragraph repeats another, with changes. */
    private static boolean isOneVersion(int[] kept, int[] copy, Units units) {
        int substantial = 0;
        for (int i = 0; i < copy.length; i++) {
            if (units.isSubstantial(copy[i])) {
                substantial++;
                if (units.areEqual(kept[i], copy[i])) {
                    return false;
                }
            }
        }
        return substantial == 1;
    }

    /** Puts in the place of a version an earlier unit that says the same and stays; false where there is none. */
    private static boolean findEqual(int[] kept, int[] copy, Units units, BitSet copied) {
        if (copy.length > 1) {
            return false;
        }
        OptionalInt equal = units.earlierEqual(copy[0], unit -> !copied.get(unit));
        equal.ifPresent(unit -> kept[0] = unit);
        return equal.isPresent();
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
