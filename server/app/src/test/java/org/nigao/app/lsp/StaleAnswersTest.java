package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Format;

class StaleAnswersTest {

    private static final String LARGE = "各地各部门要结合实际抓好落实，及时报送进展。\n".repeat(5_000);
    private static final TextDocumentIdentifier DRAFT = new TextDocumentIdentifier("file:///a.txt");

    private final WaitingChanges changes = new WaitingChanges();
    private final Session session = new Session(new Client(new Routes(), new Worker(e -> {})), changes);
    private final DidChangeTextDocumentParams change = new DidChangeTextDocumentParams(
            new VersionedTextDocumentIdentifier(DRAFT.getUri(), 2), List.of(new TextDocumentContentChangeEvent("好")));

    @Test
    void aPullOfALargeDraftThatAChangeHasOvertakenIsToBeRepeated() {
        open(LARGE);
        changes.arrived(change);
        ResponseError error =
                assertThrows(ResponseErrorException.class, this::pull).getResponseError();
        assertEquals(-32802, error.getCode());
        assertEquals(
                true,
                assertInstanceOf(DiagnosticServerCancellationData.class, error.getData())
                        .isRetriggerRequest());
    }

    @Test
    void otherQuestionsAreAnsweredAsStale() {
        open(LARGE);
        changes.arrived(change);
        ResponseErrorException error = assertThrows(
                ResponseErrorException.class,
                () -> new DocumentSymbols(session).answer(new DocumentSymbolParams(DRAFT)));
        assertEquals(-32801, error.getResponseError().getCode());
    }

    @Test
    void onceTheLastChangeIsTakenQuestionsAreAnsweredAgain() {
        open(LARGE);
        changes.arrived(change);
        changes.arrived(change);
        changes.taken(change);
        assertThrows(ResponseErrorException.class, this::pull);
        changes.taken(change);
        assertInstanceOf(RelatedFullDocumentDiagnosticReport.class, pull());
    }

    @Test
    void aSmallDraftIsAnsweredForEveryVersion() {
        open("各地各部门要结合实际抓好落实。\n");
        changes.arrived(change);
        assertInstanceOf(RelatedFullDocumentDiagnosticReport.class, pull());
    }

    private void open(String text) {
        session.open(new OpenDraft(DRAFT.getUri(), Format.PLAIN, 1, text));
    }

    private Object pull() {
        return new PulledDiagnostics(session).answer(new DocumentDiagnosticParams(DRAFT));
    }
}
