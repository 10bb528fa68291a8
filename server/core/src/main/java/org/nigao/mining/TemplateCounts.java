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

    private char[] clause = new char[64];

    /** Of the templates that begin alike. */
    private record Beginning(char[] text, Count[] counts) {}

    /** Of one template. */
    private static final class Count {
        private final Template template;
        private final char[] end;
        private final BitSet groups = new BitSet();
        private final List<Integer> positions = new ArrayList<>(PLACES);

        Count(Template template) {
            this.template = template;
            end = template.end().toCharArray();
        }

        /** Looks for the end behind a beginning that stands at a position, or {@link Clause#ELSEWHERE}. */
        void look(char[] text, int length, int filler, int group, int position) {
            if (groups.get(group)) {
                return;
            }
            int last = Math.min(filler + Framed.LONGEST_FILLER, length - end.length);
            for (int tail = filler + Framed.SHORTEST_FILLER; tail <= last; tail++) {
                if (text[tail] == end[0] && stands(end, text, tail)) {
                    groups.set(group);
                    if (position != Clause.ELSEWHERE && positions.size() < PLACES) {
                        positions.add(position);
                    }
                    return;
                }
            }
        }
    }

    private static boolean stands(char[] part, char[] text, int at) {
        for (int i = 0; i < part.length; i++) {
            if (text[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }

    private TemplateCounts(Texts texts, List<Count> counts) {
        this.texts = texts;
        beginnings = new Beginning[1 << Character.SIZE][0];
        counts.stream().collect(Collectors.groupingBy(c -> c.template.head())).forEach((head, alike) -> {
            Beginning[] others = beginnings[head.charAt(0)];
            Beginning[] all = Arrays.copyOf(others, others.length + 1);
            all[others.length] = new Beginning(head.toCharArray(), alike.toArray(Count[]::new));
            beginnings[head.charAt(0)] = all;
        });
    }

    static List<Template> of(List<Template> templates, Texts texts, Reposts reposts, Options options) {
        List<Count> all = templates.stream().map(Count::new).toList();
        TemplateCounts counts = new TemplateCounts(texts, all);
        for (int c = 0; c < texts.clauses(); c++) {
            if (reposts.isLive(c)) {
                counts.look(c, reposts.group(texts.plan(c)));
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

    private void look(int in, int group) {
        int start = texts.start(in);
        int length = texts.end(in) - start;
        if (clause.length < length) {
            clause = new char[2 * length];
        }
        texts.copy(start, start + length, clause);
        boolean verbatim = texts.isVerbatim(in);
        for (int at = 0; at + Framed.SHORTEST_FILLER < length; at++) {
            for (Beginning beginning : beginnings[clause[at]]) {
                int filler = at + beginning.text().length;
                if (filler < length && stands(beginning.text(), clause, at)) {
                    int position = verbatim ? start + at : Clause.ELSEWHERE;
                    for (Count count : beginning.counts()) {
                        count.look(clause, length, filler, group, position);
                    }
                }
            }
        }
    }
}
