package org.nigao.app.lsp;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.nigao.app.files.PhraseLibrary;
import org.nigao.draft.Format;

/** {@code textDocument/didOpen}, {@code didChange}, {@code didClose}: keeps our text equal to the editor's. */
final class TextSync {

    private final Session session;
    private final PushedDiagnostics pushed;
    private boolean written;

    TextSync(Session session, PushedDiagnostics pushed) {
        this.session = session;
        this.pushed = pushed;
    }

    void opened(DidOpenTextDocumentParams params) {
        TextDocumentItem item = FromLsp.required(params.getTextDocument());
        String uri = FromLsp.required(item.getUri());
        Format format = FromLsp.format(item.getLanguageId(), uri);
        session.open(new OpenDraft(uri, format, item.getVersion(), FromLsp.required(item.getText())));
        pushed.changed(uri);
    }

    /** A change to a draft that was never opened says nothing that we could use. */
    void changed(DidChangeTextDocumentParams params) {
        String uri = FromLsp.uri(params.getTextDocument());
        if (!written) {
            written = true;
            PhraseLibrary.prepareContinuations();
        }
        session.draft(uri).ifPresent(draft -> {
            for (TextDocumentContentChangeEvent change : FromLsp.required(params.getContentChanges())) {
                draft.apply(
                        FromLsp.edit(change, draft.document(), session.support().encoding()));
            }
            Integer version = params.getTextDocument().getVersion();
            draft.advanceTo(version == null ? draft.version() + 1 : version);
            pushed.changed(uri);
        });
    }

    void closed(DidCloseTextDocumentParams params) {
        String uri = FromLsp.uri(params.getTextDocument());
        if (session.draft(uri).isPresent()) {
            session.close(uri);
            pushed.closed(uri);
        }
    }
}
