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
import org.nigao.refactor.NextLabel;
import org.nigao.text.Span;

/** The number of the next heading, at the beginning of a line. */
final class LabelCompletions implements CompletionSource {

    private final Session session;

    LabelCompletions(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "label";
    }

    @Override
    public List<CompletionItem> at(Place place) {
        Span typed = NextLabel.typed(place.offset(), place.text());
        String written = typed.in(place.text().text());
        return NextLabel.matching(
                        written, NextLabel.at(place.offset(), place.draft().analysis()))
                .stream()
                .filter(label -> !label.label().strip().equals(written.strip()))
                .map(label -> item(label, typed, written, place))
                .toList();
    }

    private CompletionItem item(NextLabel label, Span typed, String written, Place place) {
        CompletionItem item = new CompletionItem(label.label().strip());
        item.setKind(CompletionItemKind.Text);
        item.setFilterText(written.isEmpty() ? label.label() : written);
        item.setTextEdit(Either.forLeft(new TextEdit(session.to(place.draft()).range(typed), label.label())));
        String after = DocumentSymbols.name(label.after(), place.text().text());
        boolean beside = label.place() == NextLabel.Place.BESIDE;
        item.setDetail(beside ? "下一项" : "下一级");
        JsonObject data = new JsonObject();
        data.addProperty("source", name());
        data.addProperty("about", beside ? "与“" + after + "”同级，接在它后面。" : "“" + after + "”之下的第一项。");
        item.setData(data);
        return item;
    }

    @Override
    public MarkupContent explain(CompletionItem item) {
        Map<String, Object> data = FromLsp.map(item.getData());
        return new MarkupContent(MarkupKind.PLAINTEXT, String.valueOf(data.getOrDefault("about", "")));
    }
}
