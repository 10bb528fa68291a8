package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.Judgement.Judged;
import org.nigao.text.Span;

/** The paragraphs of a draft that stand in it more than once. */
public final class Repeats {

    /**
     * A run of paragraphs that stands again elsewhere, word for word but for white space, width, script and residue, or with
     * some of them changed.
     *
     * @param kept the paragraphs to keep, in order
     * @param copy the paragraphs that repeat them, one for one
     * @param changed those of the copy that say something else than their counterparts, and those that stand among them and
     *     have none, in order
     * @param extent how much of the draft it is
     */
    public record Repeat(List<Paragraph> kept, List<Paragraph> copy, List<Paragraph> changed, Extent extent) {

        public boolean coversDocument() {
            return extent.isWhole();
        }

        public Span keptSpan() {
            return around(kept);
        }

        public Span copySpan() {
            return around(copy);
        }

        private static Span around(List<Paragraph> run) {
            return new Span(
                    run.get(0).trimmed().start(),
                    run.get(run.size() - 1).trimmed().end());
        }
    }

    private final Sequence sequence;
    private final List<Run> runs;
    private final Likeness likeness;
    private final Units units;
    private final List<List<Repeat>> groups;
    private final BitSet copies = new BitSet();
    private final BitSet inRow = new BitSet();
    private final int[] starts;
    private final int[] ends;

    private Repeats(Sequence sequence, List<Run> runs, Likeness likeness, Units units) {
        this.sequence = sequence;
        this.runs = runs;
        this.likeness = likeness;
        this.units = units;
        this.groups = groups(runs.stream().map(sequence::inUnits).toList(), likeness, units);
        List<Paragraph> copied = groups.stream()
                .flatMap(List::stream)
                .flatMap(r -> r.copy().stream())
                .sorted(Comparator.comparingInt(Paragraph::index))
                .toList();
        copied.forEach(p -> setCopied(p, units));
        NumberRow row = new NumberRow(units.paragraphs());
        groups.stream()
                .flatMap(List::stream)
                .filter(r -> r.copy().size() == 1)
                .map(r -> r.copy().get(0))
                .filter(p -> p.line().marker().isPresent() && row.holds(p))
                .forEach(p -> inRow.set(p.index()));
        starts = copied.stream().mapToInt(Paragraph::start).toArray();
        ends = copied.stream().mapToInt(p -> p.span().end()).toArray();
    }

    /** Lines that are taken for one paragraph are copied together. */
    private void setCopied(Paragraph paragraph, Units units) {
        int end = paragraph.span().end();
        copies.set(paragraph.index());
        for (int i = paragraph.index() + 1; i < units.paragraphs().size(); i++) {
            if (units.paragraphs().get(i).start() >= end) {
                return;
            }
            copies.set(i);
        }
    }

    public static Repeats of(Overlaps overlaps) {
        Units units = Units.of(overlaps);
        Sequence sequence = Sequence.of(units);
        return new Repeats(sequence, EarlierRuns.of(sequence), new Likeness(), units);
    }

    public static Repeats of(Draft draft) {
        return of(Overlaps.of(draft));
    }

    /** The repeats of a later version: the same as {@link #of}; what repeats where is only looked for when it changed. */
    public Repeats next(Overlaps overlaps) {
        if (units.areOf(overlaps)) {
            return new Repeats(sequence, runs, likeness.next(), units.in(overlaps));
        }
        Units changed = Units.of(overlaps);
        Sequence now = Sequence.of(changed);
        return new Repeats(now, now.isLike(sequence) ? runs : EarlierRuns.of(now), likeness.next(), changed);
    }

    private static List<List<Repeat>> groups(List<Run> runs, Likeness likeness, Units units) {
        if (runs.isEmpty()) {
            return List.of();
        }
        List<Group> groups = Group.of(Chain.of(runs, units), likeness, units);
        List<List<Repeat>> repeats = new ArrayList<>();
        for (Judged judged : Judgement.of(groups, units)) {
            Group group = judged.group();
            List<Paragraph> kept = paragraphs(group.kept(), units);
            repeats.add(group.copies().stream()
                    .map(c -> new Repeat(kept, paragraphs(c, units), changed(group.kept(), c, units), judged.extent()))
                    .toList());
        }
        repeats.sort(Comparator.comparing(group -> group.get(0).copySpan()));
        return List.copyOf(repeats);
    }

    private static List<Paragraph> paragraphs(int[] place, Units units) {
        return Arrays.stream(place).mapToObj(units::paragraph).toList();
    }

    private static List<Paragraph> changed(int[] kept, int[] copy, Units units) {
        List<Paragraph> changed = new ArrayList<>();
        for (int i = 0; i < copy.length; i++) {
            for (int unit = i == 0 ? copy[0] : copy[i - 1] + 1; unit < copy[i]; unit++) {
                if (!units.isRepeated(unit)) {
                    changed.add(units.paragraph(unit));
                }
            }
            if (!units.areEqual(kept[i], copy[i])) {
                changed.add(units.paragraph(copy[i]));
            }
        }
        return changed;
    }

    /** Every copy, in order. */
    public List<Repeat> all() {
        return groups.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Repeat::copySpan))
                .toList();
    }

    /** The copies of one original together, in the order of their first copies. */
    public List<List<Repeat>> groups() {
        return groups;
    }

    /** Whether a paragraph belongs to a copy that should go. */
    public boolean isCopy(Paragraph paragraph) {
        return copies.get(paragraph.index());
    }

    /** Whether the paragraph with an index is a copy that no number counts: one that was numbered on in its place does count. */
    public boolean isOutOfRow(int paragraph) {
        return copies.get(paragraph) && !inRow.get(paragraph);
    }

    /** Whether a paragraph belongs to a copy or stands among the paragraphs of one: what differs there is told with the copy. */
    public boolean isAmongCopies(Paragraph paragraph) {
        return isCopy(paragraph)
                || groups.stream()
                        .flatMap(List::stream)
                        .anyMatch(r -> r.copy().get(0).index() < paragraph.index()
                                && paragraph.index()
                                        < r.copy().get(r.copy().size() - 1).index());
    }

    /** Whether an offset lies in a copy that should go. */
    public boolean isInCopy(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int at = found >= 0 ? found : -found - 2;
        return at >= 0 && offset < ends[at];
    }
}
