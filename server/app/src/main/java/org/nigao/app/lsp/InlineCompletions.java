package org.nigao.app.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.InlineCompletionItem;
import org.eclipse.lsp4j.InlineCompletionList;
import org.eclipse.lsp4j.InlineCompletionParams;
import org.nigao.outline.Section;
import org.nigao.refactor.NextLabel;
import org.nigao.text.Span;

/** {@code textDocument/inlineCompletion}: on an empty line, in grey, the number of the next heading. */
final class InlineCompletions {

    private final Session session;

    InlineCompletions(Session session) {
        this.session = session;
    }

    Object answer(InlineCompletionParams params) {
        return new InlineCompletionList(
                session.at(params).flatMap(this::at).map(List::of).orElse(List.of()));
    }

    private Optional<InlineCompletionItem> at(Place place) {
        int line = place.text().document().lineOf(place.offset());
        if (!place.text().lines().get(line).isBlank()) {
            return Optional.empty();
        }
        return NextLabel.at(place.offset(), place.draft().analysis()).stream()
                .filter(l -> l.place() == NextLabel.Place.BESIDE && !isTaken(l, place))
                .findFirst()
                .map(label -> {
                    InlineCompletionItem item = new InlineCompletionItem();
                    item.setInsertText(label.label());
                    item.setRange(session.to(place.draft()).range(new Span(place.offset(), place.offset())));
                    return item;
                });
    }

    /** Whether the number already stands below. */
    static boolean isTaken(NextLabel label, Place place) {
        Section after = label.after();
        return place.references().sections().siblings(after).stream()
                .anyMatch(s -> s.start() > after.start() && s.number() == after.number() + 1);
    }
}
