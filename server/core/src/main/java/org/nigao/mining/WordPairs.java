package org.nigao.mining;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.utility.Predefine;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/**
 * How often one word stands behind another, as HanLP counted it. Most pairs are not in its table, and a sketch of a bit for each that is
 * tells nearly always without looking for it.
 */
final class WordPairs {

    private static final int BITS = 22;

    /** By the number of the first word, where its pairs begin. */
    private final int[] first;

    /** The number of the second word of each pair, in order, and how often they stand together. */
    private final int[] pairs;

    private final long[] sketch = new long[1 << BITS - 6];

    WordPairs() {
        try (ObjectInputStream table =
                new ObjectInputStream(IOUtil.newInputStream(HanLP.Config.BiGramDictionaryPath + ".table.bin"))) {
            first = (int[]) table.readObject();
            pairs = (int[]) table.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        for (int word = 0; word + 1 < first.length; word++) {
            for (int pair = first[word]; pair < first[word + 1]; pair++) {
                int bit = bit(word, pairs[2 * pair]);
                sketch[bit >>> 6] |= 1L << bit;
            }
        }
    }

    private static int bit(int word, int next) {
        return (word * 0x9E3779B1 + next) * 0x85EBCA6B >>> Integer.SIZE - BITS;
    }

    /** 0 where two words of the dictionary never stand together. So short that the quick compiler takes it into what calls it. */
    int mark(int word, int next) {
        int bit = bit(word, next);
        return (int) (sketch[bit >>> 6] >>> bit) & 1;
    }

    /** Whether they may stand together at all; a number below 0 is that of something that is in no dictionary. */
    boolean mayMeet(int word, int next) {
        return (word | next) < 0 || mark(word, next) != 0;
    }

    private int times(int word, int next) {
        if (word < 0 || next < 0) {
            return word < 0 ? -word : -next;
        }
        int low = first[word];
        int high = first[word + 1] - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (pairs[2 * middle] < next) {
                low = middle + 1;
            } else if (pairs[2 * middle] > next) {
                high = middle - 1;
            } else {
                return pairs[2 * middle + 1];
            }
        }
        return 0;
    }

    /** What it costs to go from one word to the next, by how often each stands and both do: as {@code MathUtility.calculateWeight}. */
    double weight(int word, int frequency, int next, int nextFrequency) {
        return -Math.log(Predefine.lambda * (Predefine.myu * times(word, next) / (frequency + 1) + 1 - Predefine.myu)
                + (1 - Predefine.lambda) * nextFrequency / Predefine.TOTAL_FREQUENCY);
    }
}
