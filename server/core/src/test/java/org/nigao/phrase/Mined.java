package org.nigao.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nigao.dictionary.Kind;
import org.nigao.dictionary.Years;

/** Phrases as a miner would have found them. */
final class Mined {

    private Mined() {}

    static Phrase of(String text, int plans) {
        return of(text, plans, new Years(2010, 2024), State.CURRENT);
    }

    static Phrase of(String text, int plans, Years use, State state) {
        return of(text, plans, use, state, Map.of());
    }

    static Phrase of(String text, int plans, String region) {
        return of(text, plans, new Years(2010, 2024), State.CURRENT, Map.of(region, plans));
    }

    private static Phrase of(String text, int plans, Years use, State state, Map<String, Integer> regions) {
        return new Phrase(
                text,
                Kind.PHRASE,
                0.9,
                plans,
                plans,
                new TreeMap<>(Map.of(use.first(), plans)),
                new TreeMap<>(regions),
                Optional.of(use),
                state,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                "");
    }
}
