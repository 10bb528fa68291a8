/**
 * Positions in text. Invariant: an offset is a UTF-16 index into the original text of one version of a draft, and
 * {@link org.nigao.text.TextDocument} is the only type that converts between offsets and line/column positions.
 */
package org.nigao.text;
