package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.text.Edit;
import org.nigao.text.Span;

class OverlapsTest {

    /** The oracle counts every two wordings afresh after each edit. */
    @Property(seed = "1", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void afterAnyEditsThePairsAreThoseOfComparingAllWithAll(@ForAll long seed) {
        Random random = new Random(seed);
        String text = Clauses.text(random, 30);
        Draft draft = Draft.of(text);
        Overlaps overlaps = Overlaps.of(draft);
        assertEquals(oracle(draft), pairs(overlaps));
        for (int step = 0; step < 25; step++) {
            draft = draft.edited(edit(draft.text(), random));
            overlaps = overlaps.next(draft);
            assertEquals(oracle(draft), pairs(overlaps), draft.text());
            assertEquals(pairs(Overlaps.of(draft)), pairs(overlaps), draft.text());
        }
    }

    /** A piece that more than {@link Postings#COMMON} paragraphs have tells nothing; edits carry pieces across that border. */
    @Property(seed = "2", tries = 8, edgeCases = EdgeCasesMode.NONE)
    void piecesThatBecomeCommonAndRareAgainAreCountedRight(@ForAll long seed) {
        Random random = new Random(seed);
        Draft draft = Draft.of(Clauses.text(random, Postings.COMMON * 3));
        Overlaps overlaps = Overlaps.of(draft);
        for (int step = 0; step < 12; step++) {
            draft = draft.edited(edit(draft.text(), random));
            overlaps = overlaps.next(draft);
            assertEquals(oracle(draft), pairs(overlaps));
        }
    }

    /** The border is crossed by many paragraphs at once, and more than once within one edit. */
    @Property(seed = "3", tries = 6, edgeCases = EdgeCasesMode.NONE)
    void piecesOfWholePartsCutAndPastedAreCountedRight(@ForAll long seed) {
        Random random = new Random(seed);
        Draft draft = Draft.of(Clauses.text(random, Postings.COMMON * 3));
        Overlaps overlaps = Overlaps.of(draft);
        for (int step = 0; step < 10; step++) {
            int at = random.nextInt(draft.text().length());
            int end = Math.min(draft.text().length(), at + random.nextInt(6_000));
            String pasted = random.nextInt(3) == 0 ? "" : Clauses.text(random, random.nextInt(2 * Postings.COMMON));
            draft = draft.edited(new Edit(new Span(at, end), pasted));
            overlaps = overlaps.next(draft);
            assertEquals(oracle(draft), pairs(overlaps));
        }
    }

    @Test
    void anOlderVersionCanBeAskedAgain() {
        Draft draft = Draft.of(Clauses.text(new Random(7), 20));
        Overlaps overlaps = Overlaps.of(draft);
        Draft one = draft.edited(Edit.insert(0, "另起一段。\n"));
        Draft other = draft.edited(Edit.delete(new Span(0, 90)));

        assertEquals(oracle(one), pairs(overlaps.next(one)));
        assertEquals(oracle(other), pairs(overlaps.next(other)));
    }

    @Test
    void newFiguresMakeNoDifference() {
        Near near = Overlaps.of(Draft.of("2025年全市新建高标准农田12.5万亩，改造提升8万亩，完成投资23000万元，项目验收率达到100%。\n"
                        + "2026年全市新建高标准农田9万亩，改造提升11.2万亩，完成投资31500万元，项目验收率达到98%。\n"))
                .near()
                .get(0);

        assertEquals(1.0, near.share(), 0.1);
    }

    private static Edit edit(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(6)) {
            case 0 -> Edit.insert(at, "\n");
            case 1 -> Edit.delete(new Span(at, Math.min(text.length(), at + random.nextInt(120))));
            case 2 -> Edit.insert(at, Clauses.text(random, 1 + random.nextInt(3)));
            default -> Edit.insert(at, String.valueOf("清淤检修9".charAt(random.nextInt(5))));
        };
    }

    private static Map<Set<String>, Double> pairs(Overlaps overlaps) {
        Map<Set<String>, Double> pairs = ComparingAll.pairs(overlaps.near());
        assertEquals(overlaps.near().size(), pairs.size());
        return pairs;
    }

    private static Map<Set<String>, Double> oracle(Draft draft) {
        return new ComparingAll().of(draft).pairs();
    }
}
