package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.nigao.app.files.InputException;
import org.nigao.app.prior.Indexing;
import org.nigao.app.prior.PriorLibrary;
import org.nigao.check.Analysis;
import org.nigao.draft.Format;
import org.nigao.prior.Carryover;
import org.nigao.prior.PriorPlans;
import org.nigao.text.Edit;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * Indexes folders of plans, or as many synthetic ones as asked for, and compares a draft with them: see the README.
 *
 * <p>Times are of the thread's processor, and in brackets by the clock.
 */
public final class PriorPlansBench {

    private static final int DRAFT = 10_000;
    private static final int OF_ONE_ISSUER = 10;

    /** Characters of a synthetic plan that its issuer writes every year, and those of one year alone. */
    private static final int SAME = 600;

    private static final int OWN = 200;
    private static final String INDEX = ".nigao-prior";

    private PriorPlansBench() {}

    public static void main(String[] line) throws IOException, InputException {
        List<String> sizes = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < line.length; i++) {
            if (line[i].equals("--synthetic") && i + 1 < line.length) {
                sizes.addAll(List.of(line[++i].split(",")));
            } else {
                folders.add(Path.of(line[i]));
            }
        }
        Path work = Files.createTempDirectory("nigao-prior-bench");
        try {
            if (!folders.isEmpty()) {
                real(folders, work.resolve("real"));
            }
            double[] counts = new double[sizes.size()];
            double[][] times = new double[3][sizes.size()];
            for (int i = 0; i < sizes.size(); i++) {
                counts[i] = Integer.parseInt(sizes.get(i));
                Path made = synthetic((int) counts[i], work.resolve("plans" + counts[i]));
                Measured measured = measure(made, synthetic(new Random(5)));
                times[0][i] = measured.index();
                times[1][i] = measured.compare();
                times[2][i] = measured.edit();
                delete(made);
            }
            if (sizes.size() > 1) {
                System.out.printf(
                        Locale.ROOT,
                        "growth exponents: index %.2f, compare a draft %.2f, one paragraph %.2f%n",
                        exponent(counts, times[0]),
                        exponent(counts, times[1]),
                        exponent(counts, times[2]));
            }
        } finally {
            delete(work);
        }
    }

    /** Real plans are copied, so that nothing is written beside them; the draft is made of pieces of them. */
    private static void real(List<Path> folders, Path copy) throws IOException, InputException {
        List<String> paragraphs = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    Path to = copy.resolve(folder.getFileName()).resolve(folder.relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                    Files.readString(file).lines().filter(l -> l.length() > 60).forEach(paragraphs::add);
                }
            }
        }
        Random random = new Random(5);
        StringBuilder draft = new StringBuilder("某市2031年工作要点\n\n一、任务\n");
        while (draft.length() < DRAFT) {
            // Half carried over with new figures, half our own.
            String own = paragraphs.get(random.nextInt(paragraphs.size())).replaceAll("\\d", "7");
            draft.append(random.nextBoolean() ? own : DraftGenerator.paragraph(random.nextLong()))
                    .append('\n');
        }
        measure(copy, draft.toString());
    }

    private static Path synthetic(int count, Path folder) throws IOException {
        for (int i = 0; i < count; i++) {
            int issuer = i / OF_ONE_ISSUER;
            int year = 2020 + i % OF_ONE_ISSUER;
            Path of = folder.resolve("d" + issuer / 100);
            Files.createDirectories(of);
            // One issuer's plans share most of their paragraphs, with other years.
            String text = title(issuer, year)
                    + DraftGenerator.draft(issuer, SAME).split("\n", 2)[1]
                    + DraftGenerator.draft(1_000_000L + i, OWN).split("\n", 2)[1];
            Files.writeString(of.resolve(issuer + "-" + year + ".txt"), text);
        }
        return folder;
    }

    private static String title(int issuer, int year) {
        StringBuilder name = new StringBuilder();
        for (int rest = issuer + 1; rest > 0; rest /= 60) {
            name.append((char) ('\u4e00' + 97 * (rest % 60)));
        }
        return name + "县" + year + "年民生服务工作要点\n";
    }

    /** Ten thousand characters, half of them from the plans of five issuers. */
    private static String synthetic(Random random) {
        StringBuilder draft = new StringBuilder(title(0, 2031)).append('\n');
        for (int issuer = 0; draft.length() < DRAFT; issuer++) {
            draft.append(DraftGenerator.draft(issuer, SAME).split("\n", 2)[1]);
            draft.append(DraftGenerator.draft(random.nextLong(), SAME).split("\n", 2)[1]);
        }
        return draft.toString();
    }

    private record Measured(double index, double compare, double edit) {}

    private static Measured measure(Path folder, String text) throws InputException, IOException {
        long[] size = size(folder);
        Clock index = Clock.start();
        open(folder);
        index.stop();
        Clock again = Clock.start();
        PriorPlans plans = open(folder);
        again.stop();
        long indexBytes = Files.size(folder.resolve(INDEX));
        Analysis analysis = Analysis.of(TextDocument.of(text), Format.PLAIN);
        Clock first = Clock.start();
        int found = compare(analysis, plans);
        first.stop();
        double[] compare = new double[20];
        double[] wall = new double[20];
        for (int i = 0; i < compare.length; i++) {
            PriorPlans fresh = open(folder); // nothing known of any line
            Clock clock = Clock.start();
            compare(analysis, fresh);
            clock.stop();
            compare[i] = clock.cpu();
            wall[i] = clock.wall();
        }
        double[] edit = edits(analysis, plans);
        System.out.printf(
                Locale.ROOT,
                "%,d plans, %,d characters: indexed in %.1f s (%.1f s), opened again in %.2f s (%.2f s), %.2f bytes a character%n"
                        + "  draft of %,d characters: %d paragraphs carried over; first %.0f ms (%.0f ms), then median %.1f ms"
                        + " (%.1f ms); one changed paragraph: median %.2f ms, p99 %.2f ms%n",
                size[0],
                size[1],
                index.cpu() / 1e3,
                index.wall() / 1e3,
                again.cpu() / 1e3,
                again.wall() / 1e3,
                (double) indexBytes / size[1],
                text.length(),
                found,
                first.cpu(),
                first.wall(),
                median(compare),
                median(wall),
                median(edit),
                edit[(int) (edit.length * 0.99)]);
        return new Measured(index.cpu(), median(compare), median(edit));
    }

    private static PriorPlans open(Path folder) throws InputException {
        return PriorLibrary.open(List.of(folder.toString()), Indexing.UNWATCHED);
    }

    private static int compare(Analysis analysis, PriorPlans plans) {
        return Carryover.of(analysis.draft(), analysis.outline(), plans, OptionalInt.empty())
                .passages()
                .size();
    }

    /** A character put into the middle of a paragraph by chance, two hundred times; only the comparing is timed. Sorted. */
    private static double[] edits(Analysis analysis, PriorPlans plans) {
        Random random = new Random(9);
        double[] times = new double[200];
        Analysis now = analysis;
        for (int i = 0; i < times.length; i++) {
            int at = now.draft().document().length() / 10
                    + random.nextInt(now.draft().document().length() * 8 / 10);
            now = now.edited(new Edit(new Span(at, at), "新"));
            Clock clock = Clock.start();
            compare(now, plans);
            clock.stop();
            times[i] = clock.cpu();
        }
        Arrays.sort(times);
        return times;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The slope of the line through the points in a double logarithmic plot. */
    private static double exponent(double[] counts, double[] times) {
        int n = counts.length;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            double lx = Math.log(counts[i]);
            double ly = Math.log(times[i]);
            x += lx;
            y += ly;
            xx += lx * lx;
            xy += lx * ly;
        }
        return (n * xy - x * y) / (n * xx - x * x);
    }

    /** Files and characters. */
    private static long[] size(Path folder) throws IOException {
        long[] size = new long[2];
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".txt"))::iterator) {
                size[0]++;
                size[1] += Files.readString(file).length();
            }
        }
        return size;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, IOException e) throws IOException {
                Files.delete(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Milliseconds of the processor and by the clock. */
    private static final class Clock {

        private static final java.lang.management.ThreadMXBean THREADS =
                java.lang.management.ManagementFactory.getThreadMXBean();
        private long cpu = -THREADS.getCurrentThreadCpuTime();
        private long wall = -System.nanoTime();

        static Clock start() {
            return new Clock();
        }

        void stop() {
            cpu += THREADS.getCurrentThreadCpuTime();
            wall += System.nanoTime();
        }

        double cpu() {
            return cpu / 1e6;
        }

        double wall() {
            return wall / 1e6;
        }
    }
}
