package org.nigao.app.lsp;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;

/** All that the server answers, one line each. */
final class Server {

    private final Session session;
    private final PushedDiagnostics pushed;
    private final ParentWatch parent;

    Server(Session session, ParentWatch parent) {
        this.session = session;
        this.pushed = new PushedDiagnostics(session);
        this.parent = parent;
    }

    void addTo(Routes routes) {
        TextSync sync = new TextSync(session, pushed);
        routes.request("initialize", InitializeParams.class, new Initialization(session, parent)::answer)
                .notification("textDocument/didOpen", DidOpenTextDocumentParams.class, sync::opened)
                .notification("textDocument/didChange", DidChangeTextDocumentParams.class, sync::changed)
                .notification("textDocument/didClose", DidCloseTextDocumentParams.class, sync::closed)
                .request(
                        "textDocument/diagnostic",
                        DocumentDiagnosticParams.class,
                        new PulledDiagnostics(session)::answer)
                .request(
                        "textDocument/documentSymbol",
                        DocumentSymbolParams.class,
                        new DocumentSymbols(session)::answer);
    }

    /** Sends what can wait until nothing else does. */
    boolean whenIdle() {
        return pushed.step();
    }
}
