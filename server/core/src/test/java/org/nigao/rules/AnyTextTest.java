package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Related;
import org.nigao.draft.Format;
import org.nigao.outline.Section;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** No text makes the program throw, and whatever it says of a text lies in the text. */
class AnyTextTest {

    @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyCharactersAreRead(@ForAll("characters") String text, @ForAll Format format) {
        assertRead(text, format);
    }

    @Property(seed = "2", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void anyDraftIsRead(@ForAll("drafts") String text, @ForAll Format format) {
        assertRead(text, format);
    }

    private static void assertRead(String text, Format format) {
        Analysis analysis = Engine.analysis(text, format);
        Span whole = new Span(0, text.length());
        assertOneAfterAnother(analysis.outline().roots(), whole);
        for (Section section : analysis.outline().all()) {
            assertInside(whole, section.label(), section);
            assertInside(whole, section.title(), section);
            assertInside(whole, section.span(), section);
            assertOneAfterAnother(section.children(), section.span());
        }
        for (Finding finding : Engine.CHECKER.check(analysis).findings()) {
            assertInside(whole, finding.span(), finding);
            finding.related().stream().map(Related::span).forEach(span -> assertInside(whole, span, finding));
            finding.fixes().forEach(fix -> assertApplies(whole, fix));
        }
    }

    private static void assertOneAfterAnother(List<Section> siblings, Span parent) {
        int end = parent.start();
        for (Section section : siblings) {
            assertInside(new Span(end, parent.end()), section.span(), section);
            end = section.end();
        }
    }

    private static void assertInside(Span outer, Span inner, Object what) {
        assertTrue(outer.contains(inner), () -> inner + " outside " + outer + ": " + what);
    }

    private static void assertApplies(Span whole, Fix fix) {
        List<Edit> edits = fix.edits().stream().sorted().toList();
        assertTrue(!edits.isEmpty(), () -> "changes nothing: " + fix);
        for (int i = 0; i < edits.size(); i++) {
            assertInside(whole, edits.get(i).span(), fix);
            if (i > 0) {
                int end = edits.get(i - 1).span().end();
                assertTrue(edits.get(i).span().start() >= end, () -> "edits overlap: " + fix);
            }
        }
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.strings().all().ofMaxLength(300);
    }

    @Provide
    Arbitrary<String> drafts() {
        return MessyDrafts.drafts(80);
    }
}
