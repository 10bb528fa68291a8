package org.nigao.app.lsp;

import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.app.prior.Indexing;

/** Shows how far prior plans are read, where there are many, and lets the writer stop it. */
final class PriorIndexing implements Indexing {

    private static final int MANY = 20;

    private final Client client;
    private Progress progress = Progress.NONE;
    private volatile boolean cancelled;

    PriorIndexing(Client client) {
        this.client = client;
    }

    @Override
    public void reading(int done, int all) {
        if (all < MANY) {
            return;
        }
        if (done == 0) {
            client.later(() -> progress = Progress.created("正在读取往年文稿", all, client));
        } else {
            client.later(() -> progress.advance());
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void notice(String sentence) {
        client.warn(sentence);
    }

    void cancel(Either<String, Integer> token) {
        progress.cancel(token);
        cancelled |= progress.isCancelled();
    }

    void end() {
        progress.end();
    }
}
