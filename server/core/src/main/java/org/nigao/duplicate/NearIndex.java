package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nigao.draft.LogicalLine;

/**
 * Which paragraphs say the same, and which share much of their text, kept up to date as paragraphs come and go.
 *
 * <p>Exact: two wordings are near when they share {@link #LEAST_SHARED} in a hundred of the pieces of the shorter one, common
 * pieces ({@link Postings}) not counted as shared; no such pair is missed. What an update costs follows the pieces that
 * changed.
 */
final class NearIndex {

    static final int LEAST_SHARED = 45;

    /** In a draft of some length there are more characters to each different piece. */
    private static final int CHARACTERS_A_PIECE = 3;

    private final Wordings wordings = new Wordings();
    private final Postings postings = new Postings();
    private final Sentences sentences = new Sentences();
    private final NearPairs pairs = new NearPairs();

    /** The unit that was edited last, if nothing else was since. */
    private Optional<Active> active = Optional.empty();

    /** Pieces that are common no longer, within an update. */
    private final Set<Integer> rarer = new LinkedHashSet<>();

    private int pairChanges;

    /** The pairs of near units that both are paragraphs. */
    List<Near> near() {
        return pairs.all();
    }

    /** The unit of a number. */
    Unit get(int id) {
        return wordings.get(id);
    }

    /** Grows whenever there is other to be said of the units that are near another. */
    int pairChanges() {
        return pairChanges;
    }

    int sentenceChanges() {
        return sentences.changes();
    }

    /** The sentences that several units have. */
    List<SharedSentence> sharedSentences() {
        return sentences.shared(wordings);
    }

    /** The unit of a line of the draft; none that belongs to it is empty. */
    Unit unit(LogicalLine line) {
        return wordings.of(line);
    }

    /** One more than the greatest number of a unit. */
    int size() {
        return wordings.size();
    }

    /** Lines of paragraphs; those without a wording, such as those of punctuation left out, are passed over. */
    void update(List<LogicalLine> removed, List<LogicalLine> added) {
        if (removed.size() == 1 && added.size() == 1 && canReplace(removed.get(0), added.get(0))) {
            replace(removed.get(0), added.get(0));
            return;
        }
        if (removed.isEmpty() && added.isEmpty()) {
            return;
        }
        active = Optional.empty();
        removed.stream().filter(NearIndex::saysSomething).forEach(this::remove);
        if (wordings.size() == 0) {
            reserve(added);
        }
        Set<Unit> fresh = new LinkedHashSet<>();
        added.stream().filter(NearIndex::saysSomething).forEach(line -> add(line, fresh));
        pairUp(fresh);
    }

    /** Lines on end that may be one paragraph, each stretch as the line it would be. Only what is near is told of them. */
    void updateStretches(List<LogicalLine> removed, List<LogicalLine> added) {
        if (removed.isEmpty() && added.isEmpty()) {
            return;
        }
        active = Optional.empty();
        pairChanges++;
        for (LogicalLine line : removed) {
            Unit unit = wordings.of(line);
            unit.addStretches(-1);
            note(unit);
            dropUnsaid(unit);
        }
        Set<Unit> fresh = new LinkedHashSet<>();
        for (LogicalLine line : added) {
            Unit unit = make(line, fresh);
            unit.addStretches(1);
            note(unit);
        }
        pairUp(fresh);
    }

    private void pairUp(Set<Unit> fresh) {
        countRarer();
        if (fresh.isEmpty()) {
            return;
        }
        Shared shared = new Shared(postings, wordings);
        if (fresh.size() * 4 < wordings.size()) {
            fresh.forEach(unit -> shared.forEach(unit, (other, count) -> pair(unit, other, count)));
        } else {
            wordings.forEach(
                    unit -> shared.forEachLonger(unit, LEAST_SHARED, (other, count) -> pair(unit, other, count)));
        }
    }

