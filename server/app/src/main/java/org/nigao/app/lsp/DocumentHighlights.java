package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.nigao.reference.Referent;

/** {@code textDocument/documentHighlight}: a section and what cites it, a name wherever it stands, a paragraph and its copies. */
final class DocumentHighlights {

    private final Session session;

    DocumentHighlights(Session session) {
        this.session = session;
    }

    Object answer(DocumentHighlightParams params) {
        return session.at(params)
                .flatMap(place -> place.references().at(place.offset()).map(r -> of(r, session.to(place.draft()))))
                .orElse(List.of());
    }

    private static List<DocumentHighlight> of(Referent referent, ToLsp to) {
        List<DocumentHighlight> highlights = new ArrayList<>();
        boolean section = referent.kind() == Referent.Kind.SECTION;
        highlights.add(new DocumentHighlight(
                to.range(referent.home()), section ? DocumentHighlightKind.Write : DocumentHighlightKind.Text));
        referent.others()
                .forEach(other -> highlights.add(new DocumentHighlight(
                        to.range(other), section ? DocumentHighlightKind.Read : DocumentHighlightKind.Text)));
        return highlights;
    }
}
