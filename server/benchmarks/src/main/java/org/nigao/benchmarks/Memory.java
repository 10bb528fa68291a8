package org.nigao.benchmarks;

import java.lang.ref.Reference;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.HouseStyle;
import org.nigao.check.Report;
import org.nigao.check.Settings;
import org.nigao.draft.Format;
import org.nigao.rules.Checks;
import org.nigao.text.TextDocument;

/** Prints what an open draft holds in memory, for each of its characters: text, structure, findings. */
public final class Memory {

    private Memory() {}

    public static void main(String[] line) throws InterruptedException {
        Checker checker = new Checker(Checks.all(HouseStyle.STANDARD), Settings.DEFAULT, crash -> {
            throw new IllegalStateException(crash.cause());
        });
        // Tables that are loaded once are no draft's.
        checker.check(Analysis.of(TextDocument.of(DraftGenerator.draft(3, 20_000)), Format.PLAIN));
        for (int size : new int[] {100_000, 1_000_000}) {
            long before = used();
            String text = DraftGenerator.draft(1, size);
            long withText = used();
            Analysis analysis = Analysis.of(TextDocument.of(text), Format.PLAIN);
            Report report = checker.check(analysis);
            long open = used();
            System.out.printf(
                    "%,d characters: %.1f MB, %.1f bytes a character, of them %.1f the text%n",
                    text.length(),
                    (open - before) / 1e6,
                    (double) (open - before) / text.length(),
                    (double) (withText - before) / text.length());
            Reference.reachabilityFence(analysis);
            Reference.reachabilityFence(report);
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
