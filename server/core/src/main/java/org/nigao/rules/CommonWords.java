package org.nigao.rules;

import org.nigao.draft.Blocks;
import org.nigao.draft.DataFile;
import org.nigao.draft.Pinyin;

/**
 * Common words of two characters, found by one of them and the sound of the other. The first look at a draft waits for these tables: the
 * build compiles them, no word is an object.
 */
final class CommonWords {

    private static final String COMPILED = "common-words.bin";
    private static final int BITS_OF_SOUND = 9;
    private static final int FILTER_BITS = 18;
    private static final int SLOT_BITS = 15;

    /** Those that may be meant, two units each. */
    private final char[] often;

    /** All words, each at the first free place from its hash on. */
    private final int[] words;

    /** By the hash of a key the last entry with it, counted from 1. Each word has two entries, each of which knows the word by its number. */
    private final short[] last;

    /** For each entry the one before it with its hash; the word of entry {@code i} stands at {@code i & ~1}. */
    private final short[] before;

    private final long[] filter;

    private CommonWords(char[] often, int[] words, short[] last, short[] before, long[] filter) {
        this.often = often;
        this.words = words;
        this.last = last;
        this.before = before;
        this.filter = filter;
    }

    /** Made when first asked for. */
    private static final class Table {
        static final CommonWords LISTED = make();
    }

    static CommonWords listed() {
        return Table.LISTED;
    }

    private static CommonWords make() {
        return DataFile.compiled(CommonWords.class, COMPILED)
                .map(in -> new CommonWords(in.chars(), in.ints(), in.shorts(), in.shorts(), in.longs()))
                .orElseGet(CommonWords::read);
    }

    private static CommonWords read() {
        StringBuilder often = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (String[] row : DataFile.rows(CommonWords.class, "common-words.tsv")) {
            (row[0].equals("often") ? often : other).append(row[1].replace(" ", ""));
        }
        CommonWords made = new CommonWords(
                often.toString().toCharArray(),
                new int[1 << SLOT_BITS],
                new short[1 << SLOT_BITS],
                new short[often.length()],
                new long[1 << FILTER_BITS - 6]);
        if (often.length() > Short.MAX_VALUE) {
            throw new IllegalStateException("more words than their numbers have room for: " + often.length() / 2);
        }
        made.add(other);
        made.add(often);
        for (int entry = 0; entry < often.length(); entry++) {
            made.add(entry);
        }
        return made;
    }

    private void add(CharSequence more) {
        for (int i = 0; i < more.length(); i += 2) {
            int slot = slot(pair(more, i));
            while (words[slot] != 0) {
                slot = slot + 1 & words.length - 1;
            }
            words[slot] = pair(more, i);
        }
    }

    private void add(int entry) {
        int slot = slot(key(entry));
        before[entry] = last[slot];
        last[slot] = (short) (entry + 1);
        int bit = bit(key(entry));
        filter[bit >> 6] |= 1L << bit;
    }

    /** The tables, for the build. */
    static DataFile.Compiled compiled() {
        CommonWords made = read();
        byte[] bytes = new Blocks.Writer()
                .put(made.often)
                .put(made.words)
                .put(made.last)
                .put(made.before)
                .put(made.filter)
                .toBytes();
        return new DataFile.Compiled(CommonWords.class, COMPILED, bytes);
    }

    /** Whether the two characters from an offset on are one of the words. */
    boolean have(CharSequence text, int at) {
        int pair = pair(text, at);
        int slot = slot(pair);
        while (words[slot] != 0 && words[slot] != pair) {
            slot = slot + 1 & words.length - 1;
        }
        return words[slot] == pair;
    }

    /**
     * What words are found by.
     *
     * @param side which of its characters is known, 0 or 1
     * @param heard the near sound of the other; not 0
     */
    static int key(int side, char written, int heard) {
        return (side << Character.SIZE | written) << BITS_OF_SOUND | heard;
    }

    private int key(int entry) {
        int first = entry & ~1;
        return entry == first
                ? key(0, often[first], Pinyin.nearSound(often[first + 1]))
                : key(1, often[first + 1], Pinyin.nearSound(often[first]));
    }

    /** Whether there may be words with a key. */
    boolean mayHave(int key) {
        int bit = bit(key);
        return (filter[bit >> 6] & 1L << bit) != 0;
    }

    /** The last entry with a key; negative where there is none. */
    int last(int key) {
        return from(last[slot(key)] - 1, key);
    }

    /** The entry with a key before another; negative where there is none. */
    int before(int entry, int key) {
        return from(before[entry] - 1, key);
    }

    /** The first with a key among those of its hash. */
    private int from(int entry, int key) {
        int at = entry;
        while (at >= 0 && key(at) != key) {
            at = before[at] - 1;
        }
        return at;
    }

    String word(int entry) {
        return new String(often, entry & ~1, 2);
    }

    private static int slot(int key) {
        return key * 0x9E3779B1 >>> Integer.SIZE - SLOT_BITS;
    }

    private static int bit(int key) {
        return key * 0x9E3779B9 >>> Integer.SIZE - FILTER_BITS;
    }

    private static int pair(CharSequence text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
