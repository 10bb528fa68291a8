package org.nigao.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nigao.draft.NumberStyle;

/**
 * How the numbers of a scope hang together: the same as long as the numbers are, whatever is written behind them.
 *
 * @param shapes the numbers
 * @param places for each of them its place
 * @param rows siblings of one form, in the order of their first members
 */
record Tree(List<Shape> shapes, List<TreeParser.Place> places, List<Row> rows) {

    /**
     * Numbers that share a parent and a form.
     *
     * @param parent index of the number they stand under, or {@link TreeParser#ROOT}
     * @param style the form of most of them; of the first where two are as many
     * @param prefix how many numbers stand in front of theirs: 2 for 1.2.3
     * @param members their indexes, in order
     */
    record Row(int parent, NumberStyle style, int prefix, List<Integer> members) {}

    /** What makes numbers siblings. */
    private record RowKey(int parent, NumberStyle style, List<Integer> prefix) {

        @Override
        public boolean equals(Object other) {
            return other instanceof RowKey key
                    && key.parent == parent
                    && key.style == style
                    && key.prefix.equals(prefix);
        }

        @Override
        public int hashCode() {
            return (parent * 31 + style.ordinal()) * 31 + prefix.hashCode();
        }
    }

    static Tree of(List<Shape> shapes) {
        List<TreeParser.Place> places = TreeParser.places(shapes);
        Map<RowKey, List<Integer>> siblings = new LinkedHashMap<>();
        for (int i = 0; i < shapes.size(); i++) {
            TreeParser.Place place = places.get(i);
            if (place.parent() != TreeParser.NONE) {
                RowKey key = new RowKey(place.parent(), place.style(), place.prefix());
                siblings.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        List<Row> rows = new ArrayList<>(siblings.size());
        siblings.forEach((key, members) -> rows.add(
                new Row(key.parent(), mostUsed(members, shapes), key.prefix().size(), members)));
        return new Tree(shapes, places, rows);
    }

    private static NumberStyle mostUsed(List<Integer> members, List<Shape> shapes) {
        NumberStyle first = shapes.get(members.get(0)).style();
        if (members.stream().allMatch(i -> shapes.get(i).style() == first)) {
            return first; // as of nearly all
        }
        NumberStyle most = first;
        Map<NumberStyle, Integer> counts = new EnumMap<>(NumberStyle.class);
        members.forEach(i -> counts.merge(shapes.get(i).style(), 1, Integer::sum));
        for (int member : members) {
            NumberStyle style = shapes.get(member).style();
            most = counts.get(style) > counts.get(most) ? style : most;
        }
        return most;
    }

    /** Whether it is the tree of these candidates. */
    boolean isOf(List<Candidate> candidates) {
        if (candidates.size() != shapes.size()) {
            return false;
        }
        for (int i = 0; i < shapes.size(); i++) {
            if (!shapes.get(i).isOf(candidates, i)) {
                return false;
            }
        }
        return true;
    }
}
