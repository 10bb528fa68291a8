package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.Repeats.Repeat;
import org.nigao.text.Edits;
import org.nigao.text.Span;

/** Real plans that were pasted twice, where the collection of them is at hand. */
class SeedRepeatsTest {

    private static final Path SEEDS = Path.of("../../../shared/seeds");

    @Test
    void twoParagraphsPastedTwiceAreOneBlockToTheCharacter() throws IOException {
        Draft draft = seed("000");
        Repeat repeat = only(draft);

        assertEquals(Extent.BLOCK, repeat.extent());
        assertEquals(lines(draft, 2, 3), repeat.keptSpan());
        assertEquals(lines(draft, 4, 5), repeat.copySpan());
        assertEquals(linesOf(draft.text(), 1, 3).stripTrailing(), without(draft), "the file ends without a line break");
    }

    @Test
    void aPlanPrintedTwiceKeepsTheHalfBehindItsPreface() throws IOException {
        Draft draft = seed("004");
        Repeat repeat = only(draft);

        assertEquals(Extent.DOCUMENT, repeat.extent());
        assertEquals(lines(draft, 4, 35), repeat.copySpan());
        assertEquals(lines(draft, 37, 68), repeat.keptSpan());
        assertEquals(linesOf(draft.text(), 1, 3) + linesOf(draft.text(), 36, 72), without(draft));
        assertTrue(Repeats.of(Draft.of(without(draft))).all().isEmpty());
    }

    @Test
    void theOthersRepeatNothing() throws IOException {
        for (String name : List.of("001", "002", "003")) {
            assertEquals(List.of(), Repeats.of(seed(name)).all(), name);
        }
    }

    private static Draft seed(String name) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "no seeds here");
        try (var files = Files.list(SEEDS)) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            return Draft.of(Files.readString(file));
        }
    }

    private static Repeat only(Draft draft) {
        List<Repeat> all = Repeats.of(draft).all();
        assertEquals(1, all.size());
        return all.get(0);
    }

    /** From the first to the last of these lines, counted from 1. */
    private static Span lines(Draft draft, int from, int to) {
        return new Span(draft.document().lineStart(from - 1), draft.document().lineEnd(to - 1));
    }

    private static String linesOf(String text, int from, int to) {
        String[] lines = text.split("(?<=\n)", -1);
        return String.join("", List.of(lines).subList(from - 1, Math.min(to, lines.length)));
    }

    private static String without(Draft draft) {
        List<Paragraph> copies =
                draft.paragraphs().stream().filter(Repeats.of(draft)::isCopy).toList();
        return Edits.apply(draft.text(), Removal.of(copies, draft));
    }
}
