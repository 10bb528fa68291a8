package org.nigao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.text.Edit;
import org.nigao.text.Span;

class AggregationTest {

    private static final Rule RULE = Rule.information("some-rule", "某规则");
    private static final Analysis ANALYSIS = Analysis.of(Draft.of("一二三四五六七八九十"));

    /** Sums up whatever it is asked to, or never. */
    private record Sums(Optional<String> message) implements DraftCheck {
        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public void run(Analysis analysis, Consumer<Finding> found) {}

        @Override
        public Optional<String> summary(List<Finding> all, Analysis analysis) {
            return message;
        }
    }

    @Test
    void findingsThatAreNoOneFactStayApartInOrder() {
        List<Finding> findings = Aggregation.of(new Sums(Optional.empty()), List.of(at(5), at(2)), ANALYSIS);

        assertEquals(List.of(2, 5), findings.stream().map(f -> f.span().start()).toList());
    }

    @Test
    void aSummaryKeepsEveryPlaceTheGravestSeverityAndTheFirstSpan() {
        Finding summary = sum(at(5), at(2).graded(Severity.HINT), at(7).graded(Severity.WARNING));

        assertEquals(new Span(2, 3), summary.span());
        assertEquals(Severity.WARNING, summary.severity());
        assertEquals(3, summary.count());
        assertEquals(
                List.of(new Span(5, 6), new Span(7, 8)),
                summary.related().stream().map(Related::span).toList());
    }

    @Test
    void relatedPlacesOfThePartsAreKept() {
        Finding summary = sum(at(1).relatedTo(new Span(3, 4), "另一处"), at(6));

        assertEquals(
                List.of(new Span(3, 4), new Span(6, 7)),
                summary.related().stream().map(Related::span).toList());
    }

    @Test
    void onlyWhatIsSafeIsOfferedAsSafe() {
        Finding summary = sum(
                at(1).fixedBy(Fix.safe("删去", delete(1))),
                at(3).fixedBy(Fix.confirm("删去", delete(3))),
                at(5).fixedBy(Fix.safe("删去", delete(5))));

        assertTrue(summary.fixes().get(0).isSafe());
        assertEquals(List.of(delete(1), delete(5)), summary.fixes().get(0).edits());
        assertEquals("删去（全文 2 处）", summary.fixes().get(0).title());
        assertFalse(summary.fixes().get(1).isSafe());
        assertEquals(
                List.of(delete(1), delete(3), delete(5)), summary.fixes().get(1).edits());
    }

    @Test
    void editsNeverOverlap() {
        Edit wide = Edit.delete(new Span(1, 4));
        Finding summary = sum(at(1).fixedBy(Fix.safe("删去", wide)), at(2).fixedBy(Fix.safe("删去", delete(2))));

        assertEquals(List.of(wide), summary.fixes().get(0).edits());
    }

    @Test
    void whatCannotBeMendedIsSaidWithoutAFix() {
        assertEquals(List.of(), sum(at(1), at(2)).fixes());
    }

    private static Finding sum(Finding... parts) {
        List<Finding> summed = Aggregation.of(new Sums(Optional.of("都是")), List.of(parts), ANALYSIS);
        assertEquals(1, summed.size());
        return summed.get(0);
    }

    private static Finding at(int offset) {
        return Finding.of(RULE, Span.at(offset, 1), "某处");
    }

    private static Edit delete(int offset) {
        return Edit.delete(Span.at(offset, 1));
    }
}