    /**
     * The lines that are not among {@code others}. An edit may change paragraphs far from each other, as one that tells how wide a
     * draft was wrapped does: what stands between them stays.
     */
    static List<LogicalLine> without(List<LogicalLine> lines, List<LogicalLine> others) {
        if (others.isEmpty() || lines.size() == 1 && others.size() == 1) {
            return lines;
        }
        Map<LogicalLine, Integer> left = new IdentityHashMap<>();
        others.forEach(line -> left.merge(line, 1, Integer::sum));
        return lines.stream()
                .filter(line -> left.merge(line, -1, Integer::sum) < 0)
                .toList();
    }

    private void reserve(List<LogicalLine> lines) {
        long characters = 0;
        for (LogicalLine line : lines) {
            characters += line.length();
        }
        postings.reserve((int) (characters / CHARACTERS_A_PIECE));
    }

    static boolean saysSomething(LogicalLine line) {
        return line.wording().length() > 0;
    }

    private boolean canReplace(LogicalLine before, LogicalLine after) {
        return Wordings.hasPieces(before.wording())
                && Wordings.hasPieces(after.wording())
                && wordings.of(before).paragraphs() == 1
                && wordings.of(before).stretches() == 0
                && !wordings.contains(after.wording());
    }

    /** A paragraph that was edited keeps its id, and only the pieces that changed are looked at. */
    private void replace(LogicalLine before, LogicalLine after) {
        Unit unit = wordings.of(before);
        Active edited = active.filter(last -> last.unit() == unit).orElseGet(() -> Active.of(unit, postings, wordings));
        active = Optional.of(edited);
        Rewording rewording =
                Rewording.of(before.wording().text(), after.wording().text());
        Grams.Change change = wordings.replace(unit, after, rewording);
        sentences.replace(unit, rewording, wordings);
        for (int gram : change.gone()) {
            edited.lose(gram);
            remove(gram, unit);
        }
        for (int gram : change.come()) {
            add(gram, unit);
            edited.gain(gram);
        }
        countRarer();
        unit.partners().entrySet().stream().toList().forEach(partner -> {
            int shared = edited.shared(partner.getKey().id());
            if (isNear(unit.id(), partner.getKey().id(), shared)) {
                partner.getValue().reword(shared);
                tell(partner.getValue(), unit, partner.getKey());
            } else {
                part(unit, partner.getKey());
            }
        });
        wordings.forEachNear(edited, id -> pair(unit, wordings.get(id), edited.shared(id)));
    }

    private void remove(LogicalLine line) {
        Unit unit = wordings.of(line);
        unit.addParagraphs(-1);
        noteParagraphs(unit);
        if (unit.paragraphs() == 0) {
            sentences.remove(unit, wordings);
        }
        dropUnsaid(unit);
    }

    private void dropUnsaid(Unit unit) {
        if (!unit.isSaid()) {
            wordings.remove(unit);
            forget(unit);
            for (int i = 0; i < unit.grams().size(); i++) {
                remove(unit.grams().at(i), unit);
            }
        }
    }

    private void add(LogicalLine line, Set<Unit> fresh) {
        Unit unit = make(line, fresh);
        unit.addParagraphs(1);
        noteParagraphs(unit);
        if (unit.paragraphs() == 1) {
            sentences.add(unit);
        }
    }

    /**
     * Where a stretch says what a paragraph says or is near it, it depends on how often the paragraph stands there what is to be
     * said of the stretch.
     */
    private void noteParagraphs(Unit unit) {
        if (unit.stretches() == 0 && unit.partners().isEmpty()) {
            return;
        }
        if (unit.stretches() > 0 || unit.partners().keySet().stream().anyMatch(other -> other.stretches() > 0)) {
            pairChanges++;
            note(unit);
        }
        unit.partners().values().forEach(pairs::update);
    }

    /** There may be other to be said of the stretches that say what a unit says, and of those near it. */
    private void note(Unit unit) {
        unit.change(pairChanges);
        unit.partners().keySet().forEach(other -> other.change(pairChanges));
    }

    private Unit make(LogicalLine line, Set<Unit> fresh) {
        Unit unit = wordings.make(line);
        if (!unit.isSaid() && fresh.add(unit)) {
            for (int i = 0; i < unit.grams().size(); i++) {
                add(unit.grams().at(i), unit);
            }
        }
        return unit;
    }

