package org.nigao.app.lsp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;

/** How many changes of each document have arrived and are not applied yet: what is asked before them is stale. */
final class WaitingChanges {

    private final Map<String, Integer> waiting = new ConcurrentHashMap<>();

    void arrived(Object params) {
        if (params instanceof DidChangeTextDocumentParams change && FromLsp.isComplete(change)) {
            waiting.merge(change.getTextDocument().getUri(), 1, Integer::sum);
        }
    }

    void taken(Object params) {
        if (params instanceof DidChangeTextDocumentParams change && FromLsp.isComplete(change)) {
            waiting.computeIfPresent(change.getTextDocument().getUri(), (uri, count) -> count > 1 ? count - 1 : null);
        }
    }

    boolean any(String uri) {
        return waiting.containsKey(uri);
    }
}
