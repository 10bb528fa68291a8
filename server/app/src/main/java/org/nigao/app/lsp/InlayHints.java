package org.nigao.app.lsp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.outline.NumberFault;
import org.nigao.outline.Section;
import org.nigao.text.Span;

/** {@code textDocument/inlayHint}: behind a number that is reported as wrong the right one. */
final class InlayHints {

    private final Session session;

    InlayHints(Session session) {
        this.session = session;
    }

    Object answer(InlayHintParams params) {
        FromLsp.required(params.getRange());
        return session.asked(params.getTextDocument())
                .map(draft -> in(session.span(params.getRange(), draft), draft))
                .orElse(List.of());
    }

    private List<InlayHint> in(Span range, OpenDraft draft) {
        Set<Integer> reported = session.report(draft).findings().stream()
                .filter(f -> f.rule().id().startsWith("heading-number-"))
                .map(f -> f.span().start())
                .collect(Collectors.toSet());
        ToLsp to = session.to(draft);
        return draft.analysis().outline().numberFaults().stream()
                .filter(f -> reported.contains(f.section().start())
                        && range.start() <= f.section().label().end()
                        && f.section().start() <= range.end())
                .sorted(java.util.Comparator.comparingInt(f -> f.section().start()))
                .flatMap(f -> hint(f, to).stream())
                .toList();
    }

    private static Optional<InlayHint> hint(NumberFault fault, ToLsp to) {
        Section section = fault.section();
        return switch (fault.kind()) {
            // What is wrong with these is not their number.
            case DOUBLED, MISPLACED, TANGLED, LATE_START -> Optional.empty();
            default ->
                section.marker()
                        .flatMap(m -> m.label(fault.expected()).map(label -> {
                            InlayHint hint = new InlayHint(
                                    to.position(section.label().end()), Either.forLeft("应为" + label.strip()));
                            hint.setPaddingLeft(true);
                            hint.setPaddingRight(true);
                            m.numeral(fault.expected())
                                    .ifPresent(n -> hint.setTextEdits(List.of(new TextEdit(
                                            to.range(section.paragraph().span(m.numeral())), n))));
                            return hint;
                        }));
        };
    }
}
