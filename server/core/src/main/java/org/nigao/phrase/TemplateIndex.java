package org.nigao.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.nigao.draft.Blocks;

/** Templates compiled for looking up, numbered in the order of their texts. */
final class TemplateIndex {

    static final int LONGEST_HEAD = 8;
    static final int SHORTEST_FILLER = 2;
    static final int LONGEST_FILLER = 20;

    private final PhraseTexts texts;
    private final Figures figures;
    private final int[] sources;
    private final long[] fillers;

    /** Made when first asked for; two threads that meet there make the same. */
    private volatile Map<String, List<Parts>> byHead;

    /**
     * A template taken apart.
     *
     * @param tail what ends it; where something must follow that, without the gap
     */
    record Parts(int template, String head, String tail) {}

    /**
     * @param sources which of the phrases they were made from
     * @param fillers fingerprints of what plans write in each, with its text in front; sorted
     */
    private TemplateIndex(PhraseTexts texts, Figures figures, int[] sources, long[] fillers) {
        this.texts = texts;
        this.figures = figures;
        this.sources = sources;
        this.fillers = fillers;
    }

    /** @param sources of the templates among {@code phrases}, in the order of their texts */
    static TemplateIndex of(PhraseTexts texts, int[] sources, List<Phrase> phrases) {
        List<Phrase> sorted = new ArrayList<>();
        for (int source : sources) {
            sorted.add(phrases.get(source));
        }
        return new TemplateIndex(
                texts,
                Figures.of(sorted),
                sources,
                sorted.stream()
                        .flatMap(p -> p.fillers().stream().map(f -> p.text() + f.text()))
                        .mapToLong(PhraseIndex::fingerprint)
                        .sorted()
                        .toArray());
    }

    String text(int template) {
        return texts.text(template);
    }

    Evidence evidence(int template) {
        return figures.of(template);
    }

    int weight(int template) {
        return figures.weight(template);
    }

    /** Which of the phrases they were made from has just this text. */
    OptionalInt find(String text) {
        for (int template = 0; text.indexOf(Phrase.GAP) >= 0 && template < texts.size(); template++) {
            if (texts.text(template).equals(text)) {
                return OptionalInt.of(sources[template]);
            }
        }
        return OptionalInt.empty();
    }

    /** Those that begin so. */
    List<Parts> with(String head) {
        return byHead().getOrDefault(head, List.of());
    }

    private Map<String, List<Parts>> byHead() {
        Map<String, List<Parts>> made = byHead;
        if (made == null) {
            made = new HashMap<>();
            for (int template = 0; template < texts.size(); template++) {
                String text = texts.text(template);
                int gap = text.indexOf(Phrase.GAP);
                String tail = text.substring(gap + 1).replace(String.valueOf(Phrase.GAP), "");
                if (gap > 0 && gap <= LONGEST_HEAD && !tail.isEmpty()) {
                    made.computeIfAbsent(text.substring(0, gap), h -> new ArrayList<>(2))
                            .add(new Parts(template, text.substring(0, gap), tail));
                }
            }
            byHead = made;
        }
        return made;
    }

    /** Whether plans write this in a template. */
    boolean isFilledWith(int template, String filler) {
        return Arrays.binarySearch(fillers, PhraseIndex.fingerprint(texts.text(template) + filler)) >= 0;
    }

    /** Every template that stands in a clause, each beginning with the nearest end. */
    void matches(String clause, TemplateMatch match) {
        for (int start = 0; start < clause.length(); start++) {
            for (int filler = start + 1; filler <= Math.min(clause.length(), start + LONGEST_HEAD); filler++) {
                for (Parts parts : with(clause.substring(start, filler))) {
                    int tail = clause.indexOf(parts.tail(), filler + SHORTEST_FILLER);
                    if (tail >= 0 && tail - filler <= LONGEST_FILLER) {
                        match.found(
                                parts.template(),
                                start,
                                filler,
                                tail,
                                tail + parts.tail().length());
                    }
                }
            }
        }
    }

    void write(Blocks.Writer out) {
        out.put(texts.units()).put(texts.starts());
        figures.write(out);
        out.put(sources).put(fillers);
    }

    static TemplateIndex read(Blocks.Reader in) {
        return new TemplateIndex(new PhraseTexts(in.chars(), in.ints()), Figures.read(in), in.ints(), in.longs());
    }
}
