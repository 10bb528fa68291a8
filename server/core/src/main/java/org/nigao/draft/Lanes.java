package org.nigao.draft;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Lets a second processor help where there is enough to do, as in a long draft or several. What is worked out is worked out from each
 * element alone, so that nobody can tell from the outcome how many took part.
 */
public enum Lanes {
    ONE,
    TWO;

    /** A draft of fewer lines than this is done before a thread has started. */
    private static final int WORTH_A_THREAD = 1_000;

    private static final int AT_A_TIME = 64;

    /** As deep as the thread of the language server: a pattern may go far into a long line. */
    private static final long STACK = 16L << 20;

    /** As many as a draft of so many lines is worth. */
    public static Lanes of(int lines) {
        return lines < WORTH_A_THREAD ? ONE : across(lines);
    }

    /** As many as so many drafts are worth, whatever their length. */
    public static Lanes across(int drafts) {
        return drafts < 2 || Runtime.getRuntime().availableProcessors() == 1 ? ONE : TWO;
    }

    /** Does something with every one of so many elements, by their indexes; on two lanes in no particular order. */
    public void each(int count, IntConsumer work) {
        run(count, AT_A_TIME, work, () -> {});
    }

    /** The same with elements that take long: one at a time. */
    public void eachSlow(int count, IntConsumer work) {
        run(count, 1, work, () -> {});
    }

    /** The same, and beside it something else that needs nothing of it; whoever is done first helps with what elements are left. */
    public void beside(Runnable other, int count, IntConsumer work) {
        run(count, AT_A_TIME, work, other);
    }

    /** Does several things that need nothing of each other. */
    public void all(List<Runnable> jobs) {
        eachSlow(jobs.size(), i -> jobs.get(i).run());
    }

    private void run(int count, int atATime, IntConsumer work, Runnable first) {
        AtomicInteger next = new AtomicInteger();
        Runnable lane = () -> {
            for (int from = next.getAndAdd(atATime); from < count; from = next.getAndAdd(atATime)) {
                for (int i = from; i < Math.min(count, from + atATime); i++) {
                    work.accept(i);
                }
            }
        };
        if (this == ONE) {
            first.run();
            lane.run();
            return;
        }
        both(lane, () -> {
            first.run();
            lane.run();
        });
    }

    private static void both(Runnable aside, Runnable here) {
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
