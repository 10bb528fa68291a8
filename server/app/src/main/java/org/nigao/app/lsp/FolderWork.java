package org.nigao.app.lsp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Work on all drafts of the folder. It is done one draft at a time while nothing else waits, so that whoever writes does not
 * notice it, and ends when the client cancels the request or its progress.
 */
final class FolderWork {

    /** One request on its way through the drafts. */
    interface Job {

        void look(FolderDraft draft);

        /** The answer, after the last draft. */
        Object result();
    }

    private record Running(
            Iterator<Supplier<Optional<FolderDraft>>> drafts,
            Job job,
            CompletableFuture<Object> answer,
            Progress progress) {}

    private final FolderDrafts drafts;
    private final Client client;
    private final Deque<Running> running = new ArrayDeque<>();

    FolderWork(FolderDrafts drafts, Client client) {
        this.drafts = drafts;
        this.client = client;
    }

    /** An answer that is made of a look at every draft. */
    Later over(Job job, Optional<Either<String, Integer>> progressToken, String title) {
        return answer -> {
            List<Supplier<Optional<FolderDraft>>> all = drafts.all();
            Progress progress = progressToken
                    .map(token -> Progress.begun(token, title, all.size(), client))
                    .orElse(Progress.NONE);
            running.add(new Running(all.iterator(), job, answer, progress));
        };
    }

    /** The same with progress of our own making, where the client shows it. */
    Later shown(Job job, Optional<Either<String, Integer>> progressToken, String title, ClientSupport support) {
        if (progressToken.isPresent() || !support.can(Feature.PROGRESS)) {
            return over(job, progressToken, title);
        }
        return answer -> {
            List<Supplier<Optional<FolderDraft>>> all = drafts.all();
            running.add(new Running(all.iterator(), job, answer, Progress.created(title, all.size(), client)));
        };
    }

    /** One draft of the request that came first; whether there was one. */
    boolean step() {
        Running first = running.peek();
        if (first == null) {
            return false;
        }
        if (first.answer().isDone()) {
            end(first);
        } else if (first.progress().isCancelled()) {
            first.answer().completeExceptionally(Failure.cancelled());
            end(first);
        } else if (first.drafts().hasNext()) {
            first.drafts().next().get().ifPresent(first.job()::look);
            first.progress().advance();
        } else {
            first.answer().complete(first.job().result());
            end(first);
        }
        return true;
    }

    private void end(Running ended) {
        running.remove(ended);
        ended.progress().end();
    }

    /** {@code window/workDoneProgress/cancel}. */
    void cancel(WorkDoneProgressCancelParams params) {
        running.forEach(r -> r.progress().cancel(params.getToken()));
    }
}
