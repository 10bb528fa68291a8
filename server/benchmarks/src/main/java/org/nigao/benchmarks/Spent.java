package org.nigao.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/** Processor time and memory that this thread took for each of many repetitions; collecting garbage is done by another. */
final class Spent {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long[] nanoseconds;
    private final long[] bytes;
    private int count;

    Spent(int repetitions) {
        this.nanoseconds = new long[repetitions];
        this.bytes = new long[repetitions];
    }

    void measure(Runnable action) {
        measure(() -> {
            action.run();
            return action;
        });
    }

    <T> T measure(Supplier<T> action) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        T result = action.get();
        nanoseconds[count] = THREADS.getCurrentThreadCpuTime() - start;
        bytes[count++] = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        return result;
    }

    /** Of the repetitions that there were, in order of size, the one at a share of them. */
    private double at(long[] measured, double share) {
        long[] sorted = Arrays.copyOf(measured, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (count * share))];
    }

    @Override
    public String toString() {
        return String.format(
                " p50 %.3f p99 %.3f max %.3f ms, %,.0f KB (p99 %,.0f)",
                at(nanoseconds, 0.5) / 1e6,
                at(nanoseconds, 0.99) / 1e6,
                at(nanoseconds, 1) / 1e6,
                at(bytes, 0.5) / 1e3,
                at(bytes, 0.99) / 1e3);
    }
}
