package org.nigao.draft;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets a second processor help where there is enough to do, as when a long draft is opened. What is worked out is worked out
 * from each element alone, so that nobody can tell from the outcome how many took part.
 */
public final class Lanes {

    /** Fewer elements than this are done before a thread has started. */
    private static final int WORTH_A_THREAD = 1_000;

    private static final int AT_A_TIME = 64;

    /** As deep as the thread of the language server: a pattern may go far into a long line. */
    private static final long STACK = 16L << 20;

    private Lanes() {}

    /** Does something with every element; in no particular order where there are many. */
    public static <T> void each(List<T> elements, Consumer<? super T> work) {
        if (elements.size() < WORTH_A_THREAD) {
            elements.forEach(work);
            return;
        }
        AtomicInteger next = new AtomicInteger();
        Runnable lane = () -> {
            for (int from = next.getAndAdd(AT_A_TIME); from < elements.size(); from = next.getAndAdd(AT_A_TIME)) {
                elements.subList(from, Math.min(elements.size(), from + AT_A_TIME))
                        .forEach(work);
            }
        };
        both(elements.size(), lane, () -> {
            lane.run();
            return elements;
        });
    }

    /**
     * Does two things that need nothing of each other.
     *
     * @param size how many elements they look at
     * @return what the second gave
     */
    public static <T> T both(int size, Runnable aside, Supplier<T> here) {
        if (size < WORTH_A_THREAD || Runtime.getRuntime().availableProcessors() == 1) {
            aside.run();
            return here.get();
        }
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, aside, "nigao-lane", STACK);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
        thread.start();
        try {
            return here.get();
        } finally {
            join(thread);
            if (failure[0] instanceof Error error) {
                throw error;
            }
            if (failure[0] instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
