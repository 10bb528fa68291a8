package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Rejoining;
import org.nigao.draft.Role;

/**
 * What the paragraphs of one version of a draft have in common: which say the same, and which share much of their text without
 * being the same.
 *
 * <p>Holds an answer and an index. The index goes on to the next version, which changes it; should an older version be asked
 * for a next one again, that one builds an index of its own.
 */
public final class Overlaps {

    /** Two paragraphs whose wordings are near. */
    public record Pairing(Paragraph earlier, Paragraph later, Near near) {

        static Pairing of(Paragraph one, Paragraph other, Near near) {
            return one.index() < other.index() ? new Pairing(one, other, near) : new Pairing(other, one, near);
        }

        /** How the later differs from the earlier. */
        public List<Difference> differences() {
            return near.differences(earlier.line(), later.line());
        }
    }

    private static final int NOTHING = -1;

    /** What is known of a paragraph besides the number of its wording, which stands above these. */
    private static final int SUBSTANTIAL = 1;

    private static final int ENDS_SENTENCE = 2;
    private static final int NARROW = 4;
    private static final int ROLE_SHIFT = 3;
    private static final int ROLE_MASK = 31;
    private static final int ID_SHIFT = 8;
    private static final Role[] ROLES = Role.values();

    private final List<Paragraph> paragraphs;
    /** For every paragraph what {@link #code} says of it, or {@link #NOTHING}. */
    private final int[] said;

    private final int[] lengths;
    private final int idCount;
    private final int pairChanges;
    private final List<Rejoined> candidates;
    /** Which of the candidates are taken for paragraphs. */
    private final BitSet chosen;

    private final List<Rejoined> rejoined;
    private final List<Near> near;
    private final Versions versions;
    private final int sentenceChanges;
    private final List<SharedSentence> sentences;
    /** The same object as that of the version before where every paragraph still says, by number, what it said. */
    private final Object numbering;

    private NearIndex index;

    private Overlaps(
            List<Paragraph> paragraphs,
            int[] said,
            int[] lengths,
            List<Rejoined> candidates,
            NearIndex index,
            Optional<Overlaps> before) {
        this.paragraphs = paragraphs;
        this.said = said;
        this.lengths = lengths;
        this.candidates = candidates;
        this.idCount = index.size();
        this.pairChanges = index.pairChanges();
        Optional<Overlaps> unchanged = before.filter(b -> b.pairChanges == pairChanges);
        this.chosen = unchanged
                .filter(b -> areSame(b.candidates, candidates))
                .map(b -> b.chosen)
                .orElseGet(() -> Rejoined.choose(
                        candidates, this::id, before.map(Overlaps::choice).orElse(Rejoined.Choice.NONE)));
        this.rejoined = chosen.stream().mapToObj(candidates::get).toList();
        Optional<Overlaps> same = unchanged.filter(b -> areSame(b.rejoined, rejoined));
        this.near = same.map(b -> b.near).orElseGet(() -> placed(index));
        this.versions = same.map(b -> b.versions).orElseGet(() -> versions(before));
        this.sentenceChanges = index.sentenceChanges();
        this.sentences = before.filter(b -> b.sentenceChanges == sentenceChanges)
                .map(b -> b.sentences)
                .orElseGet(index::sharedSentences);
        this.numbering = before.filter(b -> b.versions == versions && areSame(b.rejoined, rejoined))
                .filter(b -> Arrays.equals(b.said, said))
                .map(b -> b.numbering)
                .orElseGet(Object::new);
        this.index = index;
    }

    public static Overlaps of(Draft draft) {
        List<Paragraph> paragraphs = draft.paragraphs();
        NearIndex index = new NearIndex();
        index.update(List.of(), lines(paragraphs));
        int[] said = new int[paragraphs.size()];
        int[] lengths = new int[said.length];
        number(paragraphs, 0, said.length, index, said, lengths);
        List<Rejoined> candidates = Candidates.of(draft, i -> isNarrow(said[i]), index);
        return new Overlaps(paragraphs, said, lengths, candidates, index, Optional.empty());
    }

