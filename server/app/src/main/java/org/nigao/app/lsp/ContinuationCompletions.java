package org.nigao.app.lsp;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.nigao.phrase.Completer;
import org.nigao.phrase.Continuation;

/** How prior plans, and the draft itself, went on behind what stands in front of the caret. */
final class ContinuationCompletions implements CompletionSource {

    private static final int MOST = 3;

    /** What initials stand for is proposed before phrases if of all they may stand for it has this share. */
    private static final double SPELT = 0.3;

    private final WritingPlaces places;

    ContinuationCompletions(WritingPlaces places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "continuation";
    }

    @Override
    public List<CompletionItem> at(Place place) {
        Writing writing = places.writing(place);
        if (writing.before().isBlank() || !places.isAtEndOfClause(place)) {
            return List.of();
        }
        int letters = Completer.letters(writing.before());
        if (letters > 0) {
            return places
                    .completer(place)
                    .spelt(writing.before(), places.here(place), places.circumstances(place), MOST)
                    .stream()
                    .filter(c -> c.likelihood() >= SPELT)
                    .map(c -> writing.replacing(letters, c.text(), told(c), data(c)))
                    .toList();
        }
        return places
                .completer(place)
                .continuations(writing.before(), places.here(place), places.circumstances(place), MOST)
                .stream()
                .filter(c -> !writing.without(c.text()).isEmpty())
                .map(c -> item(c, writing))
                .toList();
    }

    private CompletionItem item(Continuation continuation, Writing writing) {
        return writing.adding(writing.without(continuation.text()), told(continuation), data(continuation));
    }

    private JsonObject data(Continuation continuation) {
        JsonObject data = new JsonObject();
        data.addProperty("source", name());
        data.addProperty("about", "按前文接着写：" + told(continuation) + "有同样的上下文。");
        return data;
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
