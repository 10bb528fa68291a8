package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.nigao.app.files.PageFiles;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.check.Report;
import org.nigao.prior.Carryover;
import org.nigao.text.Span;

/** What one client has told us and has open. Only the worker touches it. */
final class Session {

    // Below this an answer to a question that newer changes have overtaken costs less than asking again.
    private static final int WORTH_DROPPING = 50_000;

    private final Client client;
    private final WaitingChanges changes;
    private final Map<String, OpenDraft> drafts = new LinkedHashMap<>();
    private ClientSupport support = ClientSupport.NONE;
    private final PageFiles pages = PageFiles.besideProgram();
    private Diagnostics diagnostics = new Diagnostics(support, pages);
    private final Configuration configuration;

    Session(Client client, WaitingChanges changes) {
        this.client = client;
        this.changes = changes;
        this.configuration = new Configuration(client);
    }

    void begin(ClientSupport clientSupport) {
        support = clientSupport;
        diagnostics = new Diagnostics(clientSupport, pages);
    }

    Client client() {
        return client;
    }

    ClientSupport support() {
        return support;
    }

    void open(OpenDraft draft) {
        drafts.put(draft.uri(), draft);
    }

    void close(String uri) {
        drafts.remove(uri);
    }

    Optional<OpenDraft> draft(String uri) {
        return Optional.ofNullable(drafts.get(uri));
    }

    /** The place in an open draft that a request names; drops the request where newer changes have overtaken it. */
    Optional<Place> at(TextDocumentPositionParams params) {
        String uri = FromLsp.uri(params.getTextDocument());
        FromLsp.required(params.getPosition());
        dropIfOvertaken(uri);
        return draft(uri).map(d -> new Place(d, offset(params.getPosition(), d)));
    }

    /** The draft that a request is about; drops the request where newer changes have overtaken it. */
    Optional<OpenDraft> asked(TextDocumentIdentifier document) {
        String uri = FromLsp.uri(document);
        dropIfOvertaken(uri);
        return draft(uri);
    }

    int offset(Position position, OpenDraft draft) {
        return FromLsp.offset(position, draft.document(), support.encoding());
    }

    Span span(Range range, OpenDraft draft) {
        return FromLsp.span(range, draft.document(), support.encoding());
    }

    List<OpenDraft> drafts() {
        return new ArrayList<>(drafts.values());
    }

    Configuration configuration() {
        return configuration;
    }

    Report report(OpenDraft draft) {
        return draft.report(configuration.checker(draft.uri()));
    }

    List<Diagnostic> diagnostics(OpenDraft draft) {
        return draft.diagnostics(configuration.checker(draft.uri()), diagnostics::of);
    }

    /** What a draft has from prior plans; empty where there are none or they are not ready. */
    Optional<Carryover> carryover(OpenDraft draft) {
        Basis basis = configuration.basis(draft.uri());
        if (basis.prior().isEmpty()) {
            return Optional.empty();
        }
        Analysis analysis = draft.analysis();
        return Optional.of(
                Carryover.of(analysis.draft(), analysis.outline(), basis.prior().get(), basis.year()));
    }

    ToLsp to(OpenDraft draft) {
        return new ToLsp(draft.document(), support.encoding());
    }

    /** Whether newer changes of a large draft already wait, so that an answer now would be stale on arrival. */
    boolean isOvertaken(String uri) {
        return changes.any(uri)
                && draft(uri)
                        .filter(d -> d.document().length() > WORTH_DROPPING)
                        .isPresent();
    }

    void dropIfOvertaken(String uri) {
        if (isOvertaken(uri)) {
            throw Failure.contentModified();
        }
    }
}
