package org.nigao.app.lsp;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;

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
        SettingsSync settings = new SettingsSync(session, pushed);
        CodeActions actions = new CodeActions(session);
        routes.request("initialize", InitializeParams.class, new Initialization(session, parent)::answer)
                .notification("textDocument/didOpen", DidOpenTextDocumentParams.class, sync::opened)
                .notification("textDocument/didChange", DidChangeTextDocumentParams.class, sync::changed)
                .notification("textDocument/didClose", DidCloseTextDocumentParams.class, sync::closed)
                .request(
                        "textDocument/diagnostic",
                        DocumentDiagnosticParams.class,
                        new PulledDiagnostics(session)::answer)
                .request(
                        "textDocument/documentSymbol", DocumentSymbolParams.class, new DocumentSymbols(session)::answer)
                .request(
                        "textDocument/foldingRange",
                        FoldingRangeRequestParams.class,
                        new FoldingRanges(session)::answer)
                .request("textDocument/hover", HoverParams.class, new Hovers(session)::answer)
                .request("textDocument/codeAction", CodeActionParams.class, actions::answer)
                .request("codeAction/resolve", CodeAction.class, actions::resolve)
                .request(
                        "workspace/executeCommand", ExecuteCommandParams.class, new Commands(session, settings)::answer)
                .notification("initialized", InitializedParams.class, settings::begin)
                .notification("workspace/didChangeConfiguration", DidChangeConfigurationParams.class, settings::changed)
                .notification(
                        "workspace/didChangeWatchedFiles", DidChangeWatchedFilesParams.class, settings::filesChanged);
    }

    /** Sends what can wait until nothing else does. */
    boolean whenIdle() {
        return pushed.step();
    }
}
