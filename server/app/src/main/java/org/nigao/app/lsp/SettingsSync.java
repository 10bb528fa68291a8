package org.nigao.app.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.RelativePattern;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.app.files.SettingsFile;

/**
 * {@code workspace/configuration}, {@code didChangeConfiguration} and {@code didChangeWatchedFiles}: a change of the
 * settings shows at once.
 */
final class SettingsSync {

    private static final String DRAFTS = "**/*.{txt,text,md,markdown}";

    private final Session session;
    private final PushedDiagnostics pushed;
    private final FolderFiles files;
    private int watched;

    SettingsSync(Session session, PushedDiagnostics pushed, FolderFiles files) {
        this.session = session;
        this.pushed = pushed;
        this.files = files;
        session.configuration().whenPriorBegun(this::watch);
        session.configuration().whenPriorChanged(this::priorPlansChanged);
    }

    void begin(InitializedParams params) {
        if (session.support().can(Feature.REGISTERED_CONFIGURATION)) {
            session.client().register("nigao-configuration", "workspace/didChangeConfiguration", new Section("nigao"));
        }
        if (session.support().can(Feature.REGISTERED_FILE_WATCHING)) {
            FileSystemWatcher settings = new FileSystemWatcher(Either.forLeft("**/" + SettingsFile.NAME));
            FileSystemWatcher drafts = new FileSystemWatcher(Either.forLeft(DRAFTS));
            session.client()
                    .register(
                            "nigao-files",
                            "workspace/didChangeWatchedFiles",
                            new DidChangeWatchedFilesRegistrationOptions(List.of(settings, drafts)));
        }
        pull();
    }

    /** Folders of plans outside the workspace, where the client can watch such. */
    private void watch(List<String> folders) {
        List<Path> roots = session.configuration().places().roots();
        List<FileSystemWatcher> outside = folders.stream()
                .map(folder -> Path.of(folder).toAbsolutePath().normalize())
                .filter(folder -> roots.stream().noneMatch(folder::startsWith))
                .map(folder -> new FileSystemWatcher(
                        Either.forRight(new RelativePattern(Either.forRight(ToLsp.uri(folder)), DRAFTS))))
                .toList();
        if (!outside.isEmpty()
                && session.support().can(Feature.REGISTERED_FILE_WATCHING)
                && session.support().can(Feature.FOLDER_WATCHING)) {
            session.client()
                    .register(
                            "nigao-plans-" + ++watched,
                            "workspace/didChangeWatchedFiles",
                            new DidChangeWatchedFilesRegistrationOptions(outside));
        }
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

    /** Drafts are looked at again when they are asked for; all else that is watched can change what is reported. */
    void filesChanged(DidChangeWatchedFilesParams params) {
        files.forget();
        session.configuration().prior().ifPresent(prior -> prior.filesChanged(paths(params)));
        boolean onlyDrafts = Optional.ofNullable(params.getChanges()).orElse(List.of()).stream()
                .allMatch(c -> c != null && c.getUri() != null && FolderFiles.isDraft(c.getUri()));
        if (!onlyDrafts) {
            reload();
        }
    }

    private static List<Path> paths(DidChangeWatchedFilesParams params) {
        return Optional.ofNullable(params.getChanges()).orElse(List.of()).stream()
                .filter(c -> c != null && c.getUri() != null)
                .flatMap(c -> FromLsp.path(c.getUri()).stream())
                .toList();
    }

    private void priorPlansChanged() {
        reload();
        if (session.support().can(Feature.LENS_REFRESH) && !session.drafts().isEmpty()) {
            session.client().refreshLenses();
        }
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
