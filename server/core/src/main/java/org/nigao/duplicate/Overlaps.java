package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;

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
    private static final int SUBSTANTIAL = 1;
    private static final int ENDS_SENTENCE = 2;

    private final List<Paragraph> paragraphs;
    /** For every paragraph the number of its wording, twice shifted, and what is to be known of it; or {@link #NOTHING}. */
    private final int[] said;

    private final int[] lengths;
    private final int idCount;
    private final int pairChanges;
    private final List<Near> near;
    private final Versions versions;
    private final int sentenceChanges;
    private final List<SharedSentence> sentences;
    private NearIndex index;

    private Overlaps(
            List<Paragraph> paragraphs, int[] said, int[] lengths, NearIndex index, Optional<Overlaps> before) {
        this.paragraphs = paragraphs;
        this.said = said;
        this.lengths = lengths;
        this.idCount = index.size();
        this.pairChanges = index.pairChanges();
        Optional<Overlaps> same = before.filter(b -> b.pairChanges == pairChanges);
        this.near = same.map(b -> b.near).orElseGet(() -> Near.all(index.paired()));
        this.versions = same.map(b -> b.versions).orElseGet(() -> Versions.of(near));
        this.sentenceChanges = index.sentenceChanges();
        this.sentences = before.filter(b -> b.sentenceChanges == sentenceChanges)
                .map(b -> b.sentences)
                .orElseGet(index::sharedSentences);
        this.index = index;
    }

    public static Overlaps of(Draft draft) {
        List<Paragraph> paragraphs = draft.paragraphs();
        NearIndex index = new NearIndex();
        index.update(List.of(), lines(paragraphs));
        int[] said = new int[paragraphs.size()];
        int[] lengths = new int[said.length];
        number(paragraphs, 0, said.length, index, said, lengths);
        return new Overlaps(paragraphs, said, lengths, index, Optional.empty());
    }

    /** The overlaps of a later version of the draft: the same as {@link #of}, at a cost that follows the change. */
    public synchronized Overlaps next(Draft changed) {
        if (index == null) {
            return of(changed);
        }
        List<Paragraph> now = changed.paragraphs();
        int shared = Math.min(paragraphs.size(), now.size());
        int front = 0;
        while (front < shared && paragraphs.get(front).line() == now.get(front).line()) {
            front++;
        }
        int back = 0;
        while (back < shared - front
                && paragraphs.get(paragraphs.size() - 1 - back).line()
                        == now.get(now.size() - 1 - back).line()) {
            back++;
        }
        NearIndex handed = index;
        index = null;
        handed.update(
                lines(paragraphs.subList(front, paragraphs.size() - back)),
                lines(now.subList(front, now.size() - back)));
        int[] nowSaid = spliced(said, front, back, now.size());
        int[] nowLengths = spliced(lengths, front, back, now.size());
        number(now, front, now.size() - back, handed, nowSaid, nowLengths);
        return new Overlaps(now, nowSaid, nowLengths, handed, Optional.of(this));
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
            LogicalLine line = paragraphs.get(i).line();
            said[i] = NearIndex.saysSomething(line) ? code(index.unit(line)) : NOTHING;
            lengths[i] = line.wording().length();
        }
    }

    private static int code(Unit unit) {
        return unit.id() << 2
                | (unit.wording().isSubstantial() ? SUBSTANTIAL : 0)
                | (unit.wording().endsSentence() ? ENDS_SENTENCE : 0);
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

    /** The first paragraph that is {@code wanted} of each wording that one of the sentences stands in, by its number. */
    public Map<Integer, Paragraph> places(Predicate<Paragraph> wanted, List<SharedSentence> shared) {
        BitSet asked = new BitSet();
        shared.forEach(sentence -> sentence.wordings().forEach(asked::set));
        return first(asked, wanted);
    }

    private Map<Integer, Paragraph> first(BitSet asked, Predicate<Paragraph> wanted) {
        Map<Integer, Paragraph> first = new HashMap<>();
        for (int i = 0; i < said.length; i++) {
            if (said[i] != NOTHING && asked.get(id(i)) && !first.containsKey(id(i)) && wanted.test(paragraphs.get(i))) {
                first.put(id(i), paragraphs.get(i));
            }
        }
        return first;
    }

    /** Whether two paragraphs say the same with changes. */
    public boolean areVersions(Paragraph one, Paragraph other) {
        int id = id(one.index());
        int otherId = id(other.index());
        return near.stream()
                .filter(n -> n.oneId() == id && n.otherId() == otherId || n.oneId() == otherId && n.otherId() == id)
                .anyMatch(Near::areVersions);
    }

    /** Whether a paragraph has a wording; what is asked of one below is asked only if it has. */
    boolean saysSomething(int paragraph) {
        return said[paragraph] != NOTHING;
    }

    /** The number of the wording of a paragraph: less than {@link #idCount}, equal where the wordings are. */
    int id(int paragraph) {
        return said[paragraph] >> 2;
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

    int idCount() {
        return idCount;
    }

    Versions versions() {
        return versions;
    }
}
