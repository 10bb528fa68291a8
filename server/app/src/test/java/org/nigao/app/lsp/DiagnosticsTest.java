package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.nigao.app.files.PageFiles;
import org.nigao.check.Finding;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.check.RulePage;
import org.nigao.check.Severity;
import org.nigao.text.PositionEncoding;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

class DiagnosticsTest {

    private static final Rule RULE = Rule.warning("halfwidth-punct", "半角标点");
    private static final String URI = "file:///a.txt";
    private static final String TEXT = "𠮷好,\n".repeat(1000);

    private final Diagnostics diagnostics = new Diagnostics(
            new ClientSupport(PositionEncoding.UTF16, EnumSet.allOf(Feature.class), OptionalInt.empty()),
            PageFiles.besideProgram());
    private final ToLsp to = new ToLsp(TextDocument.of(TEXT), PositionEncoding.UTF16);

    @Test
    void upTo200AreShownAsTheyAre() {
        assertEquals(200, diagnostics.of(findings(200), URI, to).size());
    }

    @Test
    void ofMoreTheFirstAreShownByPlaceAndTheLastItemSaysHowManyThereAre() {
        List<Finding> findings = new ArrayList<>(findings(900));
        findings.add(0, findings.remove(899).graded(Severity.ERROR));
        List<Diagnostic> shown = diagnostics.of(findings, URI, to);
        assertEquals(201, shown.size());
        assertEquals(DiagnosticSeverity.Error, shown.get(199).getSeverity());
        Diagnostic last = shown.get(200);
        assertTrue(last.getMessage().getLeft().contains("700 处"), last::toString);
        assertEquals(1000, last.getRange().getStart().getLine());
        for (int i = 1; i < shown.size(); i++) {
            assertTrue(shown.get(i - 1).getRange().getStart().getLine()
                    <= shown.get(i).getRange().getStart().getLine());
        }
    }

    @Test
    void twentyOtherPlacesAreShownAndTheLastSaysHowManyThereAre() {
        Finding finding = findings(1)
                .get(0)
                .relatedTo(findings(50).stream()
                        .map(f -> new Related(f.span(), "同样"))
                        .toList());
        List<DiagnosticRelatedInformation> related =
                diagnostics.diagnostic(finding, URI, to).getRelatedInformation();
        assertEquals(21, related.size());
        assertTrue(related.get(20).getMessage().contains("30 处"), related::toString);
        assertEquals(20, related.get(20).getLocation().getRange().getStart().getLine());
    }

    @Test
    void theCodeLeadsToThePageOfItsRule() throws IOException {
        Diagnostic shown = diagnostics.of(findings(1), URI, to).get(0);
        Path page = Path.of(java.net.URI.create(shown.getCodeDescription().getHref()));
        assertEquals(RulePage.of(RULE).markdown(), Files.readString(page));
    }

    @Test
    void aProgramWithoutPagesLinksToNone() {
        Diagnostics without = new Diagnostics(
                new ClientSupport(PositionEncoding.UTF16, EnumSet.allOf(Feature.class), OptionalInt.empty()),
                new PageFiles(Optional.empty()));
        assertNull(without.of(findings(1), URI, to).get(0).getCodeDescription());
    }

    @Test
    void columnsCountTheUnitsAgreedOn() {
        assertEquals(
                3,
                diagnostics
                        .of(findings(1), URI, to)
                        .get(0)
                        .getRange()
                        .getStart()
                        .getCharacter());
        ToLsp utf8 = new ToLsp(to.document(), PositionEncoding.UTF8);
        assertEquals(
                7,
                diagnostics
                        .of(findings(1), URI, utf8)
                        .get(0)
                        .getRange()
                        .getStart()
                        .getCharacter());
    }

    @Test
    void theResultIdIsThatOfTheContent() {
        List<Diagnostic> one = diagnostics.of(findings(3), URI, to);
        assertEquals(ResultId.of(one), ResultId.of(diagnostics.of(findings(3), URI, to)));
        assertNotEquals(ResultId.of(one), ResultId.of(diagnostics.of(findings(4), URI, to)));
        assertNotEquals(ResultId.of(one), ResultId.of(diagnostics.of(findings(4).subList(1, 4), URI, to)));
        List<Finding> other = new ArrayList<>(findings(3));
        other.set(1, other.get(1).relatedTo(new Span(0, 1), "同样"));
        assertNotEquals(ResultId.of(one), ResultId.of(diagnostics.of(other, URI, to)));
    }

    private static List<Finding> findings(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Finding.of(RULE, Span.at(5 * i + 3, 1), "句中宜用全角逗号"))
                .toList();
    }
}
