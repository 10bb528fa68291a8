package org.nigao.refactor;

import java.util.List;
import java.util.function.Supplier;
import org.nigao.text.Edit;

/**
 * A change that the writer may ask for at a place.
 *
 * @param id names it among those of its place; the same place of the same text gives the same ids
 * @param title what the menu says, in Chinese
 * @param change its edits, computed when asked for; at least one
 */
public record Refactoring(String id, Kind kind, String title, Supplier<List<Edit>> change) {

    /** Under which heading of the menu it stands. */
    public enum Kind {
        /** Changes how something is written. */
        REWRITE,
        /** Changes where something stands. */
        MOVE
    }

    public List<Edit> edits() {
        return change.get();
    }
}
