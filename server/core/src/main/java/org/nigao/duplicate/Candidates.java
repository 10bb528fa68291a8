package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Rejoining;
import org.nigao.draft.Rejoining.Stretch;

/** Finds the stretches of lines that may be one paragraph; after an edit only around it. */
final class Candidates {

    private final Draft draft;
    private final List<Paragraph> paragraphs;
    private final IntPredicate narrow;

    private Candidates(Draft draft, IntPredicate narrow) {
        this.draft = draft;
        this.paragraphs = draft.paragraphs();
        this.narrow = narrow;
    }

    /** All there are, in order; the index is told of them. {@code narrow} tells whether a paragraph is one of narrow lines. */
    static List<Rejoined> of(Draft draft, IntPredicate narrow, NearIndex index) {
        Candidates candidates = new Candidates(draft, narrow);
        List<Stretch> stretches = candidates.stretches(0, candidates.paragraphs.size());
        return candidates.update(stretches, List.of(), index);
    }

    /**
     * Those of a later version.
     *
     * @param known those of the version before, which had {@code count} paragraphs
     * @param front so many first paragraphs of both are the same, and so many last ones as {@code back} says
     */
    static List<Rejoined> next(
            Draft draft, IntPredicate narrow, NearIndex index, List<Rejoined> known, int count, int front, int back) {
        Candidates candidates = new Candidates(draft, narrow);
        int size = candidates.paragraphs.size();
        int from = candidates.runBefore(Math.max(0, front - 1));
        int to = candidates.runBehind(Math.min(size, size - back + 2));
        int more = size - count;
        List<Rejoined> before = new ArrayList<>();
        List<Rejoined> gone = new ArrayList<>();
        List<Rejoined> behind = new ArrayList<>();
        for (Rejoined one : known) {
            if (one.stretch().to() <= from) {
                before.add(one);
            } else if (one.stretch().from() + more >= to) {
                behind.add(more == 0 && one.isPlacedIn(draft) ? one : one.moved(more, draft));
            } else {
                gone.add(one);
            }
        }
        before.addAll(candidates.update(candidates.stretches(from, to), gone, index));
        before.addAll(behind);
        return before;
    }

    /** What a line says to the seam between it and the next depends on the lines on either side, and on no others. */
    private int runBefore(int paragraph) {
        int first = paragraph;
        while (first > 0 && goesOn(first - 1)) {
            first--;
        }
        return first;
    }

    private int runBehind(int paragraph) {
        int end = paragraph;
        while (end > 0 && end < paragraphs.size() && goesOn(end - 1)) {
            end++;
        }
        return end;
    }

    private boolean goesOn(int paragraph) {
        return narrow.test(paragraph) && narrow.test(paragraph + 1) && Rejoining.mayGoOn(paragraphs, paragraph);
    }

    private List<Stretch> stretches(int first, int end) {
        List<Stretch> stretches = new ArrayList<>();
        for (int from = first; from < end; from++) {
            int to = from;
            while (to < end && narrow.test(to)) {
                to++;
            }
            if (to - from > 1) {
                Rejoining.addStretches(paragraphs, from, to, stretches);
            }
            from = Math.max(from, to);
        }
        return stretches;
    }

    /** A stretch that says too little to be near another is none. */
    private List<Rejoined> update(List<Stretch> stretches, List<Rejoined> gone, NearIndex index) {
        List<Stretch> kept = new ArrayList<>();
        List<Paragraph> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Paragraph paragraph = Rejoining.joined(draft, stretch.from(), stretch.to());
            if (Wordings.hasPieces(paragraph.line().wording())) {
                kept.add(stretch);
                joined.add(paragraph);
            }
        }
        List<LogicalLine> removed = gone.stream().map(Rejoined::line).toList();
        List<LogicalLine> added = joined.stream().map(Paragraph::line).toList();
        index.updateStretches(NearIndex.without(removed, added), NearIndex.without(added, removed));
        List<Rejoined> candidates = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            candidates.add(new Rejoined(
                    kept.get(i), joined.get(i), index.unit(joined.get(i).line())));
        }
        return candidates;
    }
}
