package org.nigao.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.nigao.draft.Han;
import org.nigao.draft.Pinyin;

/** The kinds of slips that are made in phrases, at places chosen by chance. */
enum Injection {
    HOMOPHONE(8),
    WRONG_CHARACTER(8),
    MISSING_CHARACTER(8),
    EXTRA_CHARACTER(8),
    DOUBLED_CHARACTER(8),
    SWAPPED_CHARACTERS(8),
    SWAPPED_WORDS(8),
    MISSING_WORD(13),
    EXTRA_WORD(13),
    WRONG_WORD(13);

    private final int shortest;

    Injection(int shortest) {
        this.shortest = shortest;
    }

    /** What slips are made of: characters that documents have often. */
    record Characters(List<Character> common, Map<String, List<Character>> bySound) {

        private static final int OFTEN = 60;

        static Characters of(Corpus corpus) {
            Map<Character, Integer> counts = new TreeMap<>();
            corpus.files()
                    .forEach(f -> f.text()
                            .chars()
                            .filter(c -> Han.is((char) c))
                            .forEach(c -> counts.merge((char) c, 1, Integer::sum)));
            List<Character> common = new ArrayList<>();
            Map<String, List<Character>> bySound = new HashMap<>();
            counts.forEach((c, count) -> {
                if (count >= OFTEN) {
                    common.add(c);
                    bySound.computeIfAbsent(Pinyin.usual(c), s -> new ArrayList<>())
                            .add(c);
                }
            });
            return new Characters(common, bySound);
        }

        String any(Random random) {
            return String.valueOf(common.get(random.nextInt(common.size())));
        }

        String soundingLike(char c, Random random) {
            List<Character> alike = bySound.getOrDefault(Pinyin.usual(c), List.of(c));
            return String.valueOf(alike.get(random.nextInt(alike.size())));
        }
    }

    /** The phrase with the slip; empty where it is none, such as a character put in the place of itself. */
    Optional<String> in(String phrase, Characters characters, Random random) {
        if (phrase.length() < shortest) {
            return Optional.empty();
        }
        int word = this == MISSING_WORD || this == WRONG_WORD ? 2 : 1;
        int at = random.nextInt(phrase.length() - word + 1);
        String before = phrase.substring(0, at);
        String behind = phrase.substring(at + word);
        String slip = switch (this) {
            case HOMOPHONE -> before + characters.soundingLike(phrase.charAt(at), random) + behind;
            case WRONG_CHARACTER -> before + characters.any(random) + behind;
            case MISSING_CHARACTER -> before + behind;
            // Without its first or last word it is a shorter phrase.
            case MISSING_WORD -> before.isEmpty() || behind.isEmpty() ? phrase : before + behind;
            case WRONG_WORD -> before + characters.any(random) + characters.any(random) + behind;
            case EXTRA_CHARACTER, EXTRA_WORD -> {
                String more = this == EXTRA_WORD ? characters.any(random) : "";
                // In front of a phrase nothing is in it.
                yield at == 0 ? phrase : before + characters.any(random) + more + phrase.substring(at);
            }
            case DOUBLED_CHARACTER ->
                at == 0 || behind.isEmpty() ? phrase : before + phrase.charAt(at) + phrase.charAt(at) + behind;
            case SWAPPED_CHARACTERS -> swapped(phrase, at, 1);
            case SWAPPED_WORDS -> swapped(phrase, at - at % 2, 2);
        };
        return slip.equals(phrase) ? Optional.empty() : Optional.of(slip);
    }

    private static String swapped(String phrase, int at, int length) {
        if (at + 2 * length > phrase.length()) {
            return phrase;
        }
        return phrase.substring(0, at)
                + phrase.substring(at + length, at + 2 * length)
                + phrase.substring(at, at + length)
                + phrase.substring(at + 2 * length);
    }
}
