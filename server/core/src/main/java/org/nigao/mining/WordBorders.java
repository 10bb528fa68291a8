package org.nigao.mining;

import java.nio.ByteBuffer;

/** Where the words of all clauses begin, and of what sort they are: one byte a character. */
final class WordBorders {

    private static final int EVERY = 1 << 12;

    private final Texts texts;
    private final ByteBuffer sorts;

    private WordBorders(Texts texts, ByteBuffer sorts) {
        this.texts = texts;
        this.sorts = sorts;
    }

    static WordBorders of(Texts texts, Reposts reposts, Room room, Watch watch) {
        WordBorders borders = new WordBorders(texts, room.of(texts.size()));
        WordSplitter splitter = new WordSplitter();
        // By wording, one more than the clause whose words are known.
        LongIntMap known = new LongIntMap(texts.clauses());
        for (int c = 0; c < texts.clauses(); c++) {
            if (c % EVERY == 0) {
                watch.at(Watch.Stage.WORDS, c, texts.clauses());
            }
            if (!reposts.isLive(c)) {
                continue;
            }
            int like = known.get(texts.hash(c)) - 1;
            if (like >= 0 && texts.clause(like).equals(texts.clause(c))) {
                borders.copy(like, c);
            } else {
                borders.split(splitter, c);
                known.add(texts.hash(c), like >= 0 ? 0 : c + 1);
            }
        }
        return borders;
    }

    private void split(WordSplitter splitter, int clause) {
        int start = texts.start(clause);
        splitter.split(texts.clause(clause), (at, sort) -> sorts.put(start + at, (byte) sort.ordinal()));
    }

    private void copy(int from, int to) {
        int distance = texts.start(to) - texts.start(from);
        for (int i = texts.start(from); i < texts.end(from); i++) {
            sorts.put(i + distance, sorts.get(i));
        }
    }

    static long pair(long one, long other) {
        return (one * 0x9E3779B97F4A7C15L ^ other) * 0xC2B2AE3D27D4EB4FL;
    }

    /** Of what stands there. */
    long hash(int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ texts.at(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash | 1;
    }

    /** Whether a word begins or a clause ends at a position. */
    boolean isBorder(int position) {
        return sorts.get(position) != 0 || Texts.isBorder(texts.at(position));
    }

    /** The sort of the word that begins at a position. */
    Sort sort(int position) {
        return Sort.at(sorts.get(position));
    }

    /** The position behind the word that begins at a position. */
    int next(int position) {
        int to = position + 1;
        while (!isBorder(to)) {
            to++;
        }
        return to;
    }

    /** Where the word begins that ends before a position, which is not the first of a clause. */
    int previous(int position) {
        int from = position - 1;
        while (sorts.get(from) == 0) {
            from--;
        }
        return from;
    }
}
