package org.nigao.app.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceFolder;

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
        session.configuration().roots(roots(params));
        session.configuration().hear(params.getInitializationOptions());
        if (params.getProcessId() != null) {
            parent.watch(params.getProcessId());
        }
        String version = LspServer.class.getPackage().getImplementationVersion();
        return new InitializeResult(new Capabilities(session.support()).all(), new ServerInfo("nigao", version));
    }

    @SuppressWarnings("deprecation") // rootUri is all that older clients send
    private static List<Path> roots(InitializeParams params) {
        List<WorkspaceFolder> folders =
                Optional.ofNullable(params.getWorkspaceFolders()).orElse(List.of());
        Stream<String> uris = folders.isEmpty()
                ? Stream.ofNullable(params.getRootUri())
                : folders.stream().map(WorkspaceFolder::getUri);
        return uris.flatMap(uri -> FromLsp.path(uri).stream()).toList();
    }
}