    /** The overlaps of a later version of the draft: the same as {@link #of}, at a cost that follows the change. */
    public synchronized Overlaps next(Draft changed) {
        if (index == null) {
            return of(changed);
        }
        List<Paragraph> now = changed.paragraphs();
        int shared = Math.min(paragraphs.size(), now.size());
        int front = 0;
        while (front < shared && isSame(paragraphs.get(front), now.get(front), 0)) {
            front++;
        }
        int back = 0;
        int moved = shared == 0 ? 0 : last(now).firstLine() - last(paragraphs).firstLine();
        while (back < shared - front
                && isSame(paragraphs.get(paragraphs.size() - 1 - back), now.get(now.size() - 1 - back), moved)) {
            back++;
        }
        NearIndex handed = index;
        index = null;
        List<LogicalLine> gone = lines(paragraphs.subList(front, paragraphs.size() - back));
        List<LogicalLine> come = lines(now.subList(front, now.size() - back));
        handed.update(NearIndex.without(gone, come), NearIndex.without(come, gone));
        int[] nowSaid = spliced(said, front, back, now.size());
        int[] nowLengths = spliced(lengths, front, back, now.size());
        number(now, front, now.size() - back, handed, nowSaid, nowLengths);
        List<Rejoined> nowCandidates =
                Candidates.next(changed, i -> isNarrow(nowSaid[i]), handed, candidates, said.length, front, back);
        return new Overlaps(now, nowSaid, nowLengths, nowCandidates, handed, Optional.of(this));
    }

    /** Whether it is the same paragraph, {@code moved} lines further down. */
    private static boolean isSame(Paragraph one, Paragraph other, int moved) {
        return one.line() == other.line() && one.role() == other.role() && one.firstLine() + moved == other.firstLine();
    }

    private static Paragraph last(List<Paragraph> paragraphs) {
        return paragraphs.get(paragraphs.size() - 1);
    }

