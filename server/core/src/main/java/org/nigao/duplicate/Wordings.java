package org.nigao.duplicate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Wording;

/** The different wordings of a draft, each with a small number that stays the same while it does. */
final class Wordings {

    /** A shorter wording has no pieces: whatever it shares with another, they are not two versions of one paragraph. */
    static final int SHORTEST_WITH_PIECES = 40;

    private final Map<Wording, Unit> byWording = new HashMap<>();
    private final List<Unit> byId = new ArrayList<>();
    /** By number how many pieces a unit has, side by side, as it is asked of thousands at once. */
    private int[] pieces = new int[256];

    private final Deque<Integer> freeIds = new ArrayDeque<>();

    /** One more than the greatest number there is. */
    int size() {
        return byId.size();
    }

    /** How many pieces a unit has. */
    int pieces(int id) {
        return pieces[id];
    }

    /** Tells of the units that are near the active one by their numbers. */
    void forEachNear(Active active, IntConsumer near) {
        active.forEachNear(pieces, near);
    }

    Unit get(int id) {
        return byId.get(id);
    }

    /** The unit that says what the line says; the line must be one of the draft's. */
    Unit of(LogicalLine line) {
        return byWording.get(line.wording());
    }

    boolean contains(Wording wording) {
        return byWording.containsKey(wording);
    }

    void forEach(Consumer<Unit> action) {
        for (Unit unit : byId) {
            if (unit != null) {
                action.accept(unit);
            }
        }
    }

    /** The unit that says what the line says; a new one where there is none. */
    Unit make(LogicalLine line) {
        return byWording.computeIfAbsent(line.wording(), this::create);
    }

    private Unit create(Wording wording) {
        int id = freeIds.isEmpty() ? byId.size() : freeIds.pop();
        Unit unit = new Unit(id, wording, hasPieces(wording) ? Grams.of(wording.text()) : Grams.NONE);
        if (id == byId.size()) {
            byId.add(unit);
        } else {
            byId.set(id, unit);
        }
        notePieces(unit);
        return unit;
    }

    private void notePieces(Unit unit) {
        if (unit.id() >= pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * pieces.length);
        }
        pieces[unit.id()] = unit.pieces();
    }

    static boolean hasPieces(Wording wording) {
        return wording.length() >= SHORTEST_WITH_PIECES;
    }

    /** Takes a unit away that nothing says any more. */
    void remove(Unit unit) {
        byWording.remove(unit.wording());
        byId.set(unit.id(), null);
        freeIds.push(unit.id());
    }

    /** Lets the only line of a unit say something else, which no unit says yet. */
    Grams.Change replace(Unit unit, LogicalLine line, Rewording rewording) {
        byWording.remove(unit.wording());
        Grams.Change change = unit.grams().edited(rewording);
        unit.say(line.wording(), change.now());
        notePieces(unit);
        byWording.put(line.wording(), unit);
        return change;
    }
}
