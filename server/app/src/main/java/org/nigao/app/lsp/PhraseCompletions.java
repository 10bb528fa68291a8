package org.nigao.app.lsp;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.phrase.Offer;
import org.nigao.text.Span;

/** Phrases of prior plans, by their beginning or by the initials of their pinyin. */
final class PhraseCompletions implements CompletionSource {

    private static final int MOST = 12;

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
        String before = places.before(place);
        if (before.isBlank()) {
            return List.of();
        }
        return places.completer(place).offers(before, places.circumstances(place), MOST).stream()
                .map(offer -> item(offer, before, place))
                .toList();
    }

    private CompletionItem item(Offer offer, String before, Place place) {
        String typed = before.substring(before.length() - offer.typed());
        CompletionItem item = new CompletionItem(offer.text());
        item.setKind(CompletionItemKind.Text);
        // What editors filter by is what stands there: for them a row of Chinese characters is one word.
        item.setFilterText(typed);
        Span span = new Span(place.offset() - offer.typed(), place.offset());
        item.setTextEdit(Either.forLeft(new TextEdit(session.to(place.draft()).range(span), offer.text())));
        item.setDetail(offer.evidence().plans() == 0 ? "词库" : offer.evidence().told());
        JsonObject data = new JsonObject();
        data.addProperty("source", name());
        data.addProperty("text", offer.text());
        data.addProperty("uri", place.draft().uri());
        item.setData(data);
        return item;
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
