package org.nigao.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nigao.dictionary.Kind;

/** Makes an index of phrases; done when the program is built, and for an office's own files once. */
public final class PhraseCompiler {

    /** Below this a phrase differs from any other by too little to be taken for it. */
    static final int SHORTEST_SLIP = 6;

    static final int SHORTEST_ANY_SLIP = 8;
    static final int SHORTEST_TWO_SLIPS = 13;

    private static final int SHORTEST = 2;

    private static final Set<Kind> WRITTEN = EnumSet.of(Kind.PHRASE, Kind.TERM, Kind.NAME, Kind.FORMULA);

    private PhraseCompiler() {}

    /**
     * What is to be written; other kinds are for the dictionary. Of two with one text the better attested
     * counts.
     */
    public static PhraseIndex compile(List<Phrase> phrases) {
        Map<String, Integer> byText = byText(phrases, WRITTEN);
        PhraseTexts texts = texts(byText.keySet());
        int[] sources = numbers(byText);
        Map<String, Integer> templates = byText(phrases, EnumSet.of(Kind.TEMPLATE));
        List<Phrase> sorted = new ArrayList<>(sources.length);
        for (int source : sources) {
            sorted.add(phrases.get(source));
        }
        return new PhraseIndex(
                texts,
                Figures.of(sorted),
                sources,
                byInitials(texts),
                sorted.stream()
                        .flatMap(p -> p.variants().stream())
                        .mapToLong(v -> PhraseIndex.fingerprint(v.text()))
                        .sorted()
                        .toArray(),
                List.of(
                        Pieces.of(texts, 4, length -> length < SHORTEST_ANY_SLIP ? -1 : tolerance(length)),
                        Pieces.of(texts, 3, length -> length < SHORTEST_ANY_SLIP ? tolerance(length) : -1)),
                TemplateIndex.of(texts(templates.keySet()), numbers(templates), phrases));
    }

    /** By their texts, in order, which of the phrases is meant. */
    private static Map<String, Integer> byText(List<Phrase> phrases, Set<Kind> kinds) {
        Map<String, Integer> byText = new TreeMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (kinds.contains(phrase.kind()) && isUsable(phrase.text())) {
                byText.merge(
                        phrase.text(),
                        i,
                        (one, other) ->
                                phrases.get(one).plans() >= phrases.get(other).plans() ? one : other);
            }
        }
        return byText;
    }

    private static int[] numbers(Map<String, Integer> byText) {
        return byText.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many units of a phrase may be off: the longer, the surer that it is meant; -1 where none may. */
    static int tolerance(int length) {
        return length < SHORTEST_SLIP ? -1 : length < SHORTEST_TWO_SLIPS ? 1 : 2;
    }

    private static boolean isUsable(String text) {
        return text.length() >= SHORTEST && text.chars().noneMatch(c -> c <= ' ');
    }

    private static PhraseTexts texts(Iterable<String> sorted) {
        StringBuilder units = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (String text : sorted) {
            starts.add(units.length());
            units.append(text).append(PhraseTexts.SEPARATOR);
        }
        starts.add(units.length());
        return new PhraseTexts(
                units.toString().toCharArray(),
                starts.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int[] byInitials(PhraseTexts texts) {
        String initials = new String(Initials.of(texts.units()));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> initials.substring(texts.start(i), texts.end(i)))
                .thenComparing(Comparator.naturalOrder()));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
