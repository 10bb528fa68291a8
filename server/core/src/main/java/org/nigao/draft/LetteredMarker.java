package org.nigao.draft;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.text.Span;

/** Labels of letters: A. and IV., which count only where others of their kind stand beside them. */
final class LetteredMarker {

    private static final int LONGEST_ROMAN = 6;

    private LetteredMarker() {}

    /** The label that begins with the letter at an offset. */
    static Optional<Marker> at(String text, int start) {
        int end = start;
        while (end < text.length() && "IVXivx".indexOf(text.charAt(end)) >= 0 && end - start < LONGEST_ROMAN) {
            end++;
        }
        if (end - start > 1 && !isLetter(text, end)) {
            OptionalInt roman = Numerals.ofRoman(text.substring(start, end));
            return roman.isEmpty() ? Optional.empty() : closed(NumberStyle.ROMAN, roman.getAsInt(), text, start, end);
        }
        return isLetter(text, start + 1)
                ? Optional.empty()
                : closed(NumberStyle.LATIN, value(text.charAt(start)), text, start, start + 1);
    }

    /** Its place in the alphabet; a stroke is taken for the letter that it resembles. */
    static int value(char letter) {
        return ((Lookalikes.isStroke(letter) ? 'l' : letter) | 0x20) - 'a' + 1;
    }

    /** With the point or bracket that must stand behind; more of a latin text there makes it no label. */
    private static Optional<Marker> closed(NumberStyle style, int value, String text, int start, int end) {
        if (end >= text.length() || "、.．﹒）)".indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        if (end + 1 < text.length() && text.charAt(end + 1) < 0x80 && text.charAt(end + 1) > ' ') {
            return Optional.empty();
        }
        char separator = text.charAt(end);
        Span label = new Span(start, end + 1);
        return Optional.of(new Marker(
                style,
                value,
                List.of(),
                label,
                new Span(start, end),
                separator == '）' || separator == ')' ? "" : String.valueOf(separator),
                Whitespace.skip(text, label.end()),
                label.in(text),
                Marker.Confidence.NEEDS_COMPANY));
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length()
                && (text.charAt(at) >= 'A' && text.charAt(at) <= 'Z'
                        || text.charAt(at) >= 'a' && text.charAt(at) <= 'z');
    }
}
