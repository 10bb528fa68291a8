package org.nigao.app.lsp;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** How far a long piece of work has come, as the client shows it. */
final class Progress {

    /** For work that nobody watches. */
    static final Progress NONE = new Progress(Optional.empty(), Optional.empty(), 0);

    private final Optional<Client> client;
    private final Optional<Either<String, Integer>> token;
    private final int total;
    private int done;
    private int shown;
    private boolean begun;
    private boolean ended;
    private boolean cancelled;

    private Progress(Optional<Client> client, Optional<Either<String, Integer>> token, int total) {
        this.client = client;
        this.token = token;
        this.total = total;
    }

    /** Under a token that came with the request. */
    static Progress begun(Either<String, Integer> token, String title, int total, Client client) {
        Progress progress = new Progress(Optional.of(client), Optional.of(token), total);
        progress.begin(title);
        return progress;
    }

    /** Under a token of ours, once the client has agreed to show it. */
    static Progress created(String title, int total, Client client) {
        Either<String, Integer> token = Either.forLeft("nigao-" + UUID.randomUUID());
        Progress progress = new Progress(Optional.of(client), Optional.of(token), total);
        client.createProgress(token, () -> progress.begin(title));
        return progress;
    }

    private void begin(String title) {
        if (!ended) {
            begun = true;
            WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
            begin.setTitle(title);
            begin.setCancellable(true);
            begin.setPercentage(percentage());
            send(begin);
        }
    }

    /** One piece more is done; told only when a whole percent is. */
    void advance() {
        done++;
        if (begun && percentage() > shown) {
            shown = percentage();
            WorkDoneProgressReport report = new WorkDoneProgressReport();
            report.setMessage(done + "/" + total);
            report.setPercentage(shown);
            report.setCancellable(true);
            send(report);
        }
    }

    void end() {
        ended = true;
        if (begun) {
            begun = false;
            send(new WorkDoneProgressEnd());
        }
    }

    void cancel(Either<String, Integer> which) {
        cancelled |= token.filter(t -> t.equals(which)).isPresent();
    }

    boolean isCancelled() {
        return cancelled;
    }

    private int percentage() {
        return total == 0 ? 100 : Math.min(100, (int) (100L * done / total));
    }

    private void send(WorkDoneProgressNotification value) {
        client.ifPresent(c -> c.progress(new ProgressParams(token.orElseThrow(), Either.forLeft(value))));
    }
}
