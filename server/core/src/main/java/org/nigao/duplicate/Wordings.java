package org.nigao.duplicate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Wording;

/** The different wordings of a draft, each with a small number that stays the same while it does. */
final class Wordings {

    /** A shorter wording has no pieces: whatever it shares with another, they are not two versions of one paragraph. */
    static final int SHORTEST_WITH_PIECES = 40;

    private final Map<String, Unit> byText = new HashMap<>();
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

    Unit get(int id) {
        return byId.get(id);
    }

    /** The unit that says what the line says; the line must be one of the draft's. */
    Unit of(LogicalLine line) {
        return byText.get(line.wording().text());
    }

    boolean contains(Wording wording) {
        return byText.containsKey(wording.text());
    }

    void forEach(Consumer<Unit> action) {
        byId.stream().filter(unit -> unit != null).forEach(action);
    }

    /** Adds a line; its unit is new where that is its only line. */
    Unit add(LogicalLine line) {
        Unit unit = byText.computeIfAbsent(line.wording().text(), text -> create(line.wording()));
        unit.addLine();
        return unit;
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
        pieces[unit.id()] = unit.grams().size();
    }

    static boolean hasPieces(Wording wording) {
        return wording.length() >= SHORTEST_WITH_PIECES;
    }

    /** Takes a line away; its unit is gone where that was its last line. */
    Unit remove(LogicalLine line) {
        Unit unit = of(line);
        unit.removeLine();
        if (unit.lines() == 0) {
            byText.remove(unit.wording().text());
            byId.set(unit.id(), null);
            freeIds.push(unit.id());
        }
        return unit;
    }

    /** Lets the only line of a unit say something else, which no unit says yet. */
    void replace(Unit unit, LogicalLine line) {
        byText.remove(unit.wording().text());
        unit.say(
                line.wording(),
                unit.grams().edited(unit.wording().text(), line.wording().text()));
        notePieces(unit);
        byText.put(line.wording().text(), unit);
    }
}
