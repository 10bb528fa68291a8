/**
 * Bytes on disk to text and back, and the settings that stand beside a draft.
 *
 * <p>Invariants: what was read can be written back byte for byte; a byte order mark counts as the text's first character
 * (U+FEFF), in every encoding, so that offsets agree with scripts that decode the whole file; whatever cannot be used is
 * an {@link org.nigao.app.files.InputException} whose message is one Chinese sentence with the file and the remedy.
 */
package org.nigao.app.files;
