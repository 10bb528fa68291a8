package org.nigao.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns traditional text into simplified text: {@link Script}'s characters, and those that both scripts use by the words
 * they stand in.
 */
public final class Simplification {

    private record Shared(char simplified, List<String> keptIn) {}

    private final Map<Character, Shared> shared = new HashMap<>();

    private Simplification() {
        for (String[] row : DataFile.rows(Simplification.class, "simplified-words.tsv")) {
            shared.put(row[0].charAt(0), new Shared(row[1].charAt(0), List.of(row[2].split(" "))));
        }
    }

    private static final class Words {
        static final Simplification LISTED = new Simplification();
    }

    /** The text in simplified script; of the same length. */
    public static String of(String traditional) {
        return Words.LISTED.simplified(Script.folded(traditional));
    }

    private String simplified(String folded) {
        StringBuilder simplified = new StringBuilder(folded);
        for (int i = 0; i < folded.length(); i++) {
            Shared one = shared.get(folded.charAt(i));
            if (one != null && !standsInKeptWord(folded, i, one)) {
                simplified.setCharAt(i, one.simplified());
            }
        }
        return simplified.toString();
    }

    private static boolean standsInKeptWord(String text, int at, Shared shared) {
        for (String word : shared.keptIn()) {
            int in = word.indexOf(text.charAt(at));
            if (in >= 0 && at >= in && text.startsWith(word, at - in)) {
                return true;
            }
        }
        return false;
    }
}
