package org.nigao.mining;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.Arrays;
import java.util.List;

/**
 * Takes clauses apart into the words that HanLP's {@code ViterbiSegment} takes them apart into, with its dictionary and its weights, in
 * a third of its time: what it makes anew for each clause, an object for each word that may stand there, is made once for each
 * word, and what it costs to go from one word to another is kept.
 */
final class WordSplitter {

    private static final int NOWHERE = -1;
    private static final int FROM_THE_START = -2;
    private static final int KEPT = 17;

    /** A figure goes on behind one of these and another digit. */
    private static final String INSIDE_FIGURES = ",，.．";

    private final DoubleArrayTrie<CoreDictionary.Attribute> trie = CoreDictionary.trie;
    private final int[] base = trie.getBase();
    private final int[] check = trie.getCheck();

    /** By the number of a word in the dictionary; behind them the start and the end of a clause, and what is no word, by its type. */
    private final Vertex[] vertices = new Vertex[trie.size() + 2 + Byte.MAX_VALUE];

    /** Under which number {@link WordPairs} has each: all names of people have one. */
    private final int[] ids = new int[vertices.length];

    private final byte[] sorts = new byte[trie.size()];
    private final int start = trie.size();
    private final int end = start + 1;
    private final int noWord = end + 1;

    private final WordPairs pairs = new WordPairs();

    /** By the number of a word, its weight behind what HanLP knows no pair with it of; 0 where it was not asked for. */
    private final double[] apart = new double[vertices.length];

    /** Of pairs that it may know: what was asked for last, at the place that a pair of words hashes to, and its weight. */
    private final long[] known = new long[1 << KEPT];

    private final double[] weights = new double[1 << KEPT];

    private char[] clause = new char[64];

    // Of the clause in hand: the first and last node of each position, and of each node its word, where it ends, which
    // other
    // follows at its position, the node before it on the cheapest way there, and what that costs.
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int[] word = new int[256];
    private int[] behind = new int[256];
    private int[] other = new int[256];
    private int[] from = new int[256];
    private double[] cost = new double[256];
    private int nodes;

    WordSplitter() {
        learn(start, Vertex.newB());
        learn(end, Vertex.newE());
        Arrays.fill(known, -1);
    }

    /** Hears of a word. */
    interface Visit {
        void of(int from, Sort sort);
    }

    /** An array for a clause of so many characters: at its beginning, it is to be put before it is taken apart. */
    char[] room(int length) {
        if (clause.length < length) {
            clause = new char[2 * length];
        }
        return clause;
    }

    /** Every word of the clause of so many characters that was put into the room, the last one first. */
    void split(int length, Visit visit) {
        nodes = 0;
        if (first.length < length) {
            first = new int[2 * length];
            last = new int[first.length];
        }
        Arrays.fill(first, 0, length, NOWHERE);
        addWords(length);
        addOthers(length);
        for (int node = cheapest(length); node >= 0; node = from[node]) {
            int at = from[node] >= 0 ? behind[from[node]] : 0;
            visit.of(at, sort(node, at));
        }
    }

    private Sort sort(int node, int at) {
        return word[node] < start
                ? Sort.at(sorts[word[node]])
                : Sort.of(text(at, behind[node]), vertices[word[node]].guessNature());
    }

    private String text(int at, int to) {
        return new String(clause, at, to - at);
    }

    /** Every word of the dictionary that stands in a clause. */
    private void addWords(int length) {
        char[] text = clause;
        int[] bases = base;
        int[] checks = check;
        int root = bases[0];
        for (int at = 0; at < length; at++) {
            int state = root;
            for (int i = at; i < length; i++) {
                int next = state + text[i] + 1;
                if (checks[next] != state) {
                    break;
                }
                state = bases[next];
                if (checks[state] == state && bases[state] < 0) {
                    int number = -bases[state] - 1;
                    if (vertices[number] == null) {
                        learn(number, text(at, i + 1));
                    }
                    add(number, at, i + 1);
                }
            }
        }
    }

    private void learn(int number, Vertex vertex) {
        vertices[number] = vertex;
        ids[number] = vertex.wordID;
    }

    private void learn(int number, String text) {
        learn(number, new Vertex(text, trie.getValueAt(number), number));
        sorts[number] = (byte) Sort.of(text, vertices[number].guessNature()).ordinal();
    }

