package org.nigao.app.lsp;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;

/**
 * The command {@code nigao.checkWorkspace}, for clients that cannot pull the diagnostics of a whole folder: those of drafts
 * that are not open are published once, with progress, until they are opened.
 */
final class FolderCheck {

    private final Session session;
    private final FolderWork work;
    private final Set<String> published = new HashSet<>();

    FolderCheck(Session session, FolderWork work) {
        this.session = session;
        this.work = work;
    }

    Later run(ExecuteCommandParams params) {
        return work.shown(
                new Publishing(), Optional.ofNullable(params.getWorkDoneToken()), "正在检查整个文件夹", session.support());
    }

    /** An open draft's diagnostics come in their own way. */
    void opened(DidOpenTextDocumentParams params) {
        if (params.getTextDocument() != null) {
            takeBack(params.getTextDocument().getUri());
        }
    }

    private void takeBack(String uri) {
        if (published.remove(uri)) {
            session.client().clear(uri);
        }
    }

    private final class Publishing implements FolderWork.Job {

        private final Set<String> before = Set.copyOf(published);
        private final Set<String> now = new HashSet<>();
        private final int[] bySeverity = new int[DiagnosticSeverity.values().length];
        private int drafts;

        @Override
        public void look(FolderDraft draft) {
            drafts++;
            for (Diagnostic diagnostic : draft.diagnostics()) {
                bySeverity[diagnostic.getSeverity().ordinal()]++;
            }
            boolean worthIt = !draft.diagnostics().isEmpty() || before.contains(draft.uri());
            if (draft.version().isEmpty() && worthIt) {
                session.client().publish(draft.uri(), draft.diagnostics());
                published.add(draft.uri());
            }
            now.add(draft.uri());
        }

        /** How many drafts there are, and how many findings of each severity. */
        @Override
        public Object result() {
            before.stream().filter(uri -> !now.contains(uri)).forEach(FolderCheck.this::takeBack);
            JsonObject counts = new JsonObject();
            counts.addProperty("drafts", drafts);
            for (DiagnosticSeverity severity : DiagnosticSeverity.values()) {
                counts.addProperty(severity.name().toLowerCase(java.util.Locale.ROOT), bySeverity[severity.ordinal()]);
            }
            return counts;
        }
    }
}
