package org.nigao.duplicate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nigao.draft.LogicalLine;

/**
 * Which paragraphs share much of their text, kept up to date as paragraphs come and go.
 *
 * <p>Exact: two wordings are near when they share {@link #LEAST_SHARED} in a hundred of the pieces of the shorter one, common
 * pieces ({@link Postings}) not counted as shared; no such pair is missed. What an update costs follows the pieces that
 * changed.
 */
final class NearIndex {

    static final int SHORTEST = 40;
    static final int LEAST_SHARED = 45;

    /**
     * In a hundred of a unit's pieces, the rarest, which others are looked up by first: whoever shares 45 in all shares 15 of
     * these 70. The other 30 are what most of the look-ups would be spent on.
     */
    private static final int RAREST = 70;

    private final Postings postings = new Postings();
    private final Map<String, Unit> byWording = new HashMap<>();
    private final List<Unit> byId = new ArrayList<>();
    private final Deque<Integer> freeIds = new ArrayDeque<>();
    private final Set<Unit> paired = new LinkedHashSet<>();

    /** The unit that was edited last, if nothing else was since, and what it shares with each unit by id. */
    private Unit active;

    private int[] activeCounts = new int[0];

    /** A wording, and the lines that say it. */
    static final class Unit {

        private final int id;
        private String wording;
        private Grams grams;
        private final List<LogicalLine> lines = new ArrayList<>(1);
        private final Map<Unit, Pair> partners = new HashMap<>(0);

        private Unit(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        String wording() {
            return wording;
        }

        List<LogicalLine> lines() {
            return lines;
        }

        int size() {
            return grams.size();
        }

        /** The units near this one. */
        Map<Unit, Pair> partners() {
            return partners;
        }
    }

    /** What two units have in common; what is worked out of it is kept as long as neither is edited. */
    static final class Pair {

        private int shared;
        private double alike = -1;
        private List<Difference> differences = List.of();
        private String comparedFrom = "";

        private Pair(int shared) {
            this.shared = shared;
        }

        int shared() {
            return shared;
        }

        /** How much of both texts is the same in the same order, from 0 to 1. */
        double alike(String one, String other) {
            if (alike < 0) {
                alike = 2.0 * CommonSubsequence.length(one, other) / (one.length() + other.length());
            }
            return alike;
        }

        /** How the other differs from the one; the same two may be asked for the other way round later. */
        List<Difference> differences(String one, String other) {
            if (!one.equals(comparedFrom)) {
                differences = Difference.between(one, other);
                comparedFrom = one;
            }
            return differences;
        }
    }

    /** The units that are near another. */
    Collection<Unit> paired() {
        return paired;
    }

    void update(List<LogicalLine> removed, List<LogicalLine> added) {
        if (removed.size() == 1 && added.size() == 1 && canReplace(removed.get(0), added.get(0))) {
            replace(removed.get(0), added.get(0));
            return;
        }
        active = null;
        removed.forEach(this::remove);
        Set<Unit> fresh = new LinkedHashSet<>();
        added.forEach(line -> add(line, fresh));
        Shared shared = new Shared(byId.size());
        if (fresh.size() * 4 < byId.size()) {
            fresh.forEach(shared::pairByAll);
        } else {
            byId.stream().filter(unit -> unit != null).forEach(shared::pairByRarest);
        }
    }

    private static boolean isUnit(LogicalLine line) {
        return line.wording().length() >= SHORTEST;
    }

    private boolean canReplace(LogicalLine before, LogicalLine after) {
        return isUnit(before)
                && isUnit(after)
                && byWording.get(before.wording().text()).lines.size() == 1
                && !byWording.containsKey(after.wording().text());
    }

    /** A paragraph that was edited keeps its id, and only the pieces that changed are looked at. */
    private void replace(LogicalLine before, LogicalLine after) {
        Unit unit = byWording.remove(before.wording().text());
        Grams old = unit.grams;
        if (active != unit) {
            active = unit;
            activeCounts = new Shared(byId.size()).countsOf(unit);
        }
        forget(unit);
        unit.wording = after.wording().text();
        unit.grams = Grams.of(unit.wording);
        unit.lines.set(0, after);
        byWording.put(unit.wording, unit);
        for (int gram : old.without(unit.grams)) {
            postings.forEach(gram, other -> activeCounts[other]--);
            remove(gram, unit);
        }
        for (int gram : unit.grams.without(old)) {
            add(gram, unit);
            postings.forEach(gram, other -> activeCounts[other]++);
        }
        for (int id = 0; id < activeCounts.length; id++) {
            if (activeCounts[id] > 0) {
                pair(unit, id, activeCounts[id]);
            }
        }
    }

    private void remove(LogicalLine line) {
        if (!isUnit(line)) {
            return;
        }
        Unit unit = byWording.get(line.wording().text());
        unit.lines.removeIf(l -> l == line);
        if (unit.lines.isEmpty()) {
            forget(unit);
            byWording.remove(unit.wording);
            for (int i = 0; i < unit.grams.size(); i++) {
                remove(unit.grams.at(i), unit);
            }
            byId.set(unit.id, null);
            freeIds.push(unit.id);
        }
    }

