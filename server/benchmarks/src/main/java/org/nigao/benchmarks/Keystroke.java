package org.nigao.benchmarks;

import java.util.concurrent.TimeUnit;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.Report;
import org.nigao.draft.Format;
import org.nigao.text.Edit;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What an edit in the middle of a draft costs, from the edit to all findings; each is done and undone, so a run measures two
 * edits of its kind.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Keystroke {

    /** Where and what is edited. */
    public enum Kind {
        BODY,
        HEADING,
        ENTER,
        DELETE_LINE,
        PASTE_PARAGRAPH
    }

    @Param({"100000", "1000000"})
    public int size;

    @Param
    public Kind kind;

    private final Checker checker = Findings.checker();
    private Analysis analysis;
    private Report report;
    private Edit edit;
    private Edit undo;

    @Setup
    public void open() {
        String text = DraftGenerator.draft(1, size);
        analysis = Analysis.of(TextDocument.of(text), Format.PLAIN);
        report = checker.check(analysis);
        edit = edit(text);
        undo = new Edit(
                Span.at(edit.span().start(), edit.text().length()), edit.span().in(text));
    }

    private Edit edit(String text) {
        int heading = text.indexOf("\n（", text.length() / 2) + 1;
        int body = text.indexOf('\n', heading) + 1;
        return switch (kind) {
            case BODY -> Edit.insert(body + 20, "新");
            case HEADING -> Edit.insert(heading + 5, "新");
            case ENTER -> Edit.insert(body + 20, "\n");
            case DELETE_LINE -> Edit.delete(new Span(heading, body));
            case PASTE_PARAGRAPH -> Edit.insert(body, DraftGenerator.paragraph(2) + "\n");
        };
    }

    @Benchmark
    public Report editAndUndo() {
        apply(edit);
        apply(undo);
        return report;
    }

    private void apply(Edit change) {
        analysis = analysis.edited(change);
        report = checker.check(analysis, report);
    }
}
