package org.nigao.phrase;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.nigao.draft.Blocks;
import org.nigao.phrase.Sorted.Range;

/**
 * Short stretches that several plans have, with how often, as {@link Seen}: a trie in three arrays, level by level, so that the
 * children of a node stand together and those of the next behind them. What few have is left out, and so nobody's words are in it.
 */
public final class SeenGrams implements Seen, Tree<Integer> {

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

    @Override
    public Trail behind(CharSequence text) {
        return Followed.behind(text, this);
    }

    @Override
    public Integer root() {
        return 0;
    }

    @Override
    public Integer below(Integer node, int depth, char unit) {
        return Arrays.binarySearch(units, firstChild[node], firstChild[node + 1], unit);
    }

    @Override
    public boolean isThere(Integer node) {
        return node >= 0;
    }

    @Override
    public int times(Integer node) {
        return times[node];
    }

    @Override
    public int times(Integer node, int depth, char unit) {
        int child = below(node, depth, unit);
        return child < 0 ? 0 : times[child];
    }

    @Override
    public void nexts(Integer node, int depth, Next next) {
        Range children = new Range(firstChild[node], firstChild[node + 1]);
        // Of many only those that are not rare; the others are found behind longer contexts.
        int least = children.size() > MANY ? times[node] / MANY : 0;
        for (int at = children.first(); at < children.end(); at++) {
            if (times[at] > least) {
                next.is(units[at], times[at]);
            }
        }
    }

    @Override
    public boolean endsWord(Integer node) {
        return (wordEnds[node >> 6] & 1L << node) != 0;
    }
}
