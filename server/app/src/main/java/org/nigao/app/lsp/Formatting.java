package org.nigao.app.lsp;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.TextEdit;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Fixes;
import org.nigao.text.Span;

/** {@code textDocument/formatting} and {@code rangeFormatting}: the fixes that never change the meaning. */
final class Formatting {

    private final Session session;

    Formatting(Session session) {
        this.session = session;
    }

    Object answer(DocumentFormattingParams params) {
        return session.asked(params.getTextDocument())
                .map(draft -> edits(draft, safe(draft)))
                .orElse(List.of());
    }

    /** Of a finding that stands for many what lies in the range, of others only what is wholly in it. */
    Object answer(DocumentRangeFormattingParams params) {
        FromLsp.required(params.getRange());
        return session.asked(params.getTextDocument())
                .map(draft -> edits(draft, within(session.span(params.getRange(), draft), draft)))
                .orElse(List.of());
    }

    private List<Fix> within(Span range, OpenDraft draft) {
        return session.report(draft).findings().stream()
                .flatMap(f -> safe(f).map(fix -> f.count() > 1 ? inside(range, fix) : fix))
                .filter(fix -> fix.edits().stream().allMatch(e -> range.contains(e.span())))
                .toList();
    }

    private static Fix inside(Span range, Fix fix) {
        return Fix.safe(
                fix.title(),
                fix.edits().stream().filter(e -> range.contains(e.span())).toList());
    }

    private List<Fix> safe(OpenDraft draft) {
        return session.report(draft).findings().stream()
                .flatMap(Formatting::safe)
                .toList();
    }

    private static Stream<Fix> safe(Finding finding) {
        return finding.fixes().stream().filter(Fix::isSafe).limit(1);
    }

    private List<TextEdit> edits(OpenDraft draft, List<Fix> fixes) {
        return session.to(draft).edits(Fixes.together(fixes));
    }
}
