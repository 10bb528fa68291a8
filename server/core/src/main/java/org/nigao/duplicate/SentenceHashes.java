package org.nigao.duplicate;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.nigao.draft.Han;

/** The sentences of one wording by their hashes, each as often as it stands there. */
final class SentenceHashes {

    /** Fewer characters are a turn of phrase. */
    static final int FEWEST_HAN = 15;

    static final String ENDS = "。;!?";

    static final SentenceHashes NONE = new SentenceHashes(new int[0]);

    private final int[] sorted;

    private SentenceHashes(int[] sorted) {
        this.sorted = sorted;
    }

    static SentenceHashes of(String wording) {
        int[] hashes = of(wording, 0, wording.length());
        Arrays.sort(hashes);
        return hashes.length == 0 ? NONE : new SentenceHashes(hashes);
    }

    /** Those of a part of a wording, in the order in which they stand there. */
    static int[] of(String wording, int start, int end) {
        String part = wording.substring(start, end);
        int[] hashes = new int[1 + part.length() / (FEWEST_HAN + 1)];
        int[] count = {0};
        forEach(
                part,
                (from, to) -> hashes[count[0]++] = part.substring(from, to).hashCode());
        return Arrays.copyOf(hashes, count[0]);
    }

    /** Where the sentences of a wording begin and end, with the mark that ends them; a heading has none. */
    static void forEach(String wording, BiConsumer<Integer, Integer> sentence) {
        int from = 0;
        int han = 0;
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (Han.is(c)) {
                han++;
            } else if (ENDS.indexOf(c) >= 0) {
                if (han >= FEWEST_HAN) {
                    sentence.accept(from, i + 1);
                }
                from = i + 1;
                han = 0;
            }
        }
    }

    boolean contains(int sentence) {
        return Arrays.binarySearch(sorted, sentence) >= 0;
    }

    void forEachDistinct(IntConsumer sentence) {
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sentence.accept(sorted[i]);
            }
        }
    }

    /** These without some that are among them, and with others. */
    SentenceHashes with(int[] gone, int[] come) {
        int[] now = sorted;
        for (int sentence : gone) {
            int at = Arrays.binarySearch(now, sentence);
            int[] fewer = Arrays.copyOf(now, now.length - 1);
            System.arraycopy(now, at + 1, fewer, at, fewer.length - at);
            now = fewer;
        }
        for (int sentence : come) {
            int found = Arrays.binarySearch(now, sentence);
            int at = found < 0 ? -found - 1 : found;
            int[] more = Arrays.copyOf(now, now.length + 1);
            System.arraycopy(now, at, more, at + 1, now.length - at);
            more[at] = sentence;
            now = more;
        }
        return new SentenceHashes(now);
    }
}
