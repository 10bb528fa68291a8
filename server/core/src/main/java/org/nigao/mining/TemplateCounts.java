package org.nigao.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts templates as a plain search does: a plan has one that has both parts in one clause, with {@value Framed#SHORTEST_FILLER} to
 * {@value Framed#LONGEST_FILLER} units between.
 */
final class TemplateCounts {

    private static final int PLACES = 3;

    private final Texts texts;

    /** By the first character. */
    private final Beginning[][] beginnings;

    /** Of the templates that begin alike. */
    private record Beginning(String text, List<Count> counts) {}

    /** Of one template. */
    private static final class Count {
        private final Template template;
        private final String end;
        private final BitSet groups = new BitSet();
        private final List<Integer> positions = new ArrayList<>(PLACES);

        Count(Template template) {
            this.template = template;
            end = template.end();
        }

        /** Looks for the end behind a beginning that stands at a position, or {@link Clause#ELSEWHERE}. */
        void look(String text, int filler, int group, int position) {
            if (groups.get(group)) {
                return;
            }
            int tail = text.indexOf(end, filler + Framed.SHORTEST_FILLER);
            if (tail >= 0 && tail <= filler + Framed.LONGEST_FILLER) {
                groups.set(group);
                if (position != Clause.ELSEWHERE && positions.size() < PLACES) {
                    positions.add(position);
                }
            }
        }
    }

    private TemplateCounts(Texts texts, List<Count> counts) {
        this.texts = texts;
        beginnings = new Beginning[1 << Character.SIZE][0];
        counts.stream().collect(Collectors.groupingBy(c -> c.template.head())).forEach((head, alike) -> {
            Beginning[] others = beginnings[head.charAt(0)];
            Beginning[] all = Arrays.copyOf(others, others.length + 1);
            all[others.length] = new Beginning(head, alike);
            beginnings[head.charAt(0)] = all;
        });
    }

    static List<Template> of(List<Template> templates, Texts texts, Reposts reposts, Options options) {
        List<Count> all = templates.stream().map(Count::new).toList();
        TemplateCounts counts = new TemplateCounts(texts, all);
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
        boolean verbatim = texts.isVerbatim(clause);
        for (int at = 0; at + Framed.SHORTEST_FILLER < text.length(); at++) {
            for (Beginning beginning : beginnings[text.charAt(at)]) {
                if (text.startsWith(beginning.text(), at)) {
                    int filler = at + beginning.text().length();
                    int position = verbatim ? texts.start(clause) + at : Clause.ELSEWHERE;
                    beginning.counts().forEach(count -> count.look(text, filler, group, position));
                }
            }
        }
    }
}
