package org.nigao.outline;

import java.util.Optional;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;

/**
 * A paragraph that begins with a number, on its way into the tree.
 *
 * @param style the form it is read as: that of the marker, or of its company where a letter stands in for a digit
 */
record Candidate(Paragraph paragraph, Marker marker, NumberStyle style, int value) {

    static Candidate of(Paragraph paragraph, Marker marker) {
        return new Candidate(paragraph, marker, marker.style(), marker.value());
    }

    Candidate readAs(NumberStyle other, int number) {
        return new Candidate(paragraph, marker, other, number);
    }

    /** The same number once more, right behind the first. */
    Optional<Marker> again() {
        return paragraph.line().doubledMarker();
    }

    boolean isSure() {
        return marker.confidence() == Marker.Confidence.SURE;
    }

    /** Whether the same line stands once more. */
    boolean isEchoOf(Candidate other) {
        return other.value() == value
                && other.paragraph().index() == paragraph.index() - 1
                && Whitespace.strip(other.paragraph().text()).equals(Whitespace.strip(paragraph.text()));
    }
}