    /** Figures, letters and unknown characters, where no word stands that leads on. */
    private void addOthers(int length) {
        int at = 0;
        while (at < length) {
            if (first[at] != NOWHERE) {
                at = behind[last[at]];
                continue;
            }
            int to = at + 1;
            while (to < length && (first[to] == NOWHERE || CharType.get(clause[to]) == CharType.CT_CNUM)) {
                to++;
            }
            addRuns(at, to);
            at = to;
        }
    }

    /** Characters of one type are taken together. */
    private void addRuns(int from, int to) {
        int begin = from;
        byte type = CharType.get(clause[from]);
        for (int at = from + 1; at < to; at++) {
            byte next = CharType.get(clause[at]);
            boolean insideFigure = type == CharType.CT_NUM
                    && INSIDE_FIGURES.indexOf(clause[at]) >= 0
                    && at + 1 < to
                    && CharType.get(clause[at + 1]) == CharType.CT_NUM;
            if (next != type && !insideFigure) {
                addRun(type, begin, at);
                begin = at;
            }
            if (!insideFigure) {
                type = next;
            }
        }
        addRun(type, begin, to);
    }

    private void addRun(byte type, int at, int to) {
        if (vertices[noWord + type] == null) {
            WordNet net = new WordNet(new char[1]);
            net.add(1, List.of(new AtomNode(' ', type)));
            learn(noWord + type, net.getVertexes()[1].getFirst());
        }
        for (int node = first[at]; node != NOWHERE; node = other[node]) {
            if (behind[node] == to) {
                return;
            }
        }
        add(noWord + type, at, to);
    }

    private void add(int number, int at, int to) {
        if (nodes == word.length) {
            word = Arrays.copyOf(word, 2 * nodes);
            behind = Arrays.copyOf(behind, 2 * nodes);
            other = Arrays.copyOf(other, 2 * nodes);
            from = Arrays.copyOf(from, 2 * nodes);
            cost = Arrays.copyOf(cost, 2 * nodes);
        }
        if (first[at] == NOWHERE) {
            first[at] = nodes;
        } else {
            other[last[at]] = nodes;
        }
        last[at] = nodes;
        word[nodes] = number;
        behind[nodes] = to;
        other[nodes] = NOWHERE;
        from[nodes] = NOWHERE;
        nodes++;
    }

    /** The last node of the cheapest way; of equals the one that is met first, as the segmenter does. */
    private int cheapest(int length) {
        for (int to = first[0]; to != NOWHERE; to = other[to]) {
            cost[to] = weight(start, word[to]);
            from[to] = FROM_THE_START;
        }
        int end = NOWHERE;
        double least = 0;
        for (int at = 0; at < length; at++) {
            for (int node = first[at]; node != NOWHERE; node = other[node]) {
                if (from[node] == NOWHERE) {
                    continue;
                }
                if (behind[node] < length) {
                    goOn(node);
                } else {
                    double whole = cost[node] + weight(word[node], this.end);
                    if (end == NOWHERE || whole < least) {
                        end = node;
                        least = whole;
                    }
                }
            }
        }
        return end;
    }

    private void goOn(int node) {
        int one = word[node];
        int id = ids[one];
        double before = cost[node];
        for (int to = first[behind[node]]; to != NOWHERE; to = other[to]) {
            int next = word[to];
            int nextId = ids[next];
            // What most pairs come to is told here: a call for each costs as much as what it is to find out.
            boolean isApart = (id | nextId) >= 0 && apart[next] != 0 && pairs.mark(id, nextId) == 0;
            double sum = before + (isApart ? apart[next] : weight(one, next));
            if (from[to] == NOWHERE || sum < cost[to]) {
                cost[to] = sum;
                from[to] = node;
            }
        }
    }

    private double weight(int one, int next) {
        if (!pairs.mayMeet(ids[one], ids[next])) {
            if (apart[next] == 0) {
                apart[next] = learned(one, next);
            }
            return apart[next];
        }
        long pair = (long) one << Integer.SIZE | next;
        int at = (int) (pair * 0x9E3779B97F4A7C15L >>> Long.SIZE - KEPT);
        if (known[at] != pair) {
            known[at] = pair;
            weights[at] = learned(one, next);
        }
        return weights[at];
    }

    private double learned(int one, int next) {
        return pairs.weight(ids[one], frequency(one), ids[next], frequency(next));
    }

    private int frequency(int number) {
        return vertices[number].getAttribute().totalFrequency;
    }
}
