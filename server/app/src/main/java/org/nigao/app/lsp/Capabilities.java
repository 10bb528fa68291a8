package org.nigao.app.lsp;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the server offers: what every client knows, and of the newer parts of the protocol what this one said it knows. */
record Capabilities(ClientSupport client) {

    ServerCapabilities all() {
        ServerCapabilities can = new ServerCapabilities();
        can.setPositionEncoding(ToLsp.encoding(client.encoding()));
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        can.setTextDocumentSync(sync);
        can.setDiagnosticProvider(diagnostics());
        can.setDocumentSymbolProvider(true);
        can.setWorkspaceSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setSelectionRangeProvider(true);
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentHighlightProvider(true);
        can.setDocumentLinkProvider(new DocumentLinkOptions(true));
        can.setRenameProvider(rename());
        can.setCompletionProvider(
                new CompletionOptions(client.can(Feature.LAZY_COMPLETION_DOCUMENTATION), Completions.TRIGGERS));
        can.setCodeActionProvider(codeActions());
        can.setCodeLensProvider(new CodeLensOptions(false));
        can.setDocumentFormattingProvider(true);
        can.setDocumentRangeFormattingProvider(true);
        can.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions(OnTypeFormatting.TRIGGER));
        can.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
        can.setWorkspace(new WorkspaceServerCapabilities(folders()));
        addNewer(can);
        return can;
    }

    /** What clients of earlier versions of the protocol do not know. */
    private void addNewer(ServerCapabilities can) {
        if (client.can(Feature.SEMANTIC_TOKENS)) {
            can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(
                    SemanticTokensOf.LEGEND, new SemanticTokensServerFull(true), true));
        }
        if (client.can(Feature.INLAY_HINTS)) {
            can.setInlayHintProvider(true);
        }
        if (client.can(Feature.INLINE_COMPLETION)) {
            can.setInlineCompletionProvider(true);
        }
    }

    private DiagnosticRegistrationOptions diagnostics() {
        DiagnosticRegistrationOptions pull = new DiagnosticRegistrationOptions(false, true);
        pull.setIdentifier("nigao");
        return pull;
    }

    /** Options may be given only to clients that ask before they rename. */
    private Either<Boolean, RenameOptions> rename() {
        return client.can(Feature.PREPARED_RENAME) ? Either.forRight(new RenameOptions(true)) : Either.forLeft(true);
    }

    /** Kinds may be named only to clients that know code actions as more than commands. */
    private Either<Boolean, CodeActionOptions> codeActions() {
        if (!client.can(Feature.CODE_ACTIONS)) {
            return Either.forLeft(true);
        }
        CodeActionOptions actions = new CodeActionOptions(List.of(
                CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActions.MOVE, CodeActions.FIX_ALL));
        actions.setResolveProvider(client.can(Feature.LAZY_CODE_ACTION_EDITS));
        return Either.forRight(actions);
    }

    private static WorkspaceFoldersOptions folders() {
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        return folders;
    }
}
