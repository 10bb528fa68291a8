package org.nigao.mining;

import java.nio.ByteBuffer;

/** Where the words of all clauses begin, and of what sort they are: one byte a character. */
final class WordBorders {

    private static final int EVERY = 1 << 12;

    private final Texts texts;

    // By position: on the heap as far as the room lets it, and behind that outside.
    private final byte[] heap;
    private final ByteBuffer outside;

    private final Placing placing = new Placing();

    private WordBorders(Texts texts, Room room) {
        this.texts = texts;
        heap = new byte[Math.min(texts.size(), room.onHeap())];
        outside = texts.size() > heap.length ? room.outside(texts.size() - heap.length) : ByteBuffer.allocate(0);
    }

    static WordBorders of(Texts texts, Reposts reposts, Room room, Watch watch) {
        WordBorders borders = new WordBorders(texts, room);
        WordSplitter splitter = new WordSplitter();
        // By wording, one more than the clause whose words are known.
        LongIntMap known = new LongIntMap(texts.clauses());
        for (int c = 0; c < texts.clauses(); c++) {
            if (c % EVERY == 0) {
                watch.at(Watch.Stage.WORDS, c, texts.clauses());
            }
            if (reposts.isLive(c)) {
                borders.read(c, known, splitter);
            }
        }
        return borders;
    }

    /** Puts the words of one clause after another where they stand. */
    private final class Placing implements WordSplitter.Visit {
        private int start;

        @Override
        public void of(int from, Sort sort) {
            put(start + from, (byte) sort.ordinal());
        }
    }

    private void read(int clause, LongIntMap known, WordSplitter splitter) {
        int like = known.get(texts.hash(clause)) - 1;
        int start = texts.start(clause);
        int end = texts.end(clause);
        if (like >= 0 && texts.areAlike(like, clause)) {
            int distance = start - texts.start(like);
            for (int i = start; i < end; i++) {
                put(i, ordinal(i - distance));
            }
        } else {
            texts.copy(start, end, splitter.room(end - start));
            placing.start = start;
            splitter.split(end - start, placing);
            known.add(texts.hash(clause), like >= 0 ? 0 : clause + 1);
        }
        put(end, (byte) Sort.END.ordinal());
    }

    private byte ordinal(int position) {
        return position < heap.length ? heap[position] : outside(position);
    }

    private byte outside(int position) {
        return outside.get(position - heap.length);
    }

    private void put(int position, byte ordinal) {
        if (position < heap.length) {
            heap[position] = ordinal;
        } else {
            outside.put(position - heap.length, ordinal);
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
        return ordinal(position) != 0;
    }

    /** The sort of the word that begins at a position. */
    Sort sort(int position) {
        return Sort.at(ordinal(position));
    }

    /** The position behind the word that begins at a position. */
    int next(int position) {
        int to = position + 1;
        while (ordinal(to) == 0) {
            to++;
        }
        return to;
    }

    /** Where the word begins that ends before a position, which is not the first of a clause. */
    int previous(int position) {
        int from = position - 1;
        while (ordinal(from) == 0) {
            from--;
        }
        return from;
    }
}
