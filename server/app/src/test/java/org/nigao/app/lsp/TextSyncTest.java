package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.text.PositionEncoding;

class TextSyncTest {

    private static final String URI = "file:///草稿.txt";

    private final Session session = new Session(new Client(new Routes(), new Worker(e -> {})), new WaitingChanges());
    private final TextSync sync = new TextSync(session, new PushedDiagnostics(session));

    @Test
    void columnsCountUtf16Units() {
        open("𠮷林\n乙");
        change(at(0, 2, 0, 3, "州"));
        assertEquals("𠮷州\n乙", text());
    }

    @Test
    void columnsCountBytesWhereThatWasAgreed() {
        speak(PositionEncoding.UTF8);
        open("𠮷林\n乙");
        change(at(0, 4, 0, 7, "州"));
        assertEquals("𠮷州\n乙", text());
    }

    @Test
    void columnsCountCodePointsWhereThatWasAgreed() {
        speak(PositionEncoding.UTF32);
        open("𠮷林\n乙");
        change(at(0, 1, 0, 2, "州"));
        assertEquals("𠮷州\n乙", text());
    }

    @Test
    void severalChangesApplyOneAfterTheOther() {
        open("甲乙丙");
        change(at(0, 0, 0, 1, ""), at(0, 0, 0, 1, "子"), at(0, 2, 0, 2, "\n丑"));
        assertEquals("子丙\n丑", text());
    }

    @Test
    void aRangeOutsideTheTextMeansItsNearestEnd() {
        open("甲\n乙");
        change(at(99, 9, 1_000_000, Integer.MAX_VALUE, "丙"), at(-1, -1, -7, 0, "子"));
        assertEquals("子甲\n乙丙", text());
    }

    @Test
    void aRangeTheWrongWayRoundIsTurned() {
        open("甲\n乙丙");
        change(at(1, 1, 0, 0, ""));
        assertEquals("丙", text());
    }

    @Test
    void aColumnInsideACharacterMeansItsStart() {
        open("𠮷林");
        change(at(0, 1, 0, 1, "甲"));
        assertEquals("甲𠮷林", text());
    }

    @Test
    void aPositionMayStandBetweenLineBreaksOfAnyKind() {
        open("甲\r\n乙\r丙\n丁");
        change(at(1, 0, 2, 0, ""), at(1, 1, 2, 0, ""));
        assertEquals("甲\r\n丙丁", text());
    }

    @Test
    void aWholeTextReplacesOnlyWhatDiffers() {
        open("一、甲\n二、乙\n三、丙\n四、丁\n");
        Draft before = session.draft(URI).orElseThrow().analysis().draft();
        change(whole("一、甲\n二、乙乙\n三、丙\n四、丁\n"));
        Draft after = session.draft(URI).orElseThrow().analysis().draft();
        assertEquals("一、甲\n二、乙乙\n三、丙\n四、丁\n", after.text());
        assertSame(before.lines().get(0), after.lines().get(0));
        assertSame(before.lines().get(3), after.lines().get(3));
    }

    @Test
    void aChangeBackToTheSameTextKeepsAllThatIsKnown() {
        open("一、甲\n二、乙\n");
        var before = session.draft(URI).orElseThrow().analysis();
        change(at(0, 3, 0, 3, "乙"), at(0, 3, 0, 4, ""));
        assertSame(before, session.draft(URI).orElseThrow().analysis());
    }

    @Test
    void aDraftOpenedTwiceHasTheLastText() {
        open("甲");
        open("丙");
        assertEquals("丙", text());
    }

    @Test
    void anEditFarBeforeAnotherIsKeptToo() {
        open("甲\n乙\n丙\n丁\n");
        session.draft(URI).orElseThrow().analysis();
        change(at(3, 1, 3, 1, "戊"), at(0, 0, 0, 1, ""), at(2, 0, 3, 0, "己"));
        assertEquals("\n乙\n己丁戊\n", text());
        assertEquals(text(), session.draft(URI).orElseThrow().analysis().draft().text());
    }

    private void speak(PositionEncoding encoding) {
        session.begin(new ClientSupport(encoding, EnumSet.noneOf(Feature.class), OptionalInt.empty()));
    }

    private void open(String text) {
        sync.opened(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "plaintext", 1, text)));
    }

    private void change(TextDocumentContentChangeEvent... changes) {
        sync.changed(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(URI, 2), List.of(changes)));
    }

    private static TextDocumentContentChangeEvent at(int line, int column, int endLine, int endColumn, String text) {
        Range range = new Range(new Position(line, column), new Position(endLine, endColumn));
        return new TextDocumentContentChangeEvent(range, text);
    }

    private static TextDocumentContentChangeEvent whole(String text) {
        return new TextDocumentContentChangeEvent(text);
    }

    private String text() {
        return session.draft(URI).orElseThrow().document().text();
    }
}
