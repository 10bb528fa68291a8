package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.text.Edit;
import org.nigao.text.Span;

class OverlapsTest {

    private static final List<String> CLAUSES = List.of(
            "对服役超过十五年的泵站逐座检测",
            "列出更新清单并分三年改造完毕",
            "干渠分水口全部加装计量设施",
            "水量按旬公布并接受用水户监督",
            "旱情达到二级以上时启动错峰供水",
            "优先保证人畜饮水和制种田用水",
            "各灌区要在三月底前完成干渠清淤",
            "淤泥统一运往指定地点堆放",
            "全年完成投资2300万元",
            "新增高效节水面积12万亩");

    /** The oracle counts every two wordings afresh after each edit. */
    @Property(seed = "1", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void afterAnyEditsThePairsAreThoseOfComparingAllWithAll(@ForAll long seed) {
        Random random = new Random(seed);
        String text = text(random, 30);
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
        Draft draft = Draft.of(text(random, Postings.COMMON * 3));
        Overlaps overlaps = Overlaps.of(draft);
        for (int step = 0; step < 12; step++) {
            draft = draft.edited(edit(draft.text(), random));
            overlaps = overlaps.next(draft);
            assertEquals(oracle(draft), pairs(overlaps));
        }
    }

    @Test
    void anOlderVersionCanBeAskedAgain() {
        Draft draft = Draft.of(text(new Random(7), 20));
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
            case 2 -> Edit.insert(at, text(random, 1 + random.nextInt(3)));
            default -> Edit.insert(at, String.valueOf("清淤检修9".charAt(random.nextInt(5))));
        };
    }

    private static String text(Random random, int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            for (int clause = 3 + random.nextInt(4); clause > 0; clause--) {
                text.append(CLAUSES.get(random.nextInt(CLAUSES.size()))).append(clause == 1 ? "。\n" : "，");
            }
        }
        return text.toString();
    }

    private static Map<Set<String>, Double> pairs(Overlaps overlaps) {
        Map<Set<String>, Double> pairs = new HashMap<>();
        for (Near near : overlaps.near()) {
            String one = near.one().text();
            pairs.put(Set.of(one, near.other().text()), near.share());
        }
        assertEquals(overlaps.near().size(), pairs.size());
        return pairs;
    }

    private static Map<Set<String>, Double> oracle(Draft draft) {
        Set<String> wordings = new TreeSet<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            String wording = paragraph.line().wording().text();
            if (wording.length() >= Wordings.SHORTEST_WITH_PIECES) {
                wordings.add(wording);
            }
        }
        Map<String, Set<String>> pieces = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String wording : wordings) {
            String masked = wording.replaceAll("[0-9]+", "#");
            Set<String> of = new TreeSet<>();
            for (int i = 0; i + Grams.LENGTH <= masked.length(); i++) {
                of.add(masked.substring(i, i + Grams.LENGTH));
            }
            of.forEach(piece -> counts.merge(piece, 1, Integer::sum));
            pieces.put(wording, of);
        }
        Map<Set<String>, Double> pairs = new HashMap<>();
        for (String one : wordings) {
            for (String other : wordings) {
                long shared = one.compareTo(other) >= 0
                        ? 0
                        : pieces.get(one).stream()
                                .filter(p -> counts.get(p) <= Postings.COMMON
                                        && pieces.get(other).contains(p))
                                .count();
                int shorter = Math.min(pieces.get(one).size(), pieces.get(other).size());
                if (shared > 0 && shared * 100 >= (long) NearIndex.LEAST_SHARED * shorter) {
                    pairs.put(Set.of(one, other), (double) shared / shorter);
                }
            }
        }
        return pairs;
    }
}
