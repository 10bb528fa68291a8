package org.nigao.phrase;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.nigao.phrase.Sorted.Range;

/**
 * Short stretches that several plans have, with how often, as {@link Seen}: a trie in three arrays, level by level, so that the
 * children of a node stand together and those of the next behind them. What few have is left out, and so nobody's words are in it.
 */
public final class SeenGrams implements Seen {

    private static final int FORMAT = 0x4e474702;
    private static final int MANY = 256;

    /** Of each node its last unit; the first node is the root. */
    private final char[] units;

    private final char[] times;

    /** Of each node a bit: whether a word ends behind its stretch, mostly. */
    private final long[] wordEnds;

    /** Of each node its first child; those of the last end at the length of {@link #units}. */
    private final int[] firstChild;

    private SeenGrams(char[] units, char[] times, int[] firstChild, long[] wordEnds) {
        this.units = units;
        this.times = times;
        this.wordEnds = wordEnds;
        this.firstChild = firstChild;
    }

    /**
     * The stretches of some texts that enough plans have.
     *
     * @param plan which plan a paragraph is of, by its number among those that the texts were made of
     * @param words splits a paragraph into its words, which together are as long as it
     */
    public static SeenGrams of(
            SeenTexts texts, IntUnaryOperator plan, int fewestPlans, Function<String, List<String>> words) {
        return new GramCounts(texts.places(), plan, fewestPlans, words).grams();
    }

    /**
     * @param children of each node, how many it has
     * @param wordEnds of each node a bit
     */
    static SeenGrams of(char[] units, char[] times, char[] children, long[] wordEnds) {
        int[] firstChild = new int[units.length + 1];
        int next = 1;
        for (int i = 0; i < units.length; i++) {
            firstChild[i] = next;
            next += children[i];
        }
        firstChild[units.length] = next;
        if (next != units.length) {
            throw new IllegalArgumentException("no trie");
        }
        return new SeenGrams(units, times, firstChild, Arrays.copyOf(wordEnds, (units.length >> 6) + 1));
    }

    /** How many stretches it has. */
    public int size() {
        return units.length - 1;
    }

    /** As bytes that {@link #read} understands. */
    public byte[] toBytes() {
        char[] children = new char[units.length];
        for (int i = 0; i < units.length; i++) {
            children[i] = (char) (firstChild[i + 1] - firstChild[i]);
        }
        return new Blocks.Writer()
                .put(FORMAT)
                .put(units)
                .put(small(times))
                .put(small(children))
                .put(wordEnds)
                .toBytes();
    }

    /** The stretches in some bytes; empty for what is none, or of another version of the form. */
    public static Optional<SeenGrams> read(ByteBuffer bytes) {
        Blocks.Reader in = new Blocks.Reader(bytes);
        try {
            if (in.number() != FORMAT) {
                return Optional.empty();
            }
            char[] units = in.chars();
            char[] times = large(in.array(), units.length);
            char[] children = large(in.array(), units.length);
            return Optional.of(of(units, times, children, in.longs()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Seven bits a byte, the lower first, the eighth where more follow: nearly all of the numbers are small. */
    private static byte[] small(char[] numbers) {
        byte[] bytes = new byte[3 * numbers.length];
        int size = 0;
        for (char number : numbers) {
            int left = number;
            for (; left > 0x7f; left >>>= 7) {
                bytes[size++] = (byte) (left | 0x80);
            }
            bytes[size++] = (byte) left;
        }
        return Arrays.copyOf(bytes, size);
    }

    private static char[] large(byte[] bytes, int count) {
        char[] numbers = new char[count];
        int at = 0;
        for (int i = 0; i < count; i++) {
            int number = 0;
            int shift = 0;
            for (; bytes[at] < 0; shift += 7) {
                number |= (bytes[at++] & 0x7f) << shift;
            }
            numbers[i] = (char) (number | bytes[at++] << shift);
        }
        return numbers;
    }

    private static final int NONE = -1;

    private int child(int node, char unit) {
        int found = Arrays.binarySearch(units, firstChild[node], firstChild[node + 1], unit);
        return found < 0 ? NONE : found;
    }

    @Override
    public Trail behind(CharSequence text) {
        int[] nodes = new int[FARTHEST + 1];
        int order = 0;
        for (int k = 1; k <= Math.min(FARTHEST, text.length()); k++) {
            int node = 0;
            for (int i = text.length() - k; i < text.length() && node != NONE; i++) {
                node = child(node, Seen.folded(text.charAt(i)));
            }
            if (node == NONE) {
                break;
            }
            nodes[k] = node;
            order = k;
        }
        return new Nodes(this, nodes, order);
    }

    /** @param nodes by order, from 0 to {@code order} */
    private record Nodes(SeenGrams grams, int[] nodes, int order) implements Trail {

        @Override
        public int times(int order) {
            return grams.times[nodes[order]];
        }

        @Override
        public void add(int order, char[] nexts, int[] times) {
            for (int i = 0; i < nexts.length; i++) {
                int child = grams.child(nodes[order], nexts[i]);
                times[i] += child == NONE ? 0 : grams.times[child];
            }
        }

        @Override
        public void nexts(int order, Next next) {
            Range children = new Range(grams.firstChild[nodes[order]], grams.firstChild[nodes[order] + 1]);
            // Of many only those that are not rare; the others are found behind longer contexts.
            int least = children.size() > MANY ? times(order) / MANY : 0;
            for (int at = children.first(); at < children.end(); at++) {
                if (grams.times[at] > least) {
                    next.is(grams.units[at], grams.times[at]);
                }
            }
        }

        /** By what stands in front as far as it was written anywhere: 发展 ends one, 经济社会发 does not. */
        @Override
        public boolean endsWord() {
            return order == 0 || (grams.wordEnds[nodes[order] >> 6] & 1L << nodes[order]) != 0;
        }

        @Override
        public Trail then(char next) {
            int[] longer = new int[FARTHEST + 1];
            int most = 0;
            for (int k = 0; k <= Math.min(order, FARTHEST - 1); k++) {
                int child = grams.child(nodes[k], next);
                if (child == NONE) {
                    break;
                }
                longer[k + 1] = child;
                most = k + 1;
            }
            return new Nodes(grams, longer, most);
        }
    }
}
