package org.nigao.app.lsp;

import org.nigao.draft.Draft;
import org.nigao.reference.References;

/** Where in an open draft a question is asked. */
record Place(OpenDraft draft, int offset) {

    References references() {
        return draft.references();
    }

    /** The draft as far as it is read; the document of it is the one that the offset counts in. */
    Draft text() {
        return draft.analysis().draft();
    }
}
