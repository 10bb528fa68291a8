package org.nigao.app.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.nigao.app.files.InputException;
import org.nigao.app.prior.PriorLibrary;
import org.nigao.app.prior.PriorWords;
import org.nigao.prior.PriorPlans;

/**
 * The prior plans that settings name. They are got ready beside the worker, which meanwhile goes on without them or with those
 * that it had; only the worker touches this.
 */
final class PriorFolders {

    private final Client client;
    private final Map<List<String>, Known> known = new HashMap<>();
    private final Consumer<List<String>> begun;
    private final Runnable changed;

    /** The plans of some folders, as far as they are known. */
    private static final class Known {
        private Optional<PriorPlans> plans = Optional.empty();
        private PriorWords words = PriorWords.NONE;
        private Optional<PriorIndexing> running = Optional.empty();
        private boolean outdated;
    }

    /**
     * @param begun is told folders when they are named for the first time
     * @param changed what to do when plans have become ready or others
     */
    PriorFolders(Client client, Consumer<List<String>> begun, Runnable changed) {
        this.client = client;
        this.begun = begun;
        this.changed = changed;
    }

    /** Those that are ready; where none are yet, they are begun. */
    Optional<PriorPlans> of(List<String> folders) {
        Known own = known.get(folders);
        if (own == null) {
            own = new Known();
            known.put(folders, own);
            begun.accept(folders);
            begin(folders, own);
        }
        return own.plans;
    }

    /** What those that are ready say, as far as it was read. */
    PriorWords words(List<String> folders) {
        return Optional.ofNullable(known.get(folders)).map(own -> own.words).orElse(PriorWords.NONE);
    }

    /** Files changed on the disk; those of plans are looked at again. */
    void filesChanged(List<Path> files) {
        known.forEach((folders, own) -> {
            if (files.stream().anyMatch(f -> folders.stream().anyMatch(folder -> isBelow(f, folder)))) {
                own.outdated = true;
                if (own.running.isEmpty()) {
                    begin(folders, own);
                }
            }
        });
    }

    private static boolean isBelow(Path file, String folder) {
        Path top = Path.of(folder).toAbsolutePath().normalize();
        return file.startsWith(top) || Path.of(PriorLibrary.name(file)).startsWith(PriorLibrary.name(top));
    }

    /** {@code window/workDoneProgress/cancel}. */
    void cancel(WorkDoneProgressCancelParams params) {
        known.values().forEach(own -> own.running.ifPresent(r -> r.cancel(params.getToken())));
    }

    private void begin(List<String> folders, Known own) {
        PriorIndexing indexing = new PriorIndexing(client);
        own.running = Optional.of(indexing);
        own.outdated = false;
        Thread thread = new Thread(() -> read(folders, own, indexing), "nigao-prior-plans");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Beside the worker; what came of it is told on the worker. */
    private void read(List<String> folders, Known own, PriorIndexing indexing) {
        Optional<PriorPlans> plans = opened(folders, indexing);
        client.later(() -> ended(folders, own, indexing, plans));
        // Behind the comparison, which is waited for; this only helps with writing.
        if (plans.isPresent()) {
            PriorWords words = PriorWords.of(plans.get());
            client.later(() -> own.words = words);
        }
    }

    private Optional<PriorPlans> opened(List<String> folders, PriorIndexing indexing) {
        try {
            return Optional.of(PriorLibrary.open(folders, indexing));
        } catch (InputException e) {
            client.warn(e.getMessage());
        } catch (CancellationException e) {
            // the writer's wish: those that were known stay
        }
        return Optional.empty();
    }

    private void ended(List<String> folders, Known own, PriorIndexing indexing, Optional<PriorPlans> plans) {
        indexing.end();
        own.running = Optional.empty();
        if (plans.isPresent()) {
            own.plans = plans;
            changed.run();
        }
        if (own.outdated) {
            begin(folders, own);
        }
    }
}
