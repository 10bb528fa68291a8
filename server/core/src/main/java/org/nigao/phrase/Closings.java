package org.nigao.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nigao.draft.Han;
import org.nigao.phrase.TemplateIndex.Parts;

/** Finds the ends of templates that were begun in front of the caret. */
final class Closings {

    /** What a beginning of one unit may stand behind in a clause: 存在 has no 在, and 行为 no 为. */
    private static final String BEFORE_SHORT = "持要应须能并";

    /** Behind other beginnings, which are verbs, an end is proposed only where it is sure: 加快老旧小区 can go on in any way. */
    private static final String ADVERBIAL = "以在为把将对从由";

    private static final double SURE = 0.7;
    private static final double KNOWN = 8;
    private static final double BEGUN = 4;

    private final String before;
    private final int clause;
    private final Circumstances circumstances;
    private final boolean wordEnds;

    private record Weighed(Closing closing, double weight) {}

    private Closings(String before, Circumstances circumstances, boolean wordEnds) {
        this.before = before;
        this.circumstances = circumstances;
        this.wordEnds = wordEnds;
        int at = before.length();
        while (at > 0 && isInside(before.charAt(at - 1))) {
            at--;
        }
        clause = at;
    }

    private static boolean isInside(char c) {
        return Han.is(c) || Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "、“”·《》".indexOf(c) >= 0;
    }

    /**
     * The likeliest ends of what was begun, the best first.
     *
     * @param wordEnds whether a word can end at the end of {@code before}
     */
    static List<Closing> of(String before, Phrases phrases, Circumstances circumstances, boolean wordEnds, int count) {
        Closings closings = new Closings(before, circumstances, wordEnds);
        List<Weighed> found = new ArrayList<>();
        phrases.indexes().forEach(index -> closings.add(index, found));
        double all = found.stream().mapToDouble(Weighed::weight).sum();
        Set<String> rests = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparingDouble((Weighed w) -> -w.weight())
                        .thenComparing(w -> w.closing().rest()))
                .filter(w -> rests.add(w.closing().rest()))
                .limit(count)
                .map(w -> w.closing().sure() && w.weight() < SURE * all
                        ? new Closing(
                                w.closing().index(),
                                w.closing().template(),
                                w.closing().rest(),
                                false)
                        : w.closing())
                .toList();
    }

    private void add(PhraseIndex index, List<Weighed> into) {
        for (int head = clause; head + TemplateIndex.SHORTEST_FILLER < before.length(); head++) {
            int most = Math.min(TemplateIndex.LONGEST_HEAD, before.length() - head - TemplateIndex.SHORTEST_FILLER);
            for (int length = 1; length <= most; length++) {
                if (length > 1 || head == clause || BEFORE_SHORT.indexOf(before.charAt(head - 1)) >= 0) {
                    for (Parts parts : index.templates().with(before.substring(head, head + length))) {
                        add(index, parts, before.substring(head + length), into);
                    }
                }
            }
        }
    }

    /** Where some of the end is written, only the rest of it is asked for. */
    private void add(PhraseIndex index, Parts parts, String written, List<Weighed> into) {
        TemplateIndex templates = index.templates();
        if (!circumstances.allow(templates.evidence(parts.template()), templates.text(parts.template()))) {
            return;
        }
        int typed = Math.min(parts.tail().length() - 1, written.length() - TemplateIndex.SHORTEST_FILLER);
        while (typed > 0 && !written.endsWith(parts.tail().substring(0, typed))) {
            typed--;
        }
        String filler = written.substring(0, written.length() - Math.max(0, typed));
        if (typed < 0
                || typed == 0 && !mayFollow(filler)
                || filler.length() > TemplateIndex.LONGEST_FILLER
                || !isBalanced(filler)) {
            return;
        }
        boolean known = templates.isFilledWith(parts.template(), filler);
        boolean sure = known || typed > 0;
        if (!sure && ADVERBIAL.indexOf(parts.head().charAt(parts.head().length() - 1)) < 0) {
            return;
        }
        double weight = templates.weight(parts.template())
                * parts.head().length()
                * (known ? KNOWN : 1)
                * Math.pow(BEGUN, typed);
        into.add(new Weighed(new Closing(index, parts.template(), parts.tail().substring(typed), sure), weight));
    }

    private boolean mayFollow(String filler) {
        char last = filler.charAt(filler.length() - 1);
        return wordEnds && (Han.is(last) || Character.isSurrogate(last) || last == '”' || last == '》');
    }

    private static boolean isBalanced(String text) {
        return text.chars().filter(c -> c == '“').count()
                        == text.chars().filter(c -> c == '”').count()
                && text.chars().filter(c -> c == '《').count()
                        == text.chars().filter(c -> c == '》').count();
    }
}
