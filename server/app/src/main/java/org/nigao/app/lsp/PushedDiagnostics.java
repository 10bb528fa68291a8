package org.nigao.app.lsp;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * {@code textDocument/publishDiagnostics}, for clients that do not pull: once nothing else waits, so that of a burst of
 * changes only the last state is computed and sent.
 */
final class PushedDiagnostics {

    private final Session session;
    private final Set<String> due = new LinkedHashSet<>();

    PushedDiagnostics(Session session) {
        this.session = session;
    }

    void changed(String uri) {
        if (!session.support().can(Feature.PULLED_DIAGNOSTICS)) {
            due.add(uri);
        }
    }

    void closed(String uri) {
        due.remove(uri);
        if (!session.support().can(Feature.PULLED_DIAGNOSTICS)) {
            session.client().clear(uri);
        }
    }

    /** Sends those of one draft; whether there was one. */
    boolean step() {
        Optional<String> next = due.stream().findFirst();
        next.ifPresent(uri -> {
            due.remove(uri);
            session.draft(uri)
                    .ifPresent(draft -> session.client().publish(uri, draft.version(), session.diagnostics(draft)));
        });
        return next.isPresent();
    }
}
