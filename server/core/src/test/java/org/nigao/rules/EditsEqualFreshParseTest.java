package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.nigao.check.Analysis;
import org.nigao.check.Report;
import org.nigao.draft.Format;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Whatever a writer does, the draft is read as if it had just been opened. */
class EditsEqualFreshParseTest {

    /** What a writer does; the numbers are brought into the text as it then is. */
    private record Action(What what, int where, int length, String text) {

        Edit edit(String draft, Deque<Edit> undo) {
            if (what == What.UNDO && !undo.isEmpty()) {
                return undo.pop();
            }
            int start = Math.floorMod(where, draft.length() + 1);
            int end = what == What.TYPE ? start : Math.min(draft.length(), start + length);
            if (what == What.COPY_LINE) {
                start = draft.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
                end = Math.max(start, draft.indexOf('\n', start) + 1);
            }
            Span span = new Span(start, end);
            return switch (what) {
                case DELETE -> Edit.delete(span);
                case COPY_LINE -> new Edit(span, span.in(draft) + span.in(draft));
                default -> new Edit(span, text);
            };
        }

        @Override
        public String toString() {
            return what + " at " + where + " over " + length + ": " + text;
        }
    }

    private enum What {
        TYPE,
        REPLACE,
        DELETE,
        /** Copies the line it is on. */
        COPY_LINE,
        UNDO
    }

    /** 110 times 100 edits. */
    @Property(seed = "20261122", tries = 110, edgeCases = EdgeCasesMode.NONE)
    void afterAnyEditsDraftOutlineRepeatsAndFindingsAreThoseOfAFreshParse(
            @ForAll("drafts") String draft, @ForAll("actions") List<Action> actions, @ForAll Format format) {
        Analysis analysis = Engine.analysis(draft, format);
        Report report = Engine.CHECKER.check(analysis);
        Deque<Edit> undo = new ArrayDeque<>();
        for (int i = 0; i < actions.size(); i++) {
            String before = analysis.draft().text();
            Edit edit = actions.get(i).edit(before, undo);
            analysis = analysis.edited(edit);
            report = Engine.CHECKER.check(analysis, report);
            undo.push(new Edit(
                    Span.at(edit.span().start(), edit.text().length()),
                    edit.span().in(before)));
            Analysis fresh = Engine.analysis(analysis.draft().text(), format);
            String after = "after action " + i + ", " + actions.get(i);
            assertEquals(Engine.described(fresh), Engine.described(analysis), after);
            assertEquals(Engine.CHECKER.check(fresh).findings(), report.findings(), after);
        }
    }

    @Provide
    Arbitrary<String> drafts() {
        return MessyDrafts.drafts(40);
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(10, What.TYPE),
                Tuple.of(2, What.REPLACE),
                Tuple.of(3, What.DELETE),
                Tuple.of(1, What.COPY_LINE),
                Tuple.of(3, What.UNDO));
        Arbitrary<Integer> length = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 2)),
                Tuple.of(2, Arbitraries.integers().between(3, 60)));
        Arbitrary<String> text =
                Arbitraries.frequencyOf(Tuple.of(5, MessyDrafts.pieces()), Tuple.of(1, MessyDrafts.drafts(12)));
        return Combinators.combine(what, Arbitraries.integers().between(0, 2000), length, text)
                .as(Action::new)
                .list()
                .ofSize(100);
    }
}
