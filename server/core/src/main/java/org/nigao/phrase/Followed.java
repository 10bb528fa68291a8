package org.nigao.phrase;

import java.util.ArrayList;
import java.util.List;
import org.nigao.phrase.Seen.Next;
import org.nigao.phrase.Seen.Trail;

/**
 * A context found again in a tree.
 *
 * @param nodes where its last units lead to, by how many of them there are, from 0
 */
record Followed<N>(Tree<N> tree, List<N> nodes) implements Trail {

    /** As far as the last units of a text were written somewhere. */
    static <N> Followed<N> behind(CharSequence text, Tree<N> tree) {
        List<N> nodes = new ArrayList<>(Seen.FARTHEST + 1);
        nodes.add(tree.root());
        for (int k = 1; k <= Math.min(Seen.FARTHEST, text.length()); k++) {
            N node = tree.root();
            for (int i = 0; i < k && tree.isThere(node); i++) {
                node = tree.below(node, i, Seen.folded(text.charAt(text.length() - k + i)));
            }
            if (!tree.isThere(node)) {
                break;
            }
            nodes.add(node);
        }
        return new Followed<>(tree, nodes);
    }

    @Override
    public int order() {
        return nodes.size() - 1;
    }

    @Override
    public int times(int order) {
        return tree.times(nodes.get(order));
    }

    @Override
    public void add(int order, char[] nexts, int[] times) {
        N node = nodes.get(order);
        for (int i = 0; i < nexts.length; i++) {
            times[i] += tree.times(node, order, nexts[i]);
        }
    }

    @Override
    public void nexts(int order, Next next) {
        tree.nexts(nodes.get(order), order, next);
    }

    @Override
    public Trail then(char next) {
        List<N> longer = new ArrayList<>(Seen.FARTHEST + 1);
        longer.add(tree.root());
        for (int k = 0; k <= Math.min(order(), Seen.FARTHEST - 1); k++) {
            N node = tree.below(nodes.get(k), k, next);
            if (!tree.isThere(node)) {
                break;
            }
            longer.add(node);
        }
        return new Followed<>(tree, longer);
    }

    /** By what stands in front as far as it was written anywhere: 发展 ends one, 经济社会发 does not. */
    @Override
    public boolean endsWord() {
        return order() == 0 || tree.endsWord(nodes.get(order()));
    }
}
