package org.nigao.app.lsp;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.Diagnostic;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.Report;
import org.nigao.draft.Format;
import org.nigao.reference.References;
import org.nigao.text.Edit;
import org.nigao.text.TextDocument;

/**
 * A draft that is open in the editor. Its text follows every change at once; what is known of the text is computed when
 * it is asked for, at most once per version, from what was known of the version before.
 */
final class OpenDraft {

    private final String uri;
    private final Format format;
    private int version;
    private TextDocument document;
    private PendingEdit pending = PendingEdit.NONE;
    private Optional<Analysis> analysis = Optional.empty();
    private Optional<Checked> checked = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<References> references = Optional.empty();

    private record Checked(Analysis analysis, Checker checker, Report report) {}

    private record Shown(Report report, List<Diagnostic> diagnostics) {}

    OpenDraft(String uri, Format format, int version, String text) {
        this.uri = uri;
        this.format = format;
        this.version = version;
        this.document = TextDocument.of(text);
    }

    String uri() {
        return uri;
    }

    int version() {
        return version;
    }

    TextDocument document() {
        return document;
    }

    void advanceTo(int newVersion) {
        version = newVersion;
    }

    void apply(Edit edit) {
        document = document.with(edit);
        pending = pending.then(edit);
    }

    Analysis analysis() {
        if (analysis.isEmpty()) {
            analysis = Optional.of(Analysis.of(document, format));
        } else if (pending != PendingEdit.NONE) {
            Analysis before = analysis.get();
            Edit edit = pending.from(before.draft().document(), document);
            if (!edit.span().isEmpty() || !edit.text().isEmpty()) {
                analysis = Optional.of(before.edited(edit));
            }
        }
        pending = PendingEdit.NONE;
        document = analysis.get().draft().document(); // one copy of the text, not two
        return analysis.get();
    }

    /** What means what in it; made at most once of each version. */
    References references() {
        Analysis now = analysis();
        if (references.filter(r -> r.analysis() == now).isEmpty()) {
            references = Optional.of(References.of(now));
        }
        return references.get();
    }

    Report report(Checker checker) {
        Analysis now = analysis();
        Optional<Checked> before = checked.filter(c -> c.checker() == checker);
        if (before.isEmpty() || before.get().analysis() != now) {
            Report report = before.map(c -> checker.check(now, c.report())).orElseGet(() -> checker.check(now));
            checked = Optional.of(new Checked(now, checker, report));
        }
        return checked.get().report();
    }

    /** What the client is shown of the report; made at most once of each. */
    List<Diagnostic> diagnostics(Checker checker, BiFunction<OpenDraft, Report, List<Diagnostic>> show) {
        Report report = report(checker);
        if (shown.filter(s -> s.report() == report).isEmpty()) {
            shown = Optional.of(new Shown(report, show.apply(this, report)));
        }
        return shown.get().diagnostics();
    }
}
