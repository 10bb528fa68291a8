package org.nigao.prior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.draft.Draft;
import org.nigao.draft.DraftYears;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.outline.Outline;
import org.nigao.outline.Section;
import org.nigao.text.Bisection;
import org.nigao.text.Span;

/** What a draft has from prior plans. */
public final class Carryover {

    /** A paragraph of the draft, and where it comes from. */
    public record Passage(Paragraph paragraph, Source source) {

        double characters() {
            return source.share() * paragraph.line().wording().length();
        }
    }

    /**
     * How much of a stretch of the draft one plan holds.
     *
     * @param share from 0 to 1, of the characters of its paragraphs
     * @param where the place in the plan that holds the first of them
     */
    public record Share(double share, Source.Where where) {

        /** Less than all is never called all. */
        public int percent() {
            return share < 1 ? (int) Math.min(99, Math.round(100 * share)) : 100;
        }

        /** As a drafter is told: 71% 与《…》相同. */
        public String said() {
            return percent() + "% 与" + where.cited() + "相同";
        }
    }

    /** Of plans that hold nearly as much the latest is taken, which this share of the most is. */
    private static final double NEARLY_AS_MUCH = 0.8;

    private static final int MOST_READ = 4;
    private static final int WIDEST_GAP = 3;

    private final List<Passage> passages;
    private final List<List<Passage>> blocks;
    private final Lengths lengths;

    private Carryover(List<Passage> passages, List<List<Passage>> blocks, Lengths lengths) {
        this.passages = passages;
        this.blocks = blocks;
        this.lengths = lengths;
    }

    /**
     * Compares a draft with prior plans.
     *
     * @param given the draft's year where it is known better than from its title
     */
    public static Carryover of(Draft draft, Outline outline, PriorPlans prior, OptionalInt given) {
        long identity = PlanPrints.identity(draft);
        List<Held> held = new ArrayList<>();
        List<Paragraph> compared = new ArrayList<>();
        Map<PriorPlan, Integer> totals = new HashMap<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            if (isCompared(paragraph)) {
                compared.add(paragraph);
                List<Candidate> candidates = prior.candidates(paragraph.line(), identity);
                if (!candidates.isEmpty()) {
                    held.add(new Held(paragraph, candidates));
                    candidates.forEach(c -> totals.merge(c.plan(), c.prints(), Integer::sum));
                }
            }
        }
        Comparator<Candidate> order = order(given.isPresent() ? given : DraftYears.of(draft), totals);
        List<Passage> passages = new ArrayList<>();
        held.forEach(h -> passage(h, order).ifPresent(passages::add));
        return new Carryover(List.copyOf(passages), blocks(passages, new MainParts(outline)), Lengths.of(compared));
    }

    /** A paragraph and the plans that may hold it. */
    private record Held(Paragraph paragraph, List<Candidate> candidates) {}

    private static boolean isCompared(Paragraph paragraph) {
        return paragraph.role() == Role.BODY && paragraph.line().wording().isSubstantial();
    }

    /** Plans of years before the draft's first, of those the latest, then those that hold more of the draft. */
    private static Comparator<Candidate> order(OptionalInt year, Map<PriorPlan, Integer> totals) {
        return Comparator.comparingInt((Candidate c) -> isBefore(c.plan(), year) ? 0 : 1)
                .thenComparingInt(c -> -c.plan().year().orElse(0))
                .thenComparingInt(c -> -totals.get(c.plan()))
                .thenComparingInt(c -> -c.prints())
                .thenComparing(c -> c.plan().name());
    }

    private static boolean isBefore(PriorPlan plan, OptionalInt year) {
        return year.isEmpty() || plan.year().isEmpty() || plan.year().getAsInt() < year.getAsInt();
    }

    private static Optional<Passage> passage(Held held, Comparator<Candidate> order) {
        int most = held.candidates().get(0).prints();
        String wording = held.paragraph().line().wording().text();
        List<Candidate> eligible = held.candidates().stream()
                .filter(c -> c.prints() >= NEARLY_AS_MUCH * most)
                .sorted(order)
                .limit(MOST_READ)
                .toList();
        for (Candidate candidate : eligible) {
            Optional<Source> source = candidate.source(wording);
            if (source.isPresent()) {
                return Optional.of(new Passage(held.paragraph(), source.get()));
            }
        }
        return Optional.empty();
    }

    /** Passages from one plan that stand in one part; where there are no parts, at most a few other paragraphs between them. */
    private static List<List<Passage>> blocks(List<Passage> passages, MainParts parts) {
        List<List<Passage>> blocks = new ArrayList<>();
        int part = MainParts.NONE;
        for (Passage passage : passages) {
            int own = parts.at(passage.paragraph().start());
            List<Passage> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
            if (!last.isEmpty() && own == part && follows(last.get(last.size() - 1), passage, own)) {
                last.add(passage);
            } else {
                blocks.add(new ArrayList<>(List.of(passage)));
            }
            part = own;
        }
        return blocks.stream().map(List::copyOf).toList();
    }

    private static boolean follows(Passage last, Passage next, int part) {
        return last.source().where().plan().equals(next.source().where().plan())
                && (part != MainParts.NONE || areNear(last, next));
    }

    /** Whether at most a few other paragraphs stand between two passages. */
    public static boolean areNear(Passage last, Passage next) {
        return next.paragraph().index() - last.paragraph().index() <= WIDEST_GAP + 1;
    }

    /** In order. */
    public List<Passage> passages() {
        return passages;
    }

    /** The passage around an offset. */
    public Optional<Passage> at(int offset) {
        int behind = firstFrom(offset + 1);
        return passages.subList(Math.max(0, behind - 1), behind).stream()
                .filter(p -> p.paragraph().span().contains(offset))
                .findFirst();
    }

    /** The passages that are one piece of text carried over, in order. */
    public List<List<Passage>> blocks() {
        return blocks;
    }

    /** How much of a section the plan holds that holds most of it. */
    public Optional<Share> of(Section section) {
        return of(section.span());
    }

    /** The same of the whole draft. */
    public Optional<Share> ofAll() {
        return of(new Span(0, Integer.MAX_VALUE));
    }

    private Optional<Share> of(Span span) {
        Map<PriorPlan, Double> byPlan = new HashMap<>();
        Map<PriorPlan, Source.Where> first = new HashMap<>();
        for (int i = firstFrom(span.start());
                i < passages.size() && passages.get(i).paragraph().start() < span.end();
                i++) {
            Source.Where where = passages.get(i).source().where();
            byPlan.merge(where.plan(), passages.get(i).characters(), Double::sum);
            first.putIfAbsent(where.plan(), where);
        }
        return byPlan.entrySet().stream()
                .max(Map.Entry.<PriorPlan, Double>comparingByValue()
                        .thenComparing(e -> e.getKey().name()))
                .map(e -> new Share(e.getValue() / lengths.in(span), first.get(e.getKey())));
    }

    private int firstFrom(int offset) {
        return Bisection.leading(
                passages.size(), i -> passages.get(i).paragraph().start() < offset);
    }

    /** How much paragraphs say, summed up from the first on. */
    private record Lengths(int[] starts, long[] before) {

        static Lengths of(List<Paragraph> paragraphs) {
            int[] starts = new int[paragraphs.size()];
            long[] before = new long[paragraphs.size() + 1];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = paragraphs.get(i).start();
                before[i + 1] = before[i] + paragraphs.get(i).line().wording().length();
            }
            return new Lengths(starts, before);
        }

        long in(Span span) {
            return before[index(span.end())] - before[index(span.start())];
        }

        private int index(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return found >= 0 ? found : -found - 1;
        }
    }
}
