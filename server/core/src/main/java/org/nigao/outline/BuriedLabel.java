package org.nigao.outline;

import org.nigao.draft.Paragraph;
import org.nigao.text.Span;

/**
 * A number that is missing in its row and stands behind a sentence inside a paragraph between its neighbours.
 *
 * @param label logical offsets in the paragraph
 */
public record BuriedLabel(Paragraph paragraph, Span label) {}