    private static List<LogicalLine> lines(List<Paragraph> paragraphs) {
        List<LogicalLine> lines = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            lines.add(paragraph.line());
        }
        return lines;
    }

    /** An array of {@code length} that begins and ends as another does. */
    private static int[] spliced(int[] before, int front, int back, int length) {
        int[] now = new int[length];
        System.arraycopy(before, 0, now, 0, front);
        System.arraycopy(before, before.length - back, now, length - back, back);
        return now;
    }

    private static void number(
            List<Paragraph> paragraphs, int from, int to, NearIndex index, int[] said, int[] lengths) {
        for (int i = from; i < to; i++) {
            Paragraph paragraph = paragraphs.get(i);
            said[i] =
                    NearIndex.saysSomething(paragraph.line()) ? code(paragraph, index.unit(paragraph.line())) : NOTHING;
            lengths[i] = paragraph.line().wording().length();
        }
    }

    private static int code(Paragraph paragraph, Unit unit) {
        return unit.id() << ID_SHIFT
                | paragraph.role().ordinal() << ROLE_SHIFT
                | (unit.wording().isSubstantial() ? SUBSTANTIAL : 0)
                | (unit.wording().endsSentence() ? ENDS_SENTENCE : 0)
                | (Rejoining.isNarrow(paragraph.line()) ? NARROW : 0);
    }

    private static boolean isNarrow(int said) {
        return said != NOTHING && (said & NARROW) != 0;
    }

    private static boolean areSame(List<Rejoined> some, List<Rejoined> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).line() != others.get(i).line()) {
                return false;
            }
        }
        return true;
    }

    private Rejoined.Choice choice() {
        return new Rejoined.Choice(candidates, chosen, pairChanges);
    }

    /** Those of the version before where they are the same. */
    private Versions versions(Optional<Overlaps> before) {
        Versions now = Versions.of(near);
        return before.map(b -> b.versions).filter(now::areLike).orElse(now);
    }

    /** The pairs that have a place: a paragraph that is not taken for a part of another, or lines that are taken for one. */
    private List<Near> placed(NearIndex index) {
        List<Near> paragraphs = index.near();
        if (rejoined.isEmpty()) {
            return paragraphs;
        }
        Map<Unit, Integer> places = new HashMap<>();
        for (Rejoined one : rejoined) {
            places.merge(one.unit(), 1, Integer::sum);
            for (int i = one.stretch().from(); i < one.stretch().to(); i++) {
                places.merge(index.get(id(i)), -1, Integer::sum);
            }
        }
        BitSet gone = new BitSet();
        places.forEach((unit, more) -> gone.set(unit.id(), unit.paragraphs() + more <= 0));
        List<Near> placed = new ArrayList<>();
        for (Near near : paragraphs) {
            if (!gone.get(near.oneId()) && !gone.get(near.otherId())) {
                placed.add(near);
            }
        }
        places.forEach((unit, more) -> {
            if (unit.paragraphs() == 0 && more > 0) {
                unit.partners().forEach((partner, pair) -> {
                    boolean lines = partner.paragraphs() == 0;
                    int there = partner.paragraphs() + places.getOrDefault(partner, 0);
                    if (there > 0 && (!lines || unit.id() < partner.id())) {
                        placed.add(pair.near());
                    }
                });
            }
        });
        return placed;
    }

    /** Every two different wordings that share much, in no particular order. */
    public List<Near> near() {
        return near;
    }

    /** Every sentence that stands in paragraphs which are not the same. */
    public List<SharedSentence> sentences() {
        return sentences;
    }

    /**
     * The first paragraph of each of two near wordings that is {@code wanted}, for every pair in {@code near} in which both have
     * one.
     */
    public List<Pairing> places(List<Near> pairs, Predicate<Paragraph> wanted) {
        BitSet asked = new BitSet();
        pairs.forEach(pair -> {
            asked.set(pair.oneId());
            asked.set(pair.otherId());
        });
        Map<Integer, Paragraph> first = first(asked, wanted);
        return pairs.stream()
                .filter(pair -> first.containsKey(pair.oneId()) && first.containsKey(pair.otherId()))
                .map(pair -> Pairing.of(first.get(pair.oneId()), first.get(pair.otherId()), pair))
                .toList();
    }

    /** How many paragraphs say the one or the other of two near wordings. */
    public int count(Near pair) {
        int count = 0;
        for (int one : said) {
            int id = one >> ID_SHIFT;
            if (id == pair.oneId() || id == pair.otherId()) {
                count++;
            }
        }
        return count;
    }

    /** The first paragraph that is {@code wanted} of each wording that one of the sentences stands in, by its number. */
    public Map<Integer, Paragraph> places(Predicate<Paragraph> wanted, List<SharedSentence> shared) {
        BitSet asked = new BitSet();
        shared.forEach(sentence -> sentence.wordings().forEach(asked::set));
        return first(asked, wanted);
    }

    private Map<Integer, Paragraph> first(BitSet asked, Predicate<Paragraph> wanted) {
        Map<Integer, Paragraph> first = new HashMap<>();
        Iterator<Rejoined> joins = rejoined.iterator();
        Rejoined join = joins.hasNext() ? joins.next() : null;
        for (int i = 0; i < said.length; i++) {
            boolean joined = join != null && i == join.stretch().from();
            int id = joined ? join.unit().id() : id(i);
            if (id >= 0 && asked.get(id) && !first.containsKey(id)) {
                Paragraph paragraph = joined ? join.paragraph() : paragraphs.get(i);
                if (wanted.test(paragraph)) {
                    first.put(id, paragraph);
                }
            }
            if (joined) {
                i = join.stretch().to() - 1;
                join = joins.hasNext() ? joins.next() : null;
            }
        }
        return first;
    }

    /** Whether two paragraphs say the same with changes. */
    public boolean areVersions(Paragraph one, Paragraph other) {
        int id = wholeId(one);
        int otherId = wholeId(other);
        return near.stream()
                .filter(n -> n.oneId() == id && n.otherId() == otherId || n.oneId() == otherId && n.otherId() == id)
                .anyMatch(Near::areVersions);
    }

    /** The number of what a paragraph says, or of the lines taken for one that it is among. */
    private int wholeId(Paragraph paragraph) {
        for (Rejoined join : rejoined) {
            if (join.stretch().from() <= paragraph.index()
                    && paragraph.index() < join.stretch().to()) {
                return join.unit().id();
            }
        }
        return id(paragraph.index());
    }

    /** Lines on end that are taken for one paragraph, in order. */
    List<Rejoined> rejoined() {
        return rejoined;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Whether a paragraph has a wording; what is asked of one below is asked only if it has. */
    boolean saysSomething(int paragraph) {
        return said[paragraph] != NOTHING;
    }

    Role role(int paragraph) {
        return ROLES[said[paragraph] >> ROLE_SHIFT & ROLE_MASK];
    }

    /** The number of the wording of a paragraph: less than {@link #idCount}, equal where the wordings are; -1 for none. */
    int id(int paragraph) {
        return said[paragraph] >> ID_SHIFT;
    }

    /** Characters of its wording. */
    int length(int paragraph) {
        return lengths[paragraph];
    }

    boolean isSubstantial(int paragraph) {
        return (said[paragraph] & SUBSTANTIAL) != 0;
    }

    boolean endsSentence(int paragraph) {
        return (said[paragraph] & ENDS_SENTENCE) != 0;
    }

    /** Whether nothing but words inside of paragraphs differs from another version: all numbers and roles are the same. */
    boolean isNumberedLike(Overlaps other) {
        return numbering == other.numbering;
    }

    int idCount() {
        return idCount;
    }

    Versions versions() {
        return versions;
    }
}
