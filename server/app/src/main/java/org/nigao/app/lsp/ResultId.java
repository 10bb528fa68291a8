package org.nigao.app.lsp;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Range;

/** A name for the content of a list of diagnostics: equal lists, equal name. */
final class ResultId {

    private long hash = 0xcbf29ce484222325L;

    private ResultId() {}

    static String of(List<Diagnostic> diagnostics) {
        ResultId id = new ResultId();
        for (Diagnostic diagnostic : diagnostics) {
            id.add(diagnostic.getRange());
            id.add(diagnostic.getSeverity().getValue());
            id.add(diagnostic.getCode() == null ? "" : diagnostic.getCode().getLeft());
            id.add(diagnostic.getMessage().getLeft());
            if (diagnostic.getRelatedInformation() != null) {
                for (DiagnosticRelatedInformation related : diagnostic.getRelatedInformation()) {
                    id.add(related.getLocation().getRange());
                    id.add(related.getMessage());
                }
            }
        }
        return diagnostics.size() + "-" + Long.toHexString(id.hash);
    }

    private void add(Range range) {
        add(range.getStart().getLine());
        add(range.getStart().getCharacter());
        add(range.getEnd().getLine());
        add(range.getEnd().getCharacter());
    }

    private void add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    // FNV-1a over ints, with a shift because FNV by itself mixes only upwards.
    private void add(int value) {
        hash = (hash ^ value) * 0x100000001b3L;
        hash ^= hash >>> 32;
    }
}
