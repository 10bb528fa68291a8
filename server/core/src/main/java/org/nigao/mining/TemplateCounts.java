package org.nigao.mining;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts templates as a plain search does: a plan has one that has both parts in one clause, with {@value Framed#SHORTEST_FILLER} to
 * {@value Framed#LONGEST_FILLER} units between.
 */
final class TemplateCounts {

    private static final int PLACES = 3;

    private final Texts texts;
    private final Map<Character, List<Count>> byFirst = new HashMap<>();

    /** Of one template. */
    private static final class Count {
        private final Template template;
        private final BitSet groups = new BitSet();
        private final List<Integer> positions = new ArrayList<>(PLACES);

        Count(Template template) {
            this.template = template;
        }
    }

    private TemplateCounts(Texts texts) {
        this.texts = texts;
    }

    static List<Template> of(List<Template> templates, Texts texts, Reposts reposts, Options options) {
        TemplateCounts counts = new TemplateCounts(texts);
        List<Count> all = templates.stream().map(Count::new).toList();
        all.forEach(c -> counts.byFirst
                .computeIfAbsent(c.template.head().charAt(0), f -> new ArrayList<>())
                .add(c));
        for (int c = 0; c < texts.clauses(); c++) {
            if (reposts.isLive(c)) {
                counts.clause(c, reposts.group(texts.plan(c)));
            }
        }
        List<Template> counted = new ArrayList<>();
        for (Count count : all) {
            int plans = count.groups.cardinality();
            if (plans >= options.plans() && !count.positions.isEmpty() && count.template.isWhatStandsIn(plans)) {
                counted.add(count.template.counted(
                        count.groups.stream().toArray(),
                        count.positions.stream().mapToInt(Integer::intValue).toArray()));
            }
        }
        return counted;
    }

    private void clause(int clause, int group) {
        String text = texts.clause(clause);
        boolean verbatim = texts.source(texts.start(clause)) != Clause.ELSEWHERE;
        for (int at = 0; at + Framed.SHORTEST_FILLER < text.length(); at++) {
            for (Count count : byFirst.getOrDefault(text.charAt(at), List.of())) {
                boolean known = count.groups.get(group);
                if (known && (count.positions.size() == PLACES || !verbatim)) {
                    continue;
                }
                if (stands(count.template, text, at)) {
                    count.groups.set(group);
                    if (verbatim && !known && count.positions.size() < PLACES) {
                        count.positions.add(texts.start(clause) + at);
                    }
                }
            }
        }
    }

    private static boolean stands(Template template, String text, int at) {
        if (!text.startsWith(template.head(), at)) {
            return false;
        }
        int from = at + template.head().length() + Framed.SHORTEST_FILLER;
        int tail = text.indexOf(template.end(), from);
        return tail >= 0 && tail <= from - Framed.SHORTEST_FILLER + Framed.LONGEST_FILLER;
    }
}
