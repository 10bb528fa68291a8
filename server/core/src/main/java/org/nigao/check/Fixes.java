package org.nigao.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nigao.text.Edit;

/** Several fixes applied at once. */
public final class Fixes {

    private Fixes() {}

    /**
     * The edits of all fixes that can be applied together, in order and never overlapping. A fix is taken whole or not
     * at all: of two that touch the same words the one that begins first is taken, and a later run of the checks offers
     * the other again.
     */
    public static List<Edit> together(Collection<Fix> fixes) {
        TreeMap<Integer, Edit> taken = new TreeMap<>();
        fixes.stream()
                .filter(fix -> !fix.edits().isEmpty())
                .sorted(Comparator.comparing(fix ->
                        fix.edits().stream().min(Comparator.naturalOrder()).orElseThrow()))
                .filter(fix -> fix.edits().stream().allMatch(edit -> fits(edit, taken)))
                .forEachOrdered(
                        fix -> fix.edits().forEach(edit -> taken.put(edit.span().start(), edit)));
        return List.copyOf(taken.values());
    }

    private static boolean fits(Edit edit, TreeMap<Integer, Edit> taken) {
        Map.Entry<Integer, Edit> before = taken.floorEntry(edit.span().start());
        if (before != null && before.getKey() == edit.span().start()) {
            return before.getValue().equals(edit);
        }
        Integer next = taken.higherKey(edit.span().start());
        return (before == null || before.getValue().span().end() <= edit.span().start())
                && (next == null || edit.span().end() <= next);
    }
}
