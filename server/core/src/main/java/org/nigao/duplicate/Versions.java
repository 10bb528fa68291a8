package org.nigao.duplicate;

import java.util.Arrays;
import java.util.List;

/** Which wordings are versions of each other: the same paragraph with changes. */
final class Versions {

    /** What more wordings than this are versions of is a form that each of them fills in. */
    private static final int MOST = 2;

    /** For every wording that has a version, and those of lower numbers, the lowest number among its versions. */
    private final int[] lowest;

    private Versions(int[] lowest) {
        this.lowest = lowest;
    }

    static Versions of(List<Near> near) {
        List<Near> pairs = near.stream().filter(Near::areVersions).toList();
        int[] degree = new int
                [1
                        + pairs.stream()
                                .mapToInt(pair -> Math.max(pair.oneId(), pair.otherId()))
                                .max()
                                .orElse(-1)];
        for (Near pair : pairs) {
            degree[pair.oneId()]++;
            degree[pair.otherId()]++;
        }
        int[] lowest = new int[degree.length];
        Arrays.setAll(lowest, id -> id);
        for (Near pair : pairs) {
            if (degree[pair.oneId()] <= MOST && degree[pair.otherId()] <= MOST) {
                int one = root(pair.oneId(), lowest);
                int other = root(pair.otherId(), lowest);
                lowest[Math.max(one, other)] = Math.min(one, other);
            }
        }
        Arrays.setAll(lowest, id -> root(id, lowest));
        return new Versions(lowest);
    }

    private static int root(int id, int[] parents) {
        int root = id;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }

    boolean areLike(Versions other) {
        return Arrays.equals(lowest, other.lowest);
    }

    /** The number of a wording and all its versions. */
    int id(int wording) {
        return wording < lowest.length ? lowest[wording] : wording;
    }
}
