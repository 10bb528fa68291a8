package org.nigao.app.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.nigao.prior.Source;
import org.nigao.reference.Referent;
import org.nigao.text.Span;

/**
 * {@code textDocument/definition}: the heading that words name, the file that a name means, the copy to keep; else the paragraph
 * of a prior plan that the one here was carried over from.
 */
final class Definitions {

    private static final Range TOP = new Range(new Position(0, 0), new Position(0, 0));

    private final Session session;
    private final FolderFiles files;
    private final PhrasePlaces phrases;

    Definitions(Session session, FolderFiles files, PhrasePlaces phrases) {
        this.session = session;
        this.files = files;
        this.phrases = phrases;
    }

    Object answer(DefinitionParams params) {
        return session.at(params)
                .flatMap(place -> place.references()
                        .at(place.offset())
                        .<List<?>>map(r -> locations(r, place))
                        .or(() -> inPriorPlan(place))
                        .or(() -> phrase(place)))
                .orElse(List.of());
    }

    private Optional<List<?>> phrase(Place place) {
        return phrases.at(place.draft(), place.offset())
                .map(phrase -> phrases.inPlans(phrase, place.draft().uri()).stream()
                        .map(l -> link(l.getUri(), l.getRange(), l.getRange(), phrase.span(), place))
                        .toList());
    }

    private Optional<List<?>> inPriorPlan(Place place) {
        return session.carryover(place.draft())
                .flatMap(c -> c.at(place.offset()))
                .map(passage -> {
                    Source.Where where = passage.source().where();
                    Range there = new ToLsp(where.text(), session.support().encoding()).range(where.span());
                    String uri = ToLsp.uri(Path.of(where.plan().name()));
                    return List.of(link(uri, there, there, passage.paragraph().trimmed(), place));
                });
    }

    private List<?> locations(Referent referent, Place place) {
        Optional<Path> file = referent.kind() == Referent.Kind.NAME
                ? files.named(
                        referent.here().in(place.text().text()), place.draft().uri())
                : Optional.empty();
        if (file.isPresent()) {
            String uri = ToLsp.uri(file.get());
            return List.of(link(uri, TOP, TOP, referent.here(), place));
        }
        ToLsp to = session.to(place.draft());
        Span whole = referent.section()
                .map(s -> new Span(s.start(), Math.max(s.end(), referent.home().end())))
                .orElse(referent.home());
        return List.of(link(place.draft().uri(), to.range(whole), to.range(referent.home()), referent.here(), place));
    }

    private Object link(String uri, Range whole, Range target, Span here, Place place) {
        return session.support().can(Feature.LINKED_DEFINITIONS)
                ? new LocationLink(uri, whole, target, session.to(place.draft()).range(here))
                : new Location(uri, target);
    }
}
