package org.nigao.duplicate;

import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.text.Span;

/** The paragraphs of a draft that stand in it more than once. */
public final class Repeats {

    /**
     * A run of paragraphs that stands again elsewhere, word for word but for white space, width, script and residue.
     *
     * @param kept the paragraphs to keep, in order
     * @param copy the paragraphs that repeat them, one for one
     * @param coversDocument whether the run is so much of the body that the document stands twice
     */
    public record Repeat(List<Paragraph> kept, List<Paragraph> copy, boolean coversDocument) {
        public Span keptSpan() {
            return around(kept);
        }

        public Span copySpan() {
            return around(copy);
        }

        private static Span around(List<Paragraph> run) {
            return new Span(
                    run.get(0).span().start(), run.get(run.size() - 1).span().end());
        }
    }

    private final List<Repeat> repeats;

    private Repeats(List<Repeat> repeats) {
        this.repeats = repeats;
    }

    public static Repeats of(Draft draft) {
        return new Repeats(List.of());
    }

    /** In order of the copies. */
    public List<Repeat> all() {
        return repeats;
    }

    /** Whether a paragraph belongs to a copy that should go. */
    public boolean isCopy(Paragraph paragraph) {
        return false;
    }

    /** Whether an offset lies in a copy that should go. */
    public boolean isInCopy(int offset) {
        return false;
    }
}
