package org.nigao.app.lsp;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InlineCompletionParams;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;

/** All that the server answers, one line each. */
final class Server {

    private final Session session;
    private final PushedDiagnostics pushed;
    private final SettingsSync settings;
    private final FolderFiles files;
    private final FolderWork work;
    private final FolderCheck check;
    private final ParentWatch parent;

    Server(Session session, ParentWatch parent) {
        this.session = session;
        this.pushed = new PushedDiagnostics(session);
        this.files = new FolderFiles(session);
        this.settings = new SettingsSync(session, pushed, files);
        this.work = new FolderWork(new FolderDrafts(session, files), session.client());
        this.check = new FolderCheck(session, work);
        this.parent = parent;
    }

    void addTo(Routes routes) {
        addSync(routes);
        addStructure(routes);
        addFolder(routes);
        addWriting(routes);
    }

    private void addSync(Routes routes) {
        TextSync sync = new TextSync(session, pushed);
        FolderChanges folders = new FolderChanges(session, settings);
        routes.request("initialize", InitializeParams.class, new Initialization(session, parent)::answer)
                .notification("initialized", InitializedParams.class, settings::begin)
                .notification("textDocument/didOpen", DidOpenTextDocumentParams.class, params -> {
                    check.opened(params);
                    sync.opened(params);
                })
                .notification("textDocument/didChange", DidChangeTextDocumentParams.class, sync::changed)
                .notification("textDocument/didClose", DidCloseTextDocumentParams.class, sync::closed)
                .notification("workspace/didChangeConfiguration", DidChangeConfigurationParams.class, settings::changed)
                .notification(
                        "workspace/didChangeWatchedFiles", DidChangeWatchedFilesParams.class, settings::filesChanged)
                .notification(
                        "workspace/didChangeWorkspaceFolders", DidChangeWorkspaceFoldersParams.class, folders::changed);
    }

    /** What a draft is like. */
    private void addStructure(Routes routes) {
        DocumentLinks links = new DocumentLinks(session, files);
        SemanticTokensOf tokens = new SemanticTokensOf(session);
        PhrasePlaces phrases = new PhrasePlaces(session, files);
        routes.request(
                        "textDocument/diagnostic",
                        DocumentDiagnosticParams.class,
                        new PulledDiagnostics(session)::answer)
                .request(
                        "textDocument/documentSymbol", DocumentSymbolParams.class, new DocumentSymbols(session)::answer)
                .request(
                        "textDocument/foldingRange",
                        FoldingRangeRequestParams.class,
                        new FoldingRanges(session)::answer)
                .request(
                        "textDocument/selectionRange", SelectionRangeParams.class, new SelectionRanges(session)::answer)
                .request("textDocument/hover", HoverParams.class, new Hovers(session, phrases)::answer)
                .request(
                        "textDocument/definition",
                        DefinitionParams.class,
                        new Definitions(session, files, phrases)::answer)
                .request("textDocument/references", ReferenceParams.class, new ReferencesTo(session, phrases)::answer)
                .request(
                        "textDocument/documentHighlight",
                        DocumentHighlightParams.class,
                        new DocumentHighlights(session)::answer)
                .request("textDocument/documentLink", DocumentLinkParams.class, links::answer)
                .request("documentLink/resolve", DocumentLink.class, links::resolve)
                .request("textDocument/codeLens", CodeLensParams.class, new CodeLenses(session)::answer)
                .request("textDocument/inlayHint", InlayHintParams.class, new InlayHints(session)::answer)
                .request("textDocument/semanticTokens/full", SemanticTokensParams.class, tokens::answer)
                .request("textDocument/semanticTokens/full/delta", SemanticTokensDeltaParams.class, tokens::answer)
                .request("textDocument/semanticTokens/range", SemanticTokensRangeParams.class, tokens::answer);
    }

    /** What all drafts of the folder are like. */
    private void addFolder(Routes routes) {
        WorkspaceDiagnostics diagnostics = new WorkspaceDiagnostics(work, session.client());
        routes.request("workspace/symbol", WorkspaceSymbolParams.class, new WorkspaceSymbols(work)::answer)
                .request("workspace/diagnostic", WorkspaceDiagnosticParams.class, diagnostics::answer)
                .notification("window/workDoneProgress/cancel", WorkDoneProgressCancelParams.class, params -> {
                    work.cancel(params);
                    session.configuration().prior().ifPresent(prior -> prior.cancel(params));
                });
    }

    /** What helps to write it. */
    private void addWriting(Routes routes) {
        CodeActions actions = new CodeActions(session);
        Completions completions = new Completions(session);
        Renames renames = new Renames(session);
        Formatting formatting = new Formatting(session);
        routes.request("textDocument/codeAction", CodeActionParams.class, actions::answer)
                .request("codeAction/resolve", CodeAction.class, actions::resolve)
                .request("textDocument/completion", CompletionParams.class, completions::answer)
                .request("completionItem/resolve", CompletionItem.class, completions::resolve)
                .request(
                        "textDocument/inlineCompletion",
                        InlineCompletionParams.class,
                        new InlineCompletions(session)::answer)
                .request(
                        "textDocument/onTypeFormatting",
                        DocumentOnTypeFormattingParams.class,
                        new OnTypeFormatting(session)::answer)
                .request("textDocument/formatting", DocumentFormattingParams.class, formatting::answer)
                .request("textDocument/rangeFormatting", DocumentRangeFormattingParams.class, formatting::answer)
                .request("textDocument/prepareRename", PrepareRenameParams.class, renames::prepare)
                .request("textDocument/rename", RenameParams.class, renames::answer)
                .request(
                        "workspace/executeCommand",
                        ExecuteCommandParams.class,
                        new Commands(session, settings, check)::answer);
    }

    /** Sends what can wait until nothing else does. */
    boolean whenIdle() {
        return pushed.step() || work.step();
    }
}
