package org.nigao.app.lsp;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * The one thread that owns the session: it does what it is given in order, and looks for something to do by itself
 * when nothing waits.
 */
final class Worker {

    /** Work that can wait until nobody asks for anything. */
    interface WhenIdle {
        /** Does one piece; whether there was one. */
        boolean step();
    }

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final Consumer<Throwable> failed;

    Worker(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    void start(WhenIdle whenIdle) {
        Thread thread = new Thread(null, () -> work(whenIdle), "nigao-lsp", 16L << 20);
        thread.setDaemon(true);
        thread.start();
    }

    void submit(Runnable task) {
        waiting.add(task);
    }

    private void work(WhenIdle whenIdle) {
        while (true) {
            try {
                Runnable task = waiting.poll();
                if (task == null && !whenIdle.step()) {
                    task = waiting.take();
                }
                if (task != null) {
                    task.run();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failed.accept(e);
            }
        }
    }
}
