package org.nigao.draft;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

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

    /** Does something with every one of so many elements, by their indexes; in no particular order where there are many. */
    public static void each(int count, IntConsumer work) {
        each(count, work, () -> {});
    }

    /**
     * The same; where there are many elements, {@code whole} is done beside them, which need nothing of each other, and whoever
     * is done first helps with what elements are left. Where there are few it is not done at all.
     */
    public static void each(int count, IntConsumer work, Runnable whole) {
        if (count < WORTH_A_THREAD) {
            each(0, count, work);
            return;
        }
        AtomicInteger next = new AtomicInteger();
        Runnable lane = () -> {
            for (int from = next.getAndAdd(AT_A_TIME); from < count; from = next.getAndAdd(AT_A_TIME)) {
                each(from, Math.min(count, from + AT_A_TIME), work);
            }
        };
        both(lane, () -> {
            whole.run();
            lane.run();
        });
    }

    private static void each(int from, int to, IntConsumer work) {
        for (int i = from; i < to; i++) {
            work.accept(i);
        }
    }

    private static void both(Runnable aside, Runnable here) {
        if (Runtime.getRuntime().availableProcessors() == 1) {
            here.run();
            aside.run();
            return;
        }
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, aside, "nigao-lane", STACK);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
        thread.start();
        try {
            here.run();
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
