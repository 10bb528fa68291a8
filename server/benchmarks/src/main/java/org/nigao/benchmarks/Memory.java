package org.nigao.benchmarks;

import java.lang.ref.Reference;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.Report;
import org.nigao.draft.Format;
import org.nigao.text.TextDocument;

/** Prints what an open draft holds in memory, for each of its characters: text, structure, findings. */
public final class Memory {

    private Memory() {}

    public static void main(String[] line) throws InterruptedException {
        Checker checker = Findings.checker();
        // What is loaded once is no draft's; in a frame of its own, so that nothing of it is held when the others are
        // measured.
        measure(checker, 20_000);
        System.out.println(measure(checker, 100_000));
        System.out.println(measure(checker, 1_000_000));
    }

    private static String measure(Checker checker, int size) throws InterruptedException {
        long before = used();
        String text = DraftGenerator.draft(1, size);
        long withText = used();
        Analysis analysis = Analysis.of(TextDocument.of(text), Format.PLAIN);
        Report report = checker.check(analysis);
        long open = used();
        Reference.reachabilityFence(analysis);
        Reference.reachabilityFence(report);
        return String.format(
                "%,d characters: %.1f MB, %.1f bytes a character, of them %.1f the text",
                text.length(),
                (open - before) / 1e6,
                (double) (open - before) / text.length(),
                (double) (withText - before) / text.length());
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