    /** A piece that becomes common counts no longer between those that had it. */
    private void add(int gram, Unit unit) {
        int place = postings.place(gram);
        if (postings.countAt(place) == Postings.COMMON && !rarer.remove(gram)) {
            postings.forEachAt(place, id -> countOneFewer(gram, wordings.get(id)));
        }
        postings.addAt(place, gram, unit.id());
    }

    private void countOneFewer(int gram, Unit member) {
        if (member.partners().isEmpty()) {
            return; // as while a draft is opened
        }
        for (Unit other : List.copyOf(member.partners().keySet())) {
            if (member.id() < other.id() && other.grams().contains(gram)) {
                recount(member, other, member.partners().get(other).shared() - 1);
            }
        }
    }

    private void remove(int gram, Unit unit) {
        if (postings.remove(gram, unit.id()) == Postings.COMMON) {
            rarer.add(gram);
        }
    }

    /**
     * A piece that is common no longer counts again between those that have it. Only asked at the end of an update: what goes in
     * one wording often comes again in another.
     */
    private void countRarer() {
        if (rarer.isEmpty()) {
            return;
        }
        rarer.forEach(this::list);
        List<List<Unit>> having = rarer.stream().map(this::members).toList();
        rarer.clear();
        having.forEach(this::countOneMore);
        having.forEach(this::pairUp);
    }

    private void list(int gram) {
        if (!postings.isListed(gram)) {
            List<Unit> having = new ArrayList<>();
            wordings.forEach(unit -> {
                if (unit.grams().contains(gram)) {
                    having.add(unit);
                }
            });
            postings.list(gram, having.stream().mapToInt(Unit::id).toArray());
        }
    }

    private void countOneMore(List<Unit> members) {
        for (Unit member : members) {
            for (Unit other : List.copyOf(member.partners().keySet())) {
                if (member.id() < other.id() && members.contains(other)) {
                    recount(member, other, member.partners().get(other).shared() + 1);
                }
            }
        }
    }

    private void pairUp(List<Unit> members) {
        GramSets sets = GramSets.of(members);
        for (int i = 0; i < members.size(); i++) {
            for (long near = sets.mayBeNear(i); near != 0; near &= near - 1) {
                Unit other = members.get(Long.numberOfTrailingZeros(near));
                pair(members.get(i), other, Shared.between(members.get(i), other, postings));
            }
        }
    }

    private List<Unit> members(int gram) {
        List<Unit> members = new ArrayList<>(Postings.COMMON);
        postings.forEach(gram, id -> members.add(wordings.get(id)));
        return members;
    }

    /** Lets a pair share a piece more or fewer. */
    private void recount(Unit one, Unit other, int shared) {
        if (isNear(one.id(), other.id(), shared)) {
            Pair pair = one.partners().get(other);
            pair.share(shared);
            tell(pair, one, other);
        } else {
            part(one, other);
        }
    }

    /** Two that are new at once meet twice. */
    private void pair(Unit one, Unit other, int shared) {
        if (!one.partners().containsKey(other) && isNear(one.id(), other.id(), shared)) {
            join(one, other, shared);
        }
    }

    private boolean isNear(int one, int other, int shared) {
        return isNear(shared, Math.min(wordings.pieces(one), wordings.pieces(other)));
    }

    /** Whether so many shared pieces are enough of all that the shorter one has. */
    static boolean isNear(int shared, int pieces) {
        return shared * 100L >= (long) LEAST_SHARED * pieces;
    }

    private void join(Unit one, Unit other, int shared) {
        Pair pair = new Pair(one, other, shared);
        one.partners().put(other, pair);
        other.partners().put(one, pair);
        tell(pair, one, other);
    }

    private void tell(Pair pair, Unit one, Unit other) {
        pairChanges++;
        one.change(pairChanges);
        other.change(pairChanges);
        pairs.update(pair);
    }

    private void part(Unit one, Unit other) {
        pairChanges++;
        one.change(pairChanges);
        other.change(pairChanges);
        pairs.remove(one.partners().remove(other));
        other.partners().remove(one);
    }

    private void forget(Unit unit) {
        List.copyOf(unit.partners().keySet()).forEach(partner -> part(unit, partner));
    }
}
