package org.nigao.app.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.nigao.outline.Section;
import org.nigao.refactor.NextLabel;
import org.nigao.text.Edit;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * {@code textDocument/onTypeFormatting}: a new line behind an item begins with the next number; behind a number with
 * nothing written to it the number goes again.
 *
 * <p>Behind a heading whose neighbours have their text below them, text will follow and no number.
 */
final class OnTypeFormatting {

    static final String TRIGGER = "\n";

    private final Session session;

    OnTypeFormatting(Session session) {
        this.session = session;
    }

    Object answer(DocumentOnTypeFormattingParams params) {
        if (!TRIGGER.equals(params.getCh())) {
            return List.of();
        }
        return session.at(new TextDocumentPositionParams(params.getTextDocument(), params.getPosition()))
                .flatMap(place -> edit(place).map(e -> session.to(place.draft()).edits(List.of(e))))
                .orElse(List.of());
    }

    private Optional<Edit> edit(Place place) {
        TextDocument document = place.text().document();
        int line = document.lineOf(place.offset());
        if (line == 0 || !place.text().lines().get(line).isBlank()) {
            return Optional.empty();
        }
        int previous = document.lineStart(line - 1);
        List<Section> path = place.references().sections().path(document.lineEnd(line - 1));
        Optional<Section> before = path.stream()
                .filter(s -> s.marker().isPresent() && document.lineOf(s.start()) == line - 1)
                .reduce((above, below) -> below)
                .or(() -> bare(place, line - 1));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Section section = before.get();
        if (place.text()
                .text()
                .substring(section.label().end(), document.lineEnd(line - 1))
                .isBlank()) {
            return Optional.of(Edit.delete(new Span(previous, document.lineEnd(line - 1))));
        }
        if (!isItem(section, place)) {
            return Optional.empty();
        }
        String indent = place.text().text().substring(previous, section.start());
        Span blank = new Span(document.lineStart(line), document.lineEnd(line));
        return NextLabel.at(place.offset(), place.draft().analysis()).stream()
                .filter(l -> l.after() == section || l.after().equals(section))
                .filter(l -> l.place() == NextLabel.Place.BESIDE && !InlineCompletions.isTaken(l, place))
                .findFirst()
                .map(l -> new Edit(blank, (indent.isBlank() ? indent : "") + l.label()));
    }

    /** A number that nothing is written to yet may be too little for the outline to count it. */
    private static Optional<Section> bare(Place place, int line) {
        return place.draft().analysis().outline().all().stream()
                .filter(s -> s.marker().isPresent() && place.text().document().lineOf(s.start()) == line)
                .findFirst();
    }

    private static boolean isItem(Section section, Place place) {
        if (section.kind() != Section.Kind.HEADING) {
            return true;
        }
        List<Section> siblings = place.references().sections().siblings(section);
        int at = siblings.indexOf(section);
        return at > 0 && isBare(siblings.get(at - 1));
    }

    private static boolean isBare(Section section) {
        return section.children().isEmpty() && section.end() <= section.title().end() + 1;
    }
}