    private void add(LogicalLine line, Set<Unit> fresh) {
        if (!isUnit(line)) {
            return;
        }
        Unit unit = byWording.computeIfAbsent(line.wording().text(), this::unit);
        if (unit.lines.isEmpty()) {
            fresh.add(unit);
            for (int i = 0; i < unit.grams.size(); i++) {
                add(unit.grams.at(i), unit);
            }
        }
        unit.lines.add(line);
    }

    private Unit unit(String wording) {
        Unit unit = new Unit(freeIds.isEmpty() ? byId.size() : freeIds.pop());
        if (unit.id == byId.size()) {
            byId.add(unit);
        } else {
            byId.set(unit.id, unit);
        }
        unit.wording = wording;
        unit.grams = Grams.of(wording);
        return unit;
    }

    /** A piece that becomes common counts no longer between those that had it. */
    private void add(int gram, Unit unit) {
        if (postings.count(gram) == Postings.COMMON) {
            for (Unit member : members(gram)) {
                for (Unit other : List.copyOf(member.partners.keySet())) {
                    if (member.id < other.id && other.grams.contains(gram)) {
                        recount(member, other, member.partners.get(other).shared - 1);
                    }
                }
            }
        }
        postings.add(gram, unit.id);
    }

    /** A piece that is common no longer counts again between those that have it. */
    private void remove(int gram, Unit unit) {
        if (postings.remove(gram, unit.id) != Postings.COMMON) {
            return;
        }
        int[] ids = byId.stream()
                .filter(other -> other != null && other != unit && other.grams.contains(gram))
                .mapToInt(other -> other.id)
                .toArray();
        postings.list(gram, ids);
        List<Unit> members = members(gram);
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                recount(members.get(i), members.get(j), shared(members.get(i), members.get(j)));
            }
        }
    }

    private List<Unit> members(int gram) {
        List<Unit> members = new ArrayList<>();
        postings.forEach(gram, id -> members.add(byId.get(id)));
        return members;
    }

    private int shared(Unit one, Unit other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.grams.size() && j < other.grams.size(); ) {
            int order = Integer.compare(one.grams.at(i), other.grams.at(j));
            if (order == 0 && postings.count(one.grams.at(i)) <= Postings.COMMON) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private void recount(Unit one, Unit other, int shared) {
        Pair pair = one.partners.get(other);
        if (isNear(one, other, shared)) {
            if (pair == null) {
                join(one, other, shared);
            } else {
                pair.shared = shared;
            }
        } else if (pair != null) {
            part(one, other);
        }
    }

    private void pair(Unit unit, int id, int shared) {
        Unit other = id == unit.id ? null : byId.get(id);
        if (other != null && isNear(unit, other, shared)) {
            join(unit, other, shared);
        }
    }

    private static boolean isNear(Unit one, Unit other, int shared) {
        return shared * 100L >= (long) LEAST_SHARED * Math.min(one.size(), other.size());
    }

    private void join(Unit one, Unit other, int shared) {
        Pair pair = new Pair(shared);
        one.partners.put(other, pair);
        other.partners.put(one, pair);
        paired.add(one);
        paired.add(other);
    }

    private void part(Unit one, Unit other) {
        one.partners.remove(other);
        other.partners.remove(one);
        if (one.partners.isEmpty()) {
            paired.remove(one);
        }
        if (other.partners.isEmpty()) {
            paired.remove(other);
        }
    }

    private void forget(Unit unit) {
        List.copyOf(unit.partners.keySet()).forEach(partner -> part(unit, partner));
    }

    /** How many pieces a unit shares with every other, by id; remembers which it shares any with. */
    private final class Shared {

        private final int[] counts;
        private final int[] ids;
        private int touched;

        Shared(int units) {
            counts = new int[units];
            ids = new int[units];
        }

        int[] countsOf(Unit unit) {
            for (int i = 0; i < unit.grams.size(); i++) {
                postings.forEach(unit.grams.at(i), this::add);
            }
            return counts;
        }

        void pairByAll(Unit unit) {
            countsOf(unit);
            for (int i = 0; i < touched; i++) {
                pair(unit, ids[i], counts[ids[i]]);
            }
            clear();
        }

        /** Finds the pairs in which the unit is no longer than the other. */
        void pairByRarest(Unit unit) {
            long[] byRarity = new long[unit.size()];
            for (int i = 0; i < byRarity.length; i++) {
                byRarity[i] = (long) postings.count(unit.grams.at(i)) << 32 | i;
            }
            Arrays.sort(byRarity);
            int looked = (unit.size() * RAREST + 99) / 100;
            for (int i = 0; i < looked; i++) {
                postings.forEach(unit.grams.at((int) byRarity[i]), this::add);
            }
            int rest = unit.size() - looked;
            for (int i = 0; i < touched; i++) {
                Unit other = byId.get(ids[i]);
                boolean candidate = other != unit
                        && other.size() >= unit.size()
                        && !unit.partners.containsKey(other)
                        && isNear(unit, other, counts[ids[i]] + rest);
                if (candidate) {
                    pair(unit, other.id, shared(unit, other));
                }
            }
            clear();
        }

        private void add(int id) {
            if (counts[id]++ == 0) {
                ids[touched++] = id;
            }
        }

        private void clear() {
            for (int i = 0; i < touched; i++) {
                counts[ids[i]] = 0;
            }
            touched = 0;
        }
    }
}
