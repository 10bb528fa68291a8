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
     * A run of paragraphs that stands again elsewhere, word for word but for white space, width, script and residue.
     *
     * @param kept the paragraphs to keep, in order
     * @param copy the paragraphs that repeat them, one for one
     * @param changed paragraphs among those of the copy that stand nowhere else
     * @param extent how much of the draft it is
     */
    public record Repeat(List<Paragraph> kept, List<Paragraph> copy, List<Paragraph> changed, Extent extent) {

        public boolean coversDocument() {
            return extent == Extent.DOCUMENT;
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

    private static final Repeats NONE = new Repeats(List.of());

    private final List<List<Repeat>> groups;
    private final BitSet copies = new BitSet();
    private final int[] starts;
    private final int[] ends;

    private Repeats(List<List<Repeat>> groups) {
        this.groups = groups;
        List<Paragraph> copied = groups.stream()
                .flatMap(List::stream)
                .flatMap(r -> r.copy().stream())
                .sorted(Comparator.comparingInt(Paragraph::index))
                .toList();
        copied.forEach(p -> copies.set(p.index()));
        starts = copied.stream().mapToInt(Paragraph::start).toArray();
        ends = copied.stream().mapToInt(p -> p.span().end()).toArray();
    }

    public static Repeats of(Draft draft) {
        Units units = Units.of(draft);
        if (!units.anySubstantialRepeated()) {
            return NONE;
        }
        List<Group> groups = Group.of(Chain.of(EarlierRuns.of(units), units));
        List<List<Repeat>> repeats = new ArrayList<>();
        for (Judged judged : Judgement.of(groups, units)) {
            Group group = judged.group();
            List<Paragraph> kept = paragraphs(group.kept(), units);
            repeats.add(group.copies().stream()
                    .map(c -> new Repeat(kept, paragraphs(c, units), changed(c, units), judged.extent()))
                    .toList());
        }
        repeats.sort(Comparator.comparing(group -> group.get(0).copySpan()));
        return new Repeats(List.copyOf(repeats));
    }

    private static List<Paragraph> paragraphs(int[] place, Units units) {
        return Arrays.stream(place).mapToObj(units::paragraph).toList();
    }

    private static List<Paragraph> changed(int[] place, Units units) {
        List<Paragraph> changed = new ArrayList<>();
        for (int i = 1; i < place.length; i++) {
            for (int unit = place[i - 1] + 1; unit < place[i]; unit++) {
                if (!units.isRepeated(unit)) {
                    changed.add(units.paragraph(unit));
                }
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

    /** Whether an offset lies in a copy that should go. */
    public boolean isInCopy(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int at = found >= 0 ? found : -found - 2;
        return at >= 0 && offset < ends[at];
    }
}
