package org.nigao.compare;

import java.util.List;
import java.util.Optional;
import org.nigao.outline.Section;
import org.nigao.text.Changes.Stretch;

/**
 * A paragraph and what became of it; several on one side where it was put together or taken apart.
 *
 * @param draft what stands in the draft, in order; empty where it was dropped
 * @param prior what stands in the prior plan, in order; empty where it is new
 * @param stretches the text of both, without numbers in front, word by word; of one side alone all of it
 * @param movedFrom the prior plan's section that it stood in, where that is not the counterpart of the one it stands in now
 */
public record Piece(
        Fate fate, List<Unit> draft, List<Unit> prior, List<Stretch> stretches, Optional<Section> movedFrom) {

    public Piece {
        draft = List.copyOf(draft);
        prior = List.copyOf(prior);
        stretches = List.copyOf(stretches);
    }

    /** How many characters of the draft stand in the prior plan too. */
    public int carried() {
        return stretches.stream()
                .filter(Stretch::isKept)
                .mapToInt(s -> Unit.length(s.to()))
                .sum();
    }

    /** How many characters the draft has there. */
    public int drafted() {
        return draft.stream().mapToInt(Unit::length).sum();
    }

    /** How many characters the prior plan has there. */
    public int priorLength() {
        return prior.stream().mapToInt(Unit::length).sum();
    }
}
