package org.nigao.check;

import java.util.Optional;
import org.nigao.text.Span;

/**
 * Another place that belongs to a finding, with a word on why.
 *
 * @param span in UTF-16 offsets of the draft, or of the other document where it is in one
 * @param document the other document
 */
public record Related(Span span, String message, Optional<OtherDocument> document) {

    public Related(Span span, String message) {
        this(span, message, Optional.empty());
    }

    public Related(Span span, String message, OtherDocument document) {
        this(span, message, Optional.of(document));
    }

    public boolean isElsewhere() {
        return document.isPresent();
    }
}
