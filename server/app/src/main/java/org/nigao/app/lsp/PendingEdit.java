package org.nigao.app.lsp;

import org.nigao.text.Edit;
import org.nigao.text.TextDocument;

/**
 * Several edits as the one stretch that they touched, so that what is known of a text is brought up to date once for all
 * of them.
 *
 * @param start offset of the stretch in the old text and in the new
 * @param oldEnd where it ended in the old text
 * @param newEnd where it ends in the new text
 */
record PendingEdit(int start, int oldEnd, int newEnd) {

    static final PendingEdit NONE = new PendingEdit(-1, -1, -1);

    /** With one more edit, which is made against the new text. */
    PendingEdit then(Edit edit) {
        int from = edit.span().start();
        int to = edit.span().end();
        int growth = edit.text().length() - (to - from);
        if (this == NONE) {
            return new PendingEdit(from, to, to + growth);
        }
        int behind = Math.max(0, to - newEnd);
        return new PendingEdit(Math.min(start, from), oldEnd + behind, newEnd + behind + growth);
    }

    /** As one edit of the old text. */
    Edit from(TextDocument before, TextDocument after) {
        return Difference.between(before.chars(), start, oldEnd, after.chars(), start, newEnd);
    }
}
