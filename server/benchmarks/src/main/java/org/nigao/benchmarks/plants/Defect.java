package org.nigao.benchmarks.plants;

import java.util.List;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;

/**
 * One defect, as the edits that make it.
 *
 * @param edits against the sound text, in order and apart from each other; at least one
 */
public record Defect(List<Edit> edits) {

    public Defect {
        edits = List.copyOf(edits);
    }

    public static Defect of(Edit... edits) {
        return new Defect(List.of(edits));
    }

    /** The text with the defect. */
    public String in(String sound) {
        return Edits.apply(sound, edits);
    }

    /** Where its first edit stands in the text with the defect. */
    public Span place() {
        Edit first = edits.get(0);
        return Span.at(first.span().start(), first.text().length());
    }
}
