package org.nigao.compare;

import java.util.Optional;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;

/** A paragraph of one of both plans. */
public record Unit(Paragraph paragraph) {

    /** Its number, with what divides it from the text; empty where it has none. */
    public String label() {
        return Whitespace.strip(paragraph.text().substring(0, content()));
    }

    /** Its text without the number in front. */
    public String text() {
        return Whitespace.strip(paragraph.text().substring(content()));
    }

    private int content() {
        Optional<Marker> marker = paragraph.line().marker();
        return marker.filter(m -> m.confidence() == Marker.Confidence.SURE)
                .map(Marker::content)
                .orElse(0);
    }

    /** How many characters it has, white space aside. */
    public int length() {
        return length(text());
    }

    /** How many characters a text has, white space aside. */
    static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += Whitespace.is(text.charAt(i)) ? 0 : 1;
        }
        return length;
    }

    String wording() {
        return paragraph.line().wording().text();
    }
}
