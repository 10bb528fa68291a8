package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.nigao.draft.Han;
import org.nigao.text.Span;

/** The sentences of one wording by their hashes, each as often as it stands there. */
final class SentenceHashes {

    /** Fewer characters are a turn of phrase. */
    static final int FEWEST_HAN = 15;

    static final String ENDS = "。;!?";

    private static final char CLAUSE = ',';

    /** What an empty clause counts, as where two commas meet. */
    private static final int EMPTY = 17;

    static final SentenceHashes NONE = new SentenceHashes(new int[0]);

    private final int[] sorted;

    private SentenceHashes(int[] sorted) {
        this.sorted = sorted;
    }

    /** Hears where a sentence of a wording begins and ends. */
    interface Stretch {
        void at(int from, int to);
    }

    static SentenceHashes of(String wording) {
        int[] hashes = of(wording, 0, wording.length());
        Arrays.sort(hashes);
        return hashes.length == 0 ? NONE : new SentenceHashes(hashes);
    }

    /** Those of a part of a wording, in the order in which they stand there. */
    static int[] of(String wording, int start, int end) {
        int[] hashes = new int[1 + (end - start) / (FEWEST_HAN + 1)];
        int[] count = {0};
        forEach(wording, start, end, (from, to) -> hashes[count[0]++] = hash(wording, from, to));
        return Arrays.copyOf(hashes, count[0]);
    }

    /** Where the sentences of a wording begin and end, with the mark that ends them; a heading has none. */
    static void forEach(String wording, Stretch sentence) {
        forEach(wording, 0, wording.length(), sentence);
    }

    private static void forEach(String wording, int start, int end, Stretch sentence) {
        int from = start;
        int han = 0;
        for (int i = start; i < end; i++) {
            char c = wording.charAt(i);
            if (Han.is(c)) {
                han++;
            } else if (ENDS.indexOf(c) >= 0) {
                if (han >= FEWEST_HAN) {
                    sentence.at(from, i + 1);
                }
                from = i + 1;
                han = 0;
            }
        }
    }

    /** The same for sentences of the same clauses, in whatever order. */
    static int hash(String wording, int from, int to) {
        int end = to - 1;
        int sum = wording.charAt(end);
        int clause = EMPTY;
        for (int i = from; i <= end; i++) {
            char c = wording.charAt(i);
            if (c == CLAUSE || i == end) {
                sum += (clause ^ clause >>> 15) * 0x2C1B3C6D;
                clause = EMPTY;
            } else {
                clause = 31 * clause + c;
            }
        }
        return sum;
    }

    /** The clauses of a sentence in an order of their own, and the mark that ends it. */
    static String inOrder(String sentence) {
        if (sentence.indexOf(CLAUSE) < 0) {
            return sentence;
        }
        int end = sentence.length() - 1;
        String[] clauses = sentence.substring(0, end).split(String.valueOf(CLAUSE), -1);
        Arrays.sort(clauses);
        return String.join(String.valueOf(CLAUSE), clauses) + sentence.charAt(end);
    }

    /** Where a sentence of the clauses of this one stands first in a wording that has one. */
    static Span place(String sentence, String wording) {
        String wanted = inOrder(sentence);
        List<Span> places = new ArrayList<>();
        forEach(wording, (from, to) -> {
            if (to - from == sentence.length()
                    && inOrder(wording.substring(from, to)).equals(wanted)) {
                places.add(new Span(from, to));
            }
        });
        return places.get(0);
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
