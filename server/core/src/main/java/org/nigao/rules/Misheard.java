package org.nigao.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.nigao.draft.DataFile;
import org.nigao.draft.Pinyin;
import org.nigao.phrase.Sequences;

/**
 * Finds common words written with a character that sounds alike: 便力 for 便利. What is written is no word, nobody else writes these
 * two characters side by side, and with the word in its place the text reads as others write.
 */
final class Misheard {

    /** Characters that are words by themselves, and so stand beside any other. */
    private static final String ALONE =
            "但个不向当大知时上下中为对及于和与或并等将被把由从其此该本各年月日第的了是在有以可能要应须自至到即又也都每已未无非仅只更最较多少几一二三四五六七八九十百千万亿";

    /** Two forms of one character, or words that other rules tell apart. */
    private static final List<String> ONE_WORD =
            List.of("复覆", "定订", "作做", "帐账", "象像", "他它她", "的地得", "止至", "指制", "检监", "份分", "哪那", "其期", "划画");

    private static final int BITS_OF_SOUND = 9;
    private static final int FILTER_BITS = 18;

    private static final List<String> OFTEN = words("often").toList();

    /** Each word under one of its characters with the sound of the other: the key, then the place of the word. */
    private static final long[] ENTRIES = entries();

    private static final long[] FILTER = filter();
    private static final int[] WORDS = Stream.concat(OFTEN.stream(), words("other"))
            .mapToInt(word -> pair(word, 0))
            .sorted()
            .toArray();

    private Misheard() {}

    /**
     * One that was found.
     *
     * @param at offset of its first character
     */
    record Word(int at, String right) {}

    /** All in a text, by place; {@code others} has the sequences that others write. */
    static List<Word> in(String text, Sequences others) {
        List<Word> found = new ArrayList<>(0);
        String view = "";
        for (int at = 0; at + 1 < text.length(); at++) {
            int bySecond = key(0, text.charAt(at), text.charAt(at + 1));
            int byFirst = key(1, text.charAt(at + 1), text.charAt(at));
            if (mayBe(bySecond) || mayBe(byFirst)) {
                view = view.isEmpty() ? Sequences.view(text) : view;
                if (!others.have(view, at + 1, 2) && isBroken(view, at + 1)) {
                    List<Word> meant = new ArrayList<>(1);
                    meant(view, at + 1, bySecond, others, meant);
                    meant(view, at + 1, byFirst, others, meant);
                    if (meant.size() == 1) {
                        found.add(meant.get(0));
                    }
                }
            }
        }
        return found;
    }

    /** Whether two characters of a text are no word, nor parts of two. */
    static boolean isNoWord(String text, int at) {
        return isBroken(Sequences.view(text), at + 1);
    }

    /** Whether two characters of a view are no word, nor the end of one and the beginning of another, nor a whole line. */
    private static boolean isBroken(String view, int at) {
        boolean whole = view.charAt(at - 1) == Sequences.BORDER && view.charAt(at + 2) == Sequences.BORDER;
        return !whole && !isWord(view, at) && !isWord(view, at - 1) && !isWord(view, at + 1);
    }

    /** The words under a key that could have been meant. */
    private static void meant(String view, int at, int key, Sequences others, List<Word> meant) {
        int place = Arrays.binarySearch(ENTRIES, (long) key << Integer.SIZE);
        for (place = place < 0 ? -place - 1 : place;
                place < ENTRIES.length && ENTRIES[place] >>> Integer.SIZE == key;
                place++) {
            String word = OFTEN.get((int) ENTRIES[place]);
            int wrong = at + (word.charAt(0) == view.charAt(at) ? 1 : 0);
            char right = word.charAt(wrong - at);
            if (right != view.charAt(wrong) && !areWordsOfTheirOwn(view.charAt(wrong), right)) {
                mended(view, at, wrong, word, others, meant);
            }
        }
    }

    private static boolean areWordsOfTheirOwn(char written, char right) {
        return ALONE.indexOf(written) >= 0
                || ALONE.indexOf(right) >= 0
                || ONE_WORD.stream().anyMatch(word -> word.indexOf(written) >= 0 && word.indexOf(right) >= 0);
    }

    private static void mended(String view, int at, int wrong, String word, Sequences others, List<Word> meant) {
        String mended = view.substring(0, at) + word + view.substring(at + 2);
        int left = 0;
        for (int from = wrong - 2; from <= wrong; from++) {
            boolean pairs = from > wrong - 2 && !others.have(mended, from, 2);
            if (pairs) {
                return;
            }
            left += from < 0 || from + 3 > mended.length() || others.have(mended, from, 3) ? 0 : 1;
        }
        boolean both = !others.have(view, wrong - 1, 2) && !others.have(view, wrong, 2);
        boolean inside = view.charAt(at - 1) != Sequences.BORDER && view.charAt(at + 2) != Sequences.BORDER;
        if (left <= (both && inside ? 1 : 0)) {
            meant.add(new Word(at - 1, word));
        }
    }

    private static boolean isWord(String view, int at) {
        return Arrays.binarySearch(WORDS, pair(view, at)) >= 0;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    /** 0 where one of the two is no common character. */
    private static int key(int side, char written, char heard) {
        int sound = Pinyin.nearSound(heard);
        return sound == 0 || Pinyin.sound(written) == 0
                ? 0
                : (side << Character.SIZE | written) << BITS_OF_SOUND | sound;
    }

    private static boolean mayBe(int key) {
        int bit = bit(key);
        return key != 0 && (FILTER[bit >> 6] & 1L << bit) != 0;
    }

    private static int bit(int key) {
        return key * 0x9E3779B9 >>> Integer.SIZE - FILTER_BITS;
    }

    private static Stream<String> words(String kind) {
        return DataFile.rows(Misheard.class, "common-words.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .flatMap(row -> Stream.of(row[1].split(" ")));
    }

    private static long[] entries() {
        long[] entries = new long[2 * OFTEN.size()];
        for (int i = 0; i < OFTEN.size(); i++) {
            String word = OFTEN.get(i);
            entries[2 * i] = (long) key(0, word.charAt(0), word.charAt(1)) << Integer.SIZE | i;
            entries[2 * i + 1] = (long) key(1, word.charAt(1), word.charAt(0)) << Integer.SIZE | i;
        }
        Arrays.sort(entries);
        return entries;
    }

    private static long[] filter() {
        long[] filter = new long[1 << FILTER_BITS - 6];
        for (long entry : ENTRIES) {
            int bit = bit((int) (entry >>> Integer.SIZE));
            filter[bit >> 6] |= 1L << bit;
        }
        return filter;
    }
}
