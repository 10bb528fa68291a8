package org.nigao.app.lsp;

import java.util.List;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.app.files.SettingsFile;

/**
 * {@code workspace/configuration}, {@code didChangeConfiguration} and {@code didChangeWatchedFiles}: a change of the
 * settings shows at once.
 */
final class SettingsSync {

    private final Session session;
    private final PushedDiagnostics pushed;

    SettingsSync(Session session, PushedDiagnostics pushed) {
        this.session = session;
        this.pushed = pushed;
    }

    void begin(InitializedParams params) {
        if (session.support().can(Feature.REGISTERED_CONFIGURATION)) {
            session.client().register("nigao-configuration", "workspace/didChangeConfiguration", new Section("nigao"));
        }
        if (session.support().can(Feature.REGISTERED_FILE_WATCHING)) {
            FileSystemWatcher settings = new FileSystemWatcher(Either.forLeft("**/" + SettingsFile.NAME));
            session.client()
                    .register(
                            "nigao-files",
                            "workspace/didChangeWatchedFiles",
                            new DidChangeWatchedFilesRegistrationOptions(List.of(settings)));
        }
        pull();
    }

    /** Registration options, for which lsp4j has no class. */
    private record Section(String section) {}

    void changed(DidChangeConfigurationParams params) {
        if (session.support().can(Feature.CONFIGURATION)) {
            pull(); // what comes with the notification is of the whole workspace, and often null
        } else if (session.configuration().hear(params.getSettings())) {
            showAgain();
        }
    }

    void filesChanged(DidChangeWatchedFilesParams params) {
        reload();
    }

    /** Reads all settings files again. */
    void reload() {
        session.configuration().forget();
        showAgain();
    }

    private void pull() {
        if (session.support().can(Feature.CONFIGURATION)) {
            session.client().configuration(Configuration.SECTION, answer -> {
                if (session.configuration().hearAnswer(answer)) {
                    showAgain();
                }
            });
        }
    }

    private void showAgain() {
        session.drafts().forEach(draft -> pushed.changed(draft.uri()));
        if (session.support().can(Feature.DIAGNOSTIC_REFRESH)
                && !session.drafts().isEmpty()) {
            session.client().refreshDiagnostics();
        }
    }
}
