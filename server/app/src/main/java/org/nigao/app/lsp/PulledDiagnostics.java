package org.nigao.app.lsp;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;

/** {@code textDocument/diagnostic}: the client asks; where nothing changed the answer is a line, not a list. */
final class PulledDiagnostics {

    private final Session session;

    PulledDiagnostics(Session session) {
        this.session = session;
    }

    Object answer(DocumentDiagnosticParams params) {
        String uri = FromLsp.uri(params.getTextDocument());
        if (session.isOvertaken(uri)) {
            throw Failure.askAgain();
        }
        List<Diagnostic> diagnostics =
                session.draft(uri).map(session::diagnostics).orElse(List.of());
        String resultId = ResultId.of(diagnostics);
        if (resultId.equals(params.getPreviousResultId())) {
            return new RelatedUnchangedDocumentDiagnosticReport(resultId);
        }
        RelatedFullDocumentDiagnosticReport report = new RelatedFullDocumentDiagnosticReport(diagnostics);
        report.setResultId(resultId);
        return report;
    }
}
