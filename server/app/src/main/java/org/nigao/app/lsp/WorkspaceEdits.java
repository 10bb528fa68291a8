package org.nigao.app.lsp;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.text.Edit;

/** Edits of a draft in the form that the client understands: bound to the version where it can be. */
final class WorkspaceEdits {

    private WorkspaceEdits() {}

    static WorkspaceEdit of(OpenDraft draft, List<Edit> edits, Session session) {
        List<TextEdit> textEdits = session.to(draft).edits(edits);
        if (!session.support().can(Feature.VERSIONED_EDITS)) {
            return new WorkspaceEdit(Map.of(draft.uri(), textEdits));
        }
        TextDocumentEdit versioned = new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(draft.uri(), draft.version()),
                textEdits.stream()
                        .map(edit -> Either.<TextEdit, SnippetTextEdit>forLeft(edit))
                        .toList());
        return new WorkspaceEdit(List.of(Either.forLeft(versioned)));
    }
}
