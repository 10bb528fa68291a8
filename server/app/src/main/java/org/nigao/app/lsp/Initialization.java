package org.nigao.app.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.app.lsp.ClientSupport.Feature;

/** {@code initialize}: what each side can do. */
final class Initialization {

    private final Session session;
    private final ParentWatch parent;

    Initialization(Session session, ParentWatch parent) {
        this.session = session;
        this.parent = parent;
    }

    Object answer(InitializeParams params) {
        session.begin(ClientSupport.of(params.getCapabilities()));
        session.configuration().root(root(params));
        session.configuration().hear(params.getInitializationOptions());
        if (params.getProcessId() != null) {
            parent.watch(params.getProcessId());
        }
        String version = LspServer.class.getPackage().getImplementationVersion();
        return new InitializeResult(capabilities(), new ServerInfo("nigao", version));
    }

    @SuppressWarnings("deprecation") // rootUri is all that older clients send
    private static Optional<Path> root(InitializeParams params) {
        List<WorkspaceFolder> folders =
                Optional.ofNullable(params.getWorkspaceFolders()).orElse(List.of());
        return folders.stream()
                .map(WorkspaceFolder::getUri)
                .findFirst()
                .or(() -> Optional.ofNullable(params.getRootUri()))
                .flatMap(FromLsp::path);
    }

    private ServerCapabilities capabilities() {
        ServerCapabilities can = new ServerCapabilities();
        can.setPositionEncoding(ToLsp.encoding(session.support().encoding()));
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        can.setTextDocumentSync(sync);
        DiagnosticRegistrationOptions pull = new DiagnosticRegistrationOptions(false, false);
        pull.setIdentifier("nigao");
        can.setDiagnosticProvider(pull);
        can.setDocumentSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setHoverProvider(true);
        can.setCodeActionProvider(codeActions());
        can.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
        return can;
    }

    /** Kinds may be named only to clients that know code actions as more than commands. */
    private Either<Boolean, CodeActionOptions> codeActions() {
        if (!session.support().can(Feature.CODE_ACTIONS)) {
            return Either.forLeft(true);
        }
        CodeActionOptions actions = new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.FIX_ALL));
        actions.setResolveProvider(session.support().can(Feature.LAZY_CODE_ACTION_EDITS));
        return Either.forRight(actions);
    }
}
