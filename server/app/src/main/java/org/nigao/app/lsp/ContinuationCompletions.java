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
import org.nigao.draft.Han;
import org.nigao.phrase.Continuation;
import org.nigao.text.Span;

/** How prior plans, and the draft itself, went on behind what stands in front of the caret. */
final class ContinuationCompletions implements CompletionSource {

    private static final int MOST = 3;

    private final Session session;
    private final WritingPlaces places;

    ContinuationCompletions(Session session, WritingPlaces places) {
        this.session = session;
        this.places = places;
    }

    @Override
    public String name() {
        return "continuation";
    }

    @Override
    public List<CompletionItem> at(Place place) {
        String before = places.before(place);
        if (before.isBlank() || !places.isAtEndOfClause(place)) {
            return List.of();
        }
        return places
                .completer(place)
                .continuations(before, places.here(place), places.circumstances(place), MOST)
                .stream()
                .map(c -> item(c, before, place))
                .toList();
    }

    private CompletionItem item(Continuation continuation, String before, Place place) {
        // What editors filter by is what stands there, so the edit takes the last character along.
        String last = before.substring(before.length() - (Han.is(before.charAt(before.length() - 1)) ? 1 : 0));
        CompletionItem item = new CompletionItem(continuation.text());
        item.setKind(CompletionItemKind.Text);
        item.setFilterText(last.isEmpty() ? continuation.text() : last);
        Span span = new Span(place.offset() - last.length(), place.offset());
        item.setTextEdit(
                Either.forLeft(new TextEdit(session.to(place.draft()).range(span), last + continuation.text())));
        item.setDetail(told(continuation));
        JsonObject data = new JsonObject();
        data.addProperty("source", name());
        data.addProperty("about", "按前文接着写：" + told(continuation) + "有同样的上下文。");
        item.setData(data);
        return item;
    }

    private static String told(Continuation continuation) {
        if (continuation.plans() > 0) {
            return "往年文稿 " + continuation.plans() + " 处";
        }
        return continuation.here() > 0 ? "本稿 " + continuation.here() + " 处" : "公开文稿";
    }

    @Override
    public MarkupContent explain(CompletionItem item) {
        Map<String, Object> data = FromLsp.map(item.getData());
        return new MarkupContent(MarkupKind.PLAINTEXT, String.valueOf(data.getOrDefault("about", "")));
    }
}
