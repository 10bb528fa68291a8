package org.nigao.app.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.InlineCompletionItem;
import org.eclipse.lsp4j.InlineCompletionList;
import org.eclipse.lsp4j.InlineCompletionParams;
import org.nigao.outline.Section;
import org.nigao.refactor.NextLabel;
import org.nigao.text.Span;

/**
 * {@code textDocument/inlineCompletion}: in grey, on an empty line the number of the next heading, at the end of a clause how
 * it goes on; one at a time, and none where prior plans go on in different ways.
 */
final class InlineCompletions {

    private final Session session;
    private final WritingPlaces places;

    InlineCompletions(Session session) {
        this.session = session;
        this.places = new WritingPlaces(session);
    }

    Object answer(InlineCompletionParams params) {
        return new InlineCompletionList(
                session.at(params).flatMap(this::at).map(List::of).orElse(List.of()));
    }

    private Optional<InlineCompletionItem> at(Place place) {
        int line = place.text().document().lineOf(place.offset());
        if (!place.text().lines().get(line).isBlank()) {
            return rest(place).map(rest -> item(rest, place));
        }
        return NextLabel.at(place.offset(), place.draft().analysis()).stream()
                .filter(l -> l.place() == NextLabel.Place.BESIDE && !isTaken(l, place))
                .findFirst()
                .map(label -> item(label.label(), place));
    }

    private InlineCompletionItem item(String text, Place place) {
        InlineCompletionItem item = new InlineCompletionItem();
        item.setInsertText(text);
        item.setRange(session.to(place.draft()).range(new Span(place.offset(), place.offset())));
        return item;
    }

    private Optional<String> rest(Place place) {
        if (!places.isAtEndOfClause(place)) {
            return Optional.empty();
        }
        Writing writing = places.writing(place);
        return places.completer(place)
                .grey(writing.before(), places.here(place), places.circumstances(place))
                .map(writing::without)
                .filter(rest -> !rest.isEmpty());
    }

    /** Whether the number already stands below. */
    static boolean isTaken(NextLabel label, Place place) {
        Section after = label.after();
        return place.references().sections().siblings(after).stream()
                .anyMatch(s -> s.start() > after.start() && s.number() == after.number() + 1);
    }
}
