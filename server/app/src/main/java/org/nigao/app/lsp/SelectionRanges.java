package org.nigao.app.lsp;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.nigao.selection.Stretches;
import org.nigao.text.Span;

/** {@code textDocument/selectionRange}: word, clause, sentence, paragraph, section, document. */
final class SelectionRanges {

    private final Session session;

    SelectionRanges(Session session) {
        this.session = session;
    }

    Object answer(SelectionRangeParams params) {
        List<Position> positions = FromLsp.required(params.getPositions());
        return session.asked(params.getTextDocument())
                .map(draft -> positions.stream().map(p -> at(p, draft)).toList())
                .orElse(List.of());
    }

    private SelectionRange at(Position position, OpenDraft draft) {
        List<Span> spans = Stretches.around(
                session.offset(position, draft),
                draft.analysis().draft(),
                draft.references().sections());
        ToLsp to = session.to(draft);
        SelectionRange range = null;
        for (int i = spans.size() - 1; i >= 0; i--) {
            range = new SelectionRange(to.range(spans.get(i)), range);
        }
        return range;
    }
}
