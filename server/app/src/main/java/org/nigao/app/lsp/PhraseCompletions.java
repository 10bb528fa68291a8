package org.nigao.app.lsp;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.nigao.phrase.Circumstances;
import org.nigao.phrase.Closing;
import org.nigao.phrase.Completer;
import org.nigao.phrase.Evidence;
import org.nigao.phrase.Offer;

/** Phrases of prior plans, by their beginning or by the initials of their pinyin, and the ends of templates that were begun. */
final class PhraseCompletions implements CompletionSource {

    private static final int MOST = 12;
    private static final int MOST_CLOSINGS = 3;

    private final Session session;
    private final WritingPlaces places;

    PhraseCompletions(Session session, WritingPlaces places) {
        this.session = session;
        this.places = places;
    }

    @Override
    public String name() {
        return "phrase";
    }

    @Override
    public List<CompletionItem> at(Place place) {
        Writing writing = places.writing(place);
        if (writing.before().isBlank()) {
            return List.of();
        }
        Completer completer = places.completer(place);
        Circumstances circumstances = places.circumstances(place);
        List<Closing> closings = places.isAtEndOfClause(place)
                ? completer.closings(writing.before(), circumstances, MOST_CLOSINGS)
                : List.of();
        List<CompletionItem> items = new ArrayList<>();
        closings.stream().filter(Closing::sure).forEach(c -> items.add(item(c, writing)));
        completer.offers(writing.before(), circumstances, MOST).stream()
                .filter(o -> !isBehind(o, writing))
                .forEach(o ->
                        items.add(writing.replacing(o.typed(), o.text(), told(o.evidence()), data(o.text(), place))));
        closings.stream().filter(c -> !c.sure()).forEach(c -> items.add(item(c, writing)));
        return items;
    }

    private CompletionItem item(Closing closing, Writing writing) {
        String detail = closing.text() + "：" + told(closing.evidence());
        return writing.adding(closing.rest(), detail, data(closing.text(), writing.place()));
    }

    /** Whether the rest of a phrase stands behind the caret, so that it would be there twice. */
    private static boolean isBehind(Offer offer, Writing writing) {
        String typed = writing.before().substring(writing.before().length() - offer.typed());
        return offer.text().startsWith(typed)
                && writing.without(offer.text().substring(offer.typed())).isEmpty();
    }

    private static String told(Evidence evidence) {
        return evidence.plans() == 0 ? "词库" : evidence.told();
    }

    private JsonObject data(String text, Place place) {
        JsonObject data = new JsonObject();
        data.addProperty("source", name());
        data.addProperty("text", text);
        data.addProperty("uri", place.draft().uri());
        return data;
    }

    @Override
    public MarkupContent explain(CompletionItem item) {
        Map<String, Object> data = FromLsp.map(item.getData());
        String card = data.get("text") instanceof String text && data.get("uri") instanceof String uri
                ? session.configuration()
                        .library(uri)
                        .card(text)
                        .map(PhraseCard::of)
                        .orElse("")
                : "";
        return session.support().can(Feature.MARKDOWN_COMPLETION)
                ? new MarkupContent(MarkupKind.MARKDOWN, card)
                : new MarkupContent(MarkupKind.PLAINTEXT, PhraseCard.plain(card));
    }
}
