/**
 * A draft as its reader sees it: what is body text and what is not, which physical lines make one paragraph, which parts
 * a document has.
 *
 * <p>Invariants. Parsing never fails: what is not recognised is a body paragraph. {@link org.nigao.draft.Line} and
 * {@link org.nigao.draft.LogicalLine} are immutable and know no position, so an edit elsewhere leaves them, and all that
 * was computed from them, as they are; {@link org.nigao.draft.Paragraph} places one in a version of the text. A draft
 * after any edits equals the draft parsed afresh from the same text.
 */
package org.nigao.draft;
