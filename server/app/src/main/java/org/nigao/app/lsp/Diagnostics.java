package org.nigao.app.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.nigao.app.files.PageFiles;
import org.nigao.check.Finding;
import org.nigao.check.Ignore;
import org.nigao.check.Related;
import org.nigao.check.Report;
import org.nigao.text.Span;

/** Findings as the client is shown them: as many as a person can use, and a word on the rest. */
final class Diagnostics {

    static final String SOURCE = "拟稿";

    // A thousand diagnostics cost more to send than a large draft to analyse, and nobody reads them.
    static final int MOST = 200;
    static final int MOST_RELATED = 20;

    private final ClientSupport client;
    private final PageFiles pages;

    Diagnostics(ClientSupport client, PageFiles pages) {
        this.client = client;
        this.pages = pages;
    }

    List<Diagnostic> of(OpenDraft draft, Report report) {
        return of(report.byImportance(), draft.uri(), new ToLsp(draft.document(), client.encoding()));
    }

    /** Of findings that come most important first as many as a person can use, by place. */
    List<Diagnostic> of(List<Finding> findings, String uri, ToLsp to) {
        List<Diagnostic> shown = new ArrayList<>(Math.min(findings.size(), MOST) + 1);
        findings.stream()
                .limit(MOST)
                .sorted(Finding.BY_PLACE)
                .forEach(finding -> shown.add(diagnostic(finding, uri, to)));
        if (findings.size() > MOST) {
            shown.add(more(findings.size() - MOST, to));
        }
        return shown;
    }

    Diagnostic diagnostic(Finding finding, String uri, ToLsp to) {
        Diagnostic diagnostic = new Diagnostic(
                to.range(finding.span()),
                finding.message(),
                ToLsp.severity(finding.severity()),
                SOURCE,
                finding.rule().id());
        if (client.can(Feature.DIAGNOSTIC_TAGS)) {
            tag(finding).ifPresent(tag -> diagnostic.setTags(List.of(tag)));
        }
        if (client.can(Feature.RELATED_INFORMATION) && !finding.related().isEmpty()) {
            diagnostic.setRelatedInformation(related(finding.related(), uri, to));
        }
        if (client.can(Feature.CODE_DESCRIPTION)) {
            pages.address(finding.rule()).map(DiagnosticCodeDescription::new).ifPresent(diagnostic::setCodeDescription);
        }
        if (client.can(Feature.DIAGNOSTIC_DATA)) {
            JsonObject data = new JsonObject();
            data.addProperty("rule", finding.rule().id());
            data.addProperty(
                    "context", Ignore.of(finding, to.document().chars()).context());
            if (finding.rule().isPatient()) {
                data.addProperty("patient", true);
            }
            diagnostic.setData(data);
        }
        return diagnostic;
    }

    private static Optional<DiagnosticTag> tag(Finding finding) {
        String rule = finding.rule().id();
        if (rule.startsWith("duplicate-")) {
            return Optional.of(DiagnosticTag.Unnecessary);
        }
        return rule.equals("superseded-phrase") ? Optional.of(DiagnosticTag.Deprecated) : Optional.empty();
    }

    private static List<DiagnosticRelatedInformation> related(List<Related> places, String uri, ToLsp to) {
        List<DiagnosticRelatedInformation> shown = new ArrayList<>();
        for (Related place : places.subList(0, Math.min(places.size(), MOST_RELATED))) {
            shown.add(new DiagnosticRelatedInformation(location(place, uri, to), place.message()));
        }
        if (places.size() > MOST_RELATED) {
            shown.add(new DiagnosticRelatedInformation(
                    location(places.get(MOST_RELATED), uri, to), "还有 " + (places.size() - MOST_RELATED) + " 处，从这里往后。"));
        }
        return shown;
    }

    private static Location location(Related place, String uri, ToLsp to) {
        return place.document()
                .map(other -> new Location(
                        ToLsp.uri(Path.of(other.name())), new ToLsp(other.text(), to.encoding()).range(place.span())))
                .orElseGet(() -> new Location(uri, to.range(place.span())));
    }

    /** The last item, on the last character, so that it also comes last in a list by place. */
    private static Diagnostic more(int count, ToLsp to) {
        int end = to.document().length();
        return new Diagnostic(
                to.range(new Span(end, end)),
                "另有 " + count + " 处问题没有列出，改掉前面的会接着列出；要一次看全，请在终端运行 nigao check。",
                DiagnosticSeverity.Information,
                SOURCE);
    }
}
