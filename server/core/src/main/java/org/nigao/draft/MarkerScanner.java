package org.nigao.draft;

import java.util.Optional;

/** Recognises the number in front of a heading. */
final class MarkerScanner {

    private MarkerScanner() {}

    static Optional<Marker> atStart(String text) {
        return Optional.empty();
    }
}
