package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers inside a paragraph that stand behind a full stop, as those of headings do that lost their line break. */
final class InnerMarkers {

    private InnerMarkers() {}

    static List<Marker> in(String text) {
        List<Marker> found = List.of();
        for (int stop = text.indexOf('。'); stop >= 0; stop = text.indexOf('。', stop + 1)) {
            int at = Whitespace.skip(text, stop + 1);
            if (at < text.length() && MarkerScanner.mayBegin(text.charAt(at))) {
                Optional<Marker> marker = MarkerScanner.at(text, at)
                        .filter(m -> m.confidence() == Marker.Confidence.SURE
                                && m.style() != NumberStyle.DECIMAL
                                && m.content() < text.length());
                if (marker.isPresent()) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(marker.get());
                }
            }
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }
}
