package org.nigao.app.lsp;

import com.google.gson.JsonObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.draft.Han;
import org.nigao.text.Span;

/**
 * A place where something is being written, as items of a list are made there.
 *
 * @param before what stands in front of the caret on its line, as far as it matters
 * @param behind the character behind the caret; empty at the end of the line
 */
record Writing(Session session, Place place, String before, String behind) {

    /** A text to be added without the point at its end that stands behind the caret; empty where what is behind says it already. */
    String without(String text) {
        if (behind.isEmpty()) {
            return text;
        }
        return text.startsWith(behind) ? "" : text.endsWith(behind) ? text.substring(0, text.length() - 1) : text;
    }

    /** An item that puts {@code text} in the place of what was typed of it. */
    CompletionItem replacing(int typed, String text, String detail, JsonObject data) {
        return item(text, before.substring(before.length() - typed), text, detail, data);
    }

    /** An item that adds {@code text}. What editors filter by is what stands there, so the edit takes the last character along. */
    CompletionItem adding(String text, String detail, JsonObject data) {
        String last = before.substring(before.length() - (Han.is(before.charAt(before.length() - 1)) ? 1 : 0));
        return item(text, last, last + text, detail, data);
    }

    private CompletionItem item(String label, String typed, String text, String detail, JsonObject data) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(CompletionItemKind.Text);
        // For editors a row of Chinese characters is one word: they are told what to compare with.
        item.setFilterText(typed.isEmpty() ? text : typed);
        Span span = new Span(place.offset() - typed.length(), place.offset());
        item.setTextEdit(Either.forLeft(new TextEdit(session.to(place.draft()).range(span), text)));
        item.setDetail(detail);
        item.setData(data);
        return item;
    }
}
