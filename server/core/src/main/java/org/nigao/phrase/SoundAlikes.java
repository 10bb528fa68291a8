package org.nigao.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nigao.draft.Pinyin;

/**
 * Finds stretches of a text that are read as a short phrase is and written otherwise: 组织实时 for 组织实施. Such phrases are too
 * short for {@link NearMisses}; but that four syllables agree is hardly an accident.
 */
final class SoundAlikes {

    private static final int SHORTEST = 4;
    private static final int LONGEST = PhraseCompiler.SHORTEST_SLIP - 1;

    /** Characters that may stand for one another: two forms of one character, or words that other rules tell apart. */
    private static final List<String> ONE_WORD = List.of("复覆", "定订", "作做", "帐账", "象像", "他它她", "的地得", "止至", "指制", "检监");

    private static final int FEWEST_PLANS = 2 * Slips.FEWEST_PLANS;

    private static final int BITS_OF_SOUND = 9;
    private static final int FILTER_BITS = 16;

    private final PhraseIndex index;

    /** The sounds of each phrase as one number, sorted, and the phrase that has them. */
    private final long[] sounds;

    private final int[] phrases;
    private final long[] filter = new long[1 << FILTER_BITS - 6];

    private SoundAlikes(PhraseIndex index, long[] sounds, int[] phrases) {
        this.index = index;
        this.sounds = sounds;
        this.phrases = phrases;
        for (long key : sounds) {
            int bit = bit(key);
            filter[bit >> 6] |= 1L << bit;
        }
    }

    static SoundAlikes of(PhraseIndex index) {
        record Sounding(long key, int phrase) {}
        List<Sounding> all = new ArrayList<>();
        for (int phrase = 0; phrase < index.size(); phrase++) {
            int length = index.length(phrase);
            if (length >= SHORTEST && length <= LONGEST && isCommon(index.evidence(phrase))) {
                long key = key(sounds(index.text(phrase).toCharArray()), 0, length);
                if (key != 0) {
                    all.add(new Sounding(key, phrase));
                }
            }
        }
        all.sort((one, other) -> Long.compare(one.key(), other.key()));
        return new SoundAlikes(
                index,
                all.stream().mapToLong(Sounding::key).toArray(),
                all.stream().mapToInt(Sounding::phrase).toArray());
    }

    /** So short a phrase must be in more plans than a long one, or written down by a person. */
    private static boolean isCommon(Evidence evidence) {
        return evidence.plans() == 0 || evidence.plans() >= FEWEST_PLANS;
    }

    /** All in a text, by place. */
    List<NearMiss> in(char[] text) {
        List<NearMiss> found = new ArrayList<>();
        int[] spoken = sounds(text);
        for (int at = 0; at + SHORTEST <= text.length; at++) {
            long key = key(spoken, at, SHORTEST);
            int length = SHORTEST;
            while (key != 0) {
                int bit = bit(key);
                if ((filter[bit >> 6] & 1L << bit) != 0) {
                    add(key, text, at, length, found);
                }
                boolean more = length < LONGEST && at + length < text.length && spoken[at + length] != 0;
                key = more ? key << BITS_OF_SOUND | spoken[at + length] : 0;
                length++;
            }
        }
        return found;
    }

    private void add(long key, char[] text, int at, int length, List<NearMiss> found) {
        int place = Arrays.binarySearch(sounds, key);
        while (place > 0 && sounds[place - 1] == key) {
            place--;
        }
        for (; place >= 0 && place < sounds.length && sounds[place] == key; place++) {
            int different = different(phrases[place], text, at, length);
            if (different == 0) {
                return;
            }
            // 公益技术 is no 工艺技术: two characters that are both other ones are another word.
            if (different == 1) {
                found.add(new NearMiss(phrases[place], at, at + length, different));
            }
        }
    }

    private int different(int phrase, char[] text, int at, int length) {
        String right = index.text(phrase);
        int different = 0;
        for (int i = 0; i < length; i++) {
            char one = right.charAt(i);
            char other = text[at + i];
            boolean same = one == other
                    || ONE_WORD.stream().anyMatch(word -> word.indexOf(one) >= 0 && word.indexOf(other) >= 0);
            different += same ? 0 : 1;
        }
        return different;
    }

    private static int[] sounds(char[] text) {
        int[] sounds = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            sounds[i] = Pinyin.sound(text[i]);
        }
        return sounds;
    }

    /** The sounds one behind the other; 0 where one of them is not known. */
    private static long key(int[] sounds, int at, int length) {
        long key = 0;
        for (int i = at; i < at + length; i++) {
            if (sounds[i] == 0) {
                return 0;
            }
            key = key << BITS_OF_SOUND | sounds[i];
        }
        return key;
    }

    private static int bit(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 64 - FILTER_BITS);
    }
}
