package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;

/** {@code textDocument/semanticTokens}: all, those of a stretch, or only what has changed since the last time. */
final class SemanticTokensOf {

    /** What is coloured, in the protocol's standard names, for which every theme has a colour. */
    enum Type {
        LABEL(SemanticTokenTypes.Keyword),
        HEADING(SemanticTokenTypes.Class),
        CITATION(SemanticTokenTypes.Variable),
        NAME(SemanticTokenTypes.String),
        NO_TEXT(SemanticTokenTypes.Comment);

        private final String standard;

        Type(String standard) {
            this.standard = standard;
        }
    }

    /** Set on the tokens of a copy. */
    static final int COPY = 1;

    static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(
            java.util.Arrays.stream(Type.values()).map(t -> t.standard).toList(),
            List.of(SemanticTokenModifiers.Deprecated));

    private record Sent(String id, List<Integer> data) {}

    private final Session session;
    private final Map<String, Sent> sent = new HashMap<>();
    private int lastId;

    SemanticTokensOf(Session session) {
        this.session = session;
    }

    Object answer(SemanticTokensParams params) {
        return session.asked(params.getTextDocument()).map(this::full).orElse(new SemanticTokens(List.of()));
    }

    Object answer(SemanticTokensRangeParams params) {
        FromLsp.required(params.getRange());
        return session.asked(params.getTextDocument())
                .map(draft ->
                        new SemanticTokens(new TokenData(draft, session).in(session.span(params.getRange(), draft))))
                .orElse(new SemanticTokens(List.of()));
    }

    Object answer(SemanticTokensDeltaParams params) {
        Optional<OpenDraft> draft = session.asked(params.getTextDocument());
        if (draft.isEmpty()) {
            return new SemanticTokens(List.of());
        }
        Sent before = sent.get(draft.get().uri());
        SemanticTokens now = full(draft.get());
        return before == null || !before.id().equals(params.getPreviousResultId())
                ? now
                : new SemanticTokensDelta(changes(before.data(), now.getData()), now.getResultId());
    }

    private SemanticTokens full(OpenDraft draft) {
        List<Integer> data = new TokenData(draft, session).all();
        Sent remembered = new Sent(String.valueOf(++lastId), data);
        sent.keySet().removeIf(uri -> session.draft(uri).isEmpty());
        sent.put(draft.uri(), remembered);
        return new SemanticTokens(remembered.id(), data);
    }

    /** One edit, from the first number that differs to the last. */
    private static List<SemanticTokensEdit> changes(List<Integer> before, List<Integer> now) {
        int shorter = Math.min(before.size(), now.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        if (start == before.size() && start == now.size()) {
            return List.of();
        }
        List<Integer> inserted = new ArrayList<>(now.subList(start, now.size() - end));
        return List.of(new SemanticTokensEdit(start, before.size() - start - end, inserted));
    }
}
