package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;

/**
 * The paragraphs of one version of a draft that share much of their text without being the same.
 *
 * <p>Holds an answer and an index. The index goes on to the next version, which changes it; should an older version be asked
 * for a next one again, that one builds an index of its own.
 */
public final class Overlaps {

    /** Two different wordings that share much. */
    public static final class Near {

        private final List<LogicalLine> one;
        private final List<LogicalLine> other;
        private final NearIndex.Pair pair;
        private final double share;

        private Near(NearIndex.Unit one, NearIndex.Unit other, NearIndex.Pair pair) {
            this.one = List.copyOf(one.lines());
            this.other = List.copyOf(other.lines());
            this.pair = pair;
            this.share = (double) pair.shared() / Math.min(one.size(), other.size());
        }

        /** The lines that say the one, in no particular order. */
        public List<LogicalLine> one() {
            return one;
        }

        /** The lines that say the other. */
        public List<LogicalLine> other() {
            return other;
        }

        /** Of the pieces of the shorter, how many the longer has, from 0 to 1; common pieces are not among them. */
        public double share() {
            return share;
        }

        /** How much of both is the same in the same order, from 0 to 1. Worked out once for each two wordings. */
        public double alike() {
            return pair.alike(
                    one.get(0).wording().text(), other.get(0).wording().text());
        }

        /**
         * In which words {@code to} differs from {@code from}, as compared: without numbers in front, width and script.
         *
         * @param from a line that says the one or the other, {@code to} a line that says what is left
         */
        public List<Difference> differences(LogicalLine from, LogicalLine to) {
            return pair.differences(from.wording().text(), to.wording().text());
        }
    }

    private final List<LogicalLine> lines;
    private final List<Near> near;
    private NearIndex index;

    private Overlaps(List<LogicalLine> lines, NearIndex index) {
        this.lines = lines;
        this.index = index;
        this.near = near(index);
    }

    public static Overlaps of(Draft draft) {
        List<LogicalLine> lines = lines(draft);
        NearIndex index = new NearIndex();
        index.update(List.of(), lines);
        return new Overlaps(lines, index);
    }

    /** The overlaps of a later version of the draft: the same as {@link #of}, at a cost that follows the change. */
    public synchronized Overlaps next(Draft changed) {
        if (index == null) {
            return of(changed);
        }
        List<LogicalLine> now = lines(changed);
        int shared = Math.min(lines.size(), now.size());
        int front = 0;
        while (front < shared && lines.get(front) == now.get(front)) {
            front++;
        }
        int back = 0;
        while (back < shared - front && lines.get(lines.size() - 1 - back) == now.get(now.size() - 1 - back)) {
            back++;
        }
        NearIndex handed = index;
        index = null;
        handed.update(lines.subList(front, lines.size() - back), now.subList(front, now.size() - back));
        return new Overlaps(now, handed);
    }

    private static List<LogicalLine> lines(Draft draft) {
        List<LogicalLine> lines = new ArrayList<>(draft.paragraphs().size());
        for (Paragraph paragraph : draft.paragraphs()) {
            lines.add(paragraph.line());
        }
        return lines;
    }

    private static List<Near> near(NearIndex index) {
        List<Near> near = new ArrayList<>();
        for (NearIndex.Unit unit : index.paired()) {
            for (Map.Entry<NearIndex.Unit, NearIndex.Pair> partner :
                    unit.partners().entrySet()) {
                if (unit.id() < partner.getKey().id()) {
                    near.add(new Near(unit, partner.getKey(), partner.getValue()));
                }
            }
        }
        return near;
    }

    /** In no particular order. */
    public List<Near> near() {
        return near;
    }
}
