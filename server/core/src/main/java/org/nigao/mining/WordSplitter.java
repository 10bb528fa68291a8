package org.nigao.mining;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.MathUtility;
import java.util.Arrays;

/**
 * Takes clauses apart into the words that HanLP's segmenter takes them apart into, with its dictionary and its weights, in a third of
 * its time: what it makes anew for each clause, a node for each word that may stand there, is made once for each word, and what it
 * costs to go from one word to another is kept. A clause that holds anything but words of the dictionary is left to the segmenter.
 */
final class WordSplitter {

    private static final int NOWHERE = -1;
    private static final int FROM_THE_START = -2;
    private static final int KEPT = 16;

    private final Segment segmenter = new ViterbiSegment()
            .enableAllNamedEntityRecognize(false)
            .enableCustomDictionary(false)
            .enableOffset(false);

    private final DoubleArrayTrie<CoreDictionary.Attribute> trie = CoreDictionary.trie;
    private final int[] base = trie.getBase();
    private final int[] check = trie.getCheck();

    /** By the number of a word in the dictionary; two more for the start and the end of a clause. */
    private final Vertex[] vertices = new Vertex[trie.size() + 2];

    private final byte[] sorts = new byte[trie.size()];
    private final int start = trie.size();
    private final int end = start + 1;

    /** What was asked for last, at the place that a pair of words hashes to. */
    private final long[] pairs = new long[1 << KEPT];

    private final double[] weights = new double[1 << KEPT];

    // Of the clause in hand: where the nodes of each position begin, and of each node its word, where it ends, and the way there.
    private int[] first = new int[64];
    private int[] word = new int[256];
    private int[] behind = new int[256];
    private int[] from = new int[256];
    private double[] cost = new double[256];
    private int nodes;

    WordSplitter() {
        vertices[start] = Vertex.newB();
        vertices[end] = Vertex.newE();
        Arrays.fill(pairs, -1);
    }

    /** Hears of a word. */
    interface Visit {
        void of(int from, Sort sort);
    }

    /** Every word of a clause, in no particular order. */
    void split(String clause, Visit visit) {
        if (!isOfWords(clause)) {
            segment(clause, visit);
            return;
        }
        for (int node = last(clause.length()); node >= 0; node = from[node]) {
            visit.of(from[node] >= 0 ? behind[from[node]] : 0, Sort.at(sorts[word[node]]));
        }
    }

    private void segment(String clause, Visit visit) {
        int at = 0;
        for (Term term : segmenter.seg(clause)) {
            visit.of(at, Sort.of(term.word, term.nature == null ? Nature.x : term.nature));
            at += term.word.length();
        }
    }

    /** Makes a node for each word that stands in a clause; gives whether the dictionary has all of it. */
    private boolean isOfWords(String clause) {
        int length = clause.length();
        if (first.length < length + 2) {
            first = new int[2 * length];
        }
        nodes = 0;
        int reached = 0;
        for (int at = 0; at < length; at++) {
            first[at] = nodes;
            int state = base[0];
            for (int i = at; i < length; i++) {
                int next = state + clause.charAt(i) + 1;
                if (check[next] != state) {
                    break;
                }
                state = base[next];
                if (check[state] == state && base[state] < 0) {
                    add(-base[state] - 1, clause, at, i + 1);
                }
            }
            if (at == reached) {
                if (first[at] == nodes) {
                    return false;
                }
                reached = behind[nodes - 1];
            }
        }
        first[length] = nodes;
        first[length + 1] = nodes;
        return true;
    }

    private void add(int number, String clause, int at, int to) {
        if (nodes == word.length) {
            word = Arrays.copyOf(word, 2 * nodes);
            behind = Arrays.copyOf(behind, 2 * nodes);
            from = Arrays.copyOf(from, 2 * nodes);
            cost = Arrays.copyOf(cost, 2 * nodes);
        }
        if (vertices[number] == null) {
            String text = clause.substring(at, to);
            vertices[number] = new Vertex(text, trie.getValueAt(number), number);
            sorts[number] = (byte) Sort.of(text, vertices[number].guessNature()).ordinal();
        }
        word[nodes] = number;
        behind[nodes] = to;
        from[nodes] = NOWHERE;
        nodes++;
    }

    /** The last node of the cheapest way; of equals the one that the segmenter meets first. */
    private int last(int length) {
        for (int to = 0; to < first[1]; to++) {
            cost[to] = weight(start, word[to]);
            from[to] = FROM_THE_START;
        }
        int last = NOWHERE;
        double least = 0;
        for (int node = 0; node < nodes; node++) {
            if (from[node] == NOWHERE) {
                continue;
            }
            if (behind[node] == length) {
                double whole = cost[node] + weight(word[node], end);
                if (last == NOWHERE || whole < least) {
                    last = node;
                    least = whole;
                }
                continue;
            }
            for (int to = first[behind[node]]; to < first[behind[node] + 1]; to++) {
                double sum = cost[node] + weight(word[node], word[to]);
                if (from[to] == NOWHERE || sum < cost[to]) {
                    cost[to] = sum;
                    from[to] = node;
                }
            }
        }
        return last;
    }

    private double weight(int one, int other) {
        long pair = (long) one << Integer.SIZE | other;
        int at = (int) (pair * 0x9E3779B97F4A7C15L >>> Long.SIZE - KEPT);
        if (pairs[at] != pair) {
            pairs[at] = pair;
            weights[at] = MathUtility.calculateWeight(vertices[one], vertices[other]);
        }
        return weights[at];
    }
}
