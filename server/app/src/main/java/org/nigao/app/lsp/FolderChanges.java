package org.nigao.app.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/** {@code workspace/didChangeWorkspaceFolders}: settings are looked for anew. */
final class FolderChanges {

    private final Session session;
    private final SettingsSync settings;

    FolderChanges(Session session, SettingsSync settings) {
        this.session = session;
        this.settings = settings;
    }

    void changed(DidChangeWorkspaceFoldersParams params) {
        WorkspaceFoldersChangeEvent event = FromLsp.required(params.getEvent());
        List<Path> roots = new ArrayList<>(session.configuration().places().roots());
        roots.removeAll(paths(event.getRemoved()));
        roots.addAll(paths(event.getAdded()));
        session.configuration().roots(roots.stream().distinct().toList());
        settings.reload();
    }

    private static List<Path> paths(List<WorkspaceFolder> folders) {
        return folders == null
                ? List.of()
                : folders.stream()
                        .flatMap(f -> FromLsp.path(FromLsp.required(f.getUri())).stream())
                        .toList();
    }
}
