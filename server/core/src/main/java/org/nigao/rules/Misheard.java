package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
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

    private static final CommonWords WORDS = CommonWords.listed();

    private Misheard() {}

    /** Makes the tables, which the first who asks would wait for. */
    static void prepare() {
        // Initialised by the call.
    }

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
        char first = 0;
        char second = text.isEmpty() ? 0 : text.charAt(0);
        int firstHeard = 0;
        int secondHeard = Pinyin.nearSound(second);
        for (int at = 0; at + 1 < text.length(); at++) {
            first = second;
            second = text.charAt(at + 1);
            firstHeard = secondHeard;
            secondHeard = Pinyin.nearSound(second);
            if (firstHeard == 0 || secondHeard == 0) {
                continue; // no two common characters
            }
            int secondMayBeWrong = CommonWords.key(0, first, secondHeard);
            int firstMayBeWrong = CommonWords.key(1, second, firstHeard);
            if (WORDS.mayHave(secondMayBeWrong) || WORDS.mayHave(firstMayBeWrong)) {
                view = view.isEmpty() ? Sequences.view(text) : view;
                if (isBroken(view, at + 1) && !others.have(view, at + 1, 2)) {
                    List<Word> meant = new ArrayList<>(1);
                    meant(view, at + 1, secondMayBeWrong, others, meant);
                    meant(view, at + 1, firstMayBeWrong, others, meant);
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

    /** Whether two characters of a text are a common word. */
    static boolean isWord(String text, int at) {
        return at >= 0 && at + 1 < text.length() && WORDS.have(text, at);
    }

    /** Whether two characters of a view are no word, nor the end of one and the beginning of another, nor a whole line. */
    private static boolean isBroken(String view, int at) {
        boolean whole = view.charAt(at - 1) == Sequences.BORDER && view.charAt(at + 2) == Sequences.BORDER;
        return !whole && !WORDS.have(view, at) && !WORDS.have(view, at - 1) && !WORDS.have(view, at + 1);
    }

    /** The words under a key that could have been meant. */
    private static void meant(String view, int at, int key, Sequences others, List<Word> meant) {
        for (int entry = WORDS.last(key); entry >= 0; entry = WORDS.before(entry, key)) {
            String word = WORDS.word(entry);
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
}
