package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.nigao.reference.Referent;
import org.nigao.text.Span;

/** {@code textDocument/references}: all places that cite a section, use a name, repeat a paragraph, or have a phrase. */
final class ReferencesTo {

    private final Session session;
    private final PhrasePlaces phrases;

    ReferencesTo(Session session, PhrasePlaces phrases) {
        this.session = session;
        this.phrases = phrases;
    }

    Object answer(ReferenceParams params) {
        boolean home = params.getContext() != null && params.getContext().isIncludeDeclaration();
        return session.at(params)
                .map(place -> place.references()
                        .at(place.offset())
                        .map(r -> locations(r, home, place))
                        .orElseGet(() -> phrases.at(place.draft(), place.offset())
                                .map(p -> phrases.inPlans(p, place.draft().uri()))
                                .orElse(List.of())))
                .orElse(List.of());
    }

    private List<Location> locations(Referent referent, boolean home, Place place) {
        List<Span> spans = new ArrayList<>(referent.others());
        // The first use of a name is a use like the others.
        if (home || referent.kind() == Referent.Kind.NAME) {
            spans.add(referent.home());
        }
        ToLsp to = session.to(place.draft());
        return spans.stream()
                .sorted()
                .map(s -> new Location(place.draft().uri(), to.range(s)))
                .toList();
    }
}
