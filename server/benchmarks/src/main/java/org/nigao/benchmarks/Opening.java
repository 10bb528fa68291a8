package org.nigao.benchmarks;

import java.util.concurrent.TimeUnit;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.Report;
import org.nigao.draft.Format;
import org.nigao.text.TextDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What opening a draft costs, from its text to all findings; beside it, as a yardstick, one look at each character. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Opening {

    @Param({"100000", "1000000"})
    public int size;

    private final Checker checker = Findings.checker();
    private String text;

    @Setup
    public void write() {
        text = DraftGenerator.draft(1, size);
    }

    @Benchmark
    public Report open() {
        return checker.check(Analysis.of(TextDocument.of(text), Format.PLAIN));
    }

    @Benchmark
    public int lookAtEachCharacter() {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks += c == '。' || c == '\n' ? 1 : 0;
        }
        return marks;
    }
}
