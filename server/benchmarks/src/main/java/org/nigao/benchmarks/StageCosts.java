package org.nigao.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nigao.mining.Watch;

/** Processor time of all threads, by the stages of a mining: what is spent between two calls is the stage's of the first. */
final class StageCosts implements Watch {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private String stage = "";
    private long since = processor();

    /** What this program has had of the processors so far, compiling and collecting garbage included; nanoseconds. */
    static long processor() {
        return SYSTEM.getProcessCpuTime();
    }

    @Override
    public void at(Stage next, int done, int all) {
        begin(next.name().toLowerCase());
    }

    void begin(String next) {
        long now = processor();
        nanoseconds.merge(stage, now - since, Long::sum);
        stage = next;
        since = now;
    }

    /** Of a round that read so many characters. */
    void print(long characters) {
        begin("");
        nanoseconds.remove("");
        double all = nanoseconds.values().stream().mapToLong(Long::longValue).sum();
        nanoseconds.forEach((name, spent) -> System.out.printf(
                "  %-10s %5.2f s %3.0f %%, %.0f ns a character%n",
                name, spent / 1e9, 100 * spent / all, (double) spent / characters));
    }
}
