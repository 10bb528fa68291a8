package org.nigao.app.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceSymbol;

/**
 * What is known of a draft in the folder, open or not.
 *
 * @param version that of the editor; empty where the draft is not open
 * @param headings its outline as a list
 */
record FolderDraft(
        String uri,
        Optional<Integer> version,
        List<Diagnostic> diagnostics,
        String resultId,
        List<WorkspaceSymbol> headings) {}
