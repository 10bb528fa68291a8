package org.nigao.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nigao.check.Analysis;
import org.nigao.compare.Chapters.Side;
import org.nigao.compare.Pairs.Pair;
import org.nigao.outline.Section;

/** A draft laid against a prior plan. */
public record Comparison(Analysis draft, Analysis prior, List<Part> parts) {

    /**
     * A heading of the draft, of the prior plan or of both, with what became of the paragraphs right below it.
     *
     * @param draft empty where it was dropped, and for what stands before the first heading
     * @param prior empty where it is new, and for what stands before the first heading
     * @param order where it stands now, seen from the parts around it
     */
    public record Part(Optional<Section> draft, Optional<Section> prior, Order order, List<Piece> pieces) {

        public Part {
            pieces = List.copyOf(pieces);
        }

        public boolean isDropped() {
            return draft.isEmpty() && prior.isPresent();
        }

        public boolean isNew() {
            return draft.isPresent() && prior.isEmpty();
        }

        /** How deep its heading stands: 1 for main parts. */
        public int level() {
            return draft.or(() -> prior).map(Section::level).orElse(1);
        }
    }

    /** Whether a part stands in the same order as in the prior plan. */
    public enum Order {
        SAME,
        MOVED
    }

    public Comparison {
        parts = List.copyOf(parts);
    }

    /** Compares two plans; of a paragraph that was pasted twice only the first counts as carried over. */
    public static Comparison of(Analysis draft, Analysis prior) {
        return new Laying(draft, prior).comparison();
    }

    /** The figures of a part and of those below it; below one that was dropped stand only others that were. */
    public Tally tally(int part) {
        List<Piece> pieces = new ArrayList<>(parts.get(part).pieces());
        boolean gone = parts.get(part).isDropped();
        boolean heading =
                parts.get(part).draft().isPresent() || parts.get(part).prior().isPresent();
        for (int i = part + 1;
                heading
                        && i < parts.size()
                        && parts.get(i).level() > parts.get(part).level()
                        && (!gone || parts.get(i).isDropped());
                i++) {
            pieces.addAll(parts.get(i).pieces());
        }
        return Tally.of(pieces);
    }

    /** The figures of the whole. */
    public Tally tally() {
        return Tally.of(parts.stream().flatMap(p -> p.pieces().stream()).toList());
    }

    /** The work of laying one against the other. */
    private static final class Laying {

        private final Analysis draft;
        private final Analysis prior;
        private final List<Chapter> drafts;
        private final List<Chapter> priors;
        private final Chapters chapters;
        private final Pieces pieces;

        Laying(Analysis draft, Analysis prior) {
            this.draft = draft;
            this.prior = prior;
            this.drafts = Chapter.of(draft);
            this.priors = Chapter.of(prior);
            List<Pair> pairs = Pairs.between(units(drafts), units(priors));
            this.chapters =
                    new Chapters(drafts, priors, pairs, (c, side) -> c.title(side == Side.DRAFT ? draft : prior));
            this.pieces = new Pieces(drafts, priors, pairs, chapters);
        }

        private static List<Unit> units(List<Chapter> chapters) {
            return chapters.stream().flatMap(c -> c.units().stream()).toList();
        }

        Comparison comparison() {
            List<Part> parts = new ArrayList<>();
            Set<Integer> inOrder = inOrder();
            Set<Integer> matched = new HashSet<>();
            drafts.forEach(c -> chapters.counterpart(c).ifPresent(p -> matched.add(p.index())));
            dropped(-1, matched, parts);
            int movedAbove = Integer.MAX_VALUE;
            for (Chapter chapter : drafts) {
                Optional<Chapter> before = chapters.counterpart(chapter);
                int level = chapter.heading().map(Section::level).orElse(0);
                movedAbove = level <= movedAbove ? Integer.MAX_VALUE : movedAbove;
                // What stands below a part that moved, moved with it.
                boolean moved = before.isPresent() && !inOrder.contains(chapter.index()) && level <= movedAbove;
                movedAbove = moved ? level : movedAbove;
                parts.add(new Part(
                        chapter.heading(),
                        before.flatMap(Chapter::heading),
                        moved ? Order.MOVED : Order.SAME,
                        pieces.of(chapter, before)));
                before.ifPresent(b -> dropped(b.index(), matched, parts));
            }
            return new Comparison(draft, prior, parts);
        }

        /** The chapters that stood behind one of the prior plan and have no counterpart. */
        private void dropped(int behind, Set<Integer> matched, List<Part> parts) {
            for (int i = behind + 1;
                    i < priors.size() && !matched.contains(priors.get(i).index());
                    i++) {
                Chapter gone = priors.get(i);
                parts.add(new Part(Optional.empty(), gone.heading(), Order.SAME, pieces.left(gone)));
            }
        }

        /** The chapters of the longest sequence that stands in the same order in both. */
        private Set<Integer> inOrder() {
            int[] length = new int[drafts.size()];
            int[] before = new int[drafts.size()];
            int last = -1;
            for (int i = 0; i < length.length; i++) {
                Optional<Chapter> own = chapters.counterpart(drafts.get(i));
                before[i] = -1;
                length[i] = own.isPresent() ? 1 : 0;
                for (int j = 0; j < i && own.isPresent(); j++) {
                    if (length[j] >= length[i]
                            && chapters.counterpart(drafts.get(j))
                                    .filter(p -> p.index() < own.get().index())
                                    .isPresent()) {
                        length[i] = length[j] + 1;
                        before[i] = j;
                    }
                }
                last = length[i] > 0 && (last < 0 || length[i] > length[last]) ? i : last;
            }
            Set<Integer> kept = new HashSet<>();
            for (int i = last; i >= 0; i = before[i]) {
                kept.add(drafts.get(i).index());
            }
            return kept;
        }
    }
}
