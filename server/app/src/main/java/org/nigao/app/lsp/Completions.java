package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;

/** {@code textDocument/completion}: what each source offers; asked again at every character. */
final class Completions {

    /** What begins a label: （三）, (3), 第三章. */
    static final List<String> TRIGGERS = List.of("（", "(", "第");

    private final Session session;
    private final List<CompletionSource> sources;

    Completions(Session session) {
        this.session = session;
        WritingPlaces places = new WritingPlaces(session);
        this.sources = List.of(
                new LabelCompletions(session),
                new ContinuationCompletions(places),
                new PhraseCompletions(session, places));
    }

    Object answer(CompletionParams params) {
        List<CompletionItem> items = session.at(params).map(this::at).orElse(List.of());
        return new CompletionList(true, items);
    }

    private List<CompletionItem> at(Place place) {
        List<CompletionItem> items = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (CompletionSource source : sources) {
            for (CompletionItem item : source.at(place)) {
                if (!known.add(item.getLabel())) {
                    continue;
                }
                item.setSortText("%04d".formatted(items.size()));
                if (!session.support().can(Feature.LAZY_COMPLETION_DOCUMENTATION)) {
                    item.setDocumentation(source.explain(item));
                    item.setData(null);
                }
                items.add(item);
            }
        }
        return items;
    }

    /** {@code completionItem/resolve}: adds what is only read of one item. */
    Object resolve(CompletionItem item) {
        Map<String, Object> data = FromLsp.map(item.getData());
        sources.stream()
                .filter(s -> s.name().equals(data.get("source")))
                .findFirst()
                .ifPresent(s -> item.setDocumentation(s.explain(item)));
        return item;
    }
}
