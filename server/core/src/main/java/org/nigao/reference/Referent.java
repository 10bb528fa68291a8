package org.nigao.reference;

import java.util.List;
import java.util.Optional;
import org.nigao.outline.Section;
import org.nigao.text.Span;

/**
 * What the words at a place stand for, and where else it stands.
 *
 * @param here the words
 * @param kind what it is
 * @param section the section it is, or names
 * @param home where it is at home: the heading, the copy to keep, the first time a name is used
 * @param others every other place that means or says the same, in order
 */
public record Referent(Span here, Kind kind, Optional<Section> section, Span home, List<Span> others) {

    /** What words can stand for. */
    public enum Kind {
        /** A numbered section or an attachment. */
        SECTION,
        /** A document by its name. */
        NAME,
        /** A paragraph that stands more than once. */
        COPY
    }
}
