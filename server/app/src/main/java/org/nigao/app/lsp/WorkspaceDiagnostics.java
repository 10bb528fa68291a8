package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticReportPartialResult;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * {@code workspace/diagnostic}: every draft of the folder; where nothing changed a line, and where a draft is gone an empty
 * list, so that the client forgets it.
 */
final class WorkspaceDiagnostics {

    private final FolderWork work;
    private final Client client;

    WorkspaceDiagnostics(FolderWork work, Client client) {
        this.work = work;
        this.client = client;
    }

    Object answer(WorkspaceDiagnosticParams params) {
        return work.over(new Pull(params, client), Optional.ofNullable(params.getWorkDoneToken()), "正在检查整个文件夹");
    }

    private static final class Pull implements FolderWork.Job {

        private final Map<String, String> previous = new HashMap<>();
        private final Optional<Either<String, Integer>> partial;
        private final Client client;
        private final List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();

        Pull(WorkspaceDiagnosticParams params, Client client) {
            Optional.ofNullable(params.getPreviousResultIds()).orElse(List.of()).stream()
                    .filter(p -> p != null && p.getUri() != null)
                    .forEach((PreviousResultId p) -> previous.put(p.getUri(), p.getValue()));
            this.partial = Optional.ofNullable(params.getPartialResultToken());
            this.client = client;
        }

        @Override
        public void look(FolderDraft draft) {
            boolean same = draft.resultId().equals(previous.remove(draft.uri()));
            Integer version = draft.version().orElse(null);
            if (same) {
                report(new WorkspaceDocumentDiagnosticReport(
                        new WorkspaceUnchangedDocumentDiagnosticReport(draft.resultId(), draft.uri(), version)));
            } else {
                WorkspaceFullDocumentDiagnosticReport full =
                        new WorkspaceFullDocumentDiagnosticReport(draft.diagnostics(), draft.uri(), version);
                full.setResultId(draft.resultId());
                report(new WorkspaceDocumentDiagnosticReport(full));
            }
        }

        private void report(WorkspaceDocumentDiagnosticReport report) {
            if (partial.isPresent()) {
                client.progress(new ProgressParams(
                        partial.get(), Either.forRight(new WorkspaceDiagnosticReportPartialResult(List.of(report)))));
            } else {
                reports.add(report);
            }
        }

        @Override
        public Object result() {
            previous.keySet().stream()
                    .sorted()
                    .forEach(gone -> report(new WorkspaceDocumentDiagnosticReport(
                            new WorkspaceFullDocumentDiagnosticReport(List.of(), gone, null))));
            return new WorkspaceDiagnosticReport(reports);
        }
    }
}
