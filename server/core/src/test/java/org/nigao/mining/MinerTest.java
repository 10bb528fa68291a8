package org.nigao.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.Place;

/** What is mined of plans: whole phrases, verbatim, with counts that no copy changes. */
class MinerTest {

    private static final List<String> TEXTS = Plans.texts(24);
    private static final List<Phrase> MINED = Plans.mined(TEXTS);

    private static Map<String, Integer> counts(List<Phrase> phrases) {
        return phrases.stream().collect(Collectors.toMap(Phrase::text, Phrase::plans));
    }

    @Test
    void standingPhrasesAreFoundWhole() {
        Map<String, Integer> counts = counts(MINED);
        for (String phrase : List.of("压实防汛责任", "完善水情会商机制", "组织抢险队伍集中演练", "储备编织袋、救生衣、照明灯具", "提高水库调度水平")) {
            assertTrue(counts.containsKey(phrase), phrase + " is not in " + counts.keySet());
        }
        assertFalse(counts.containsKey("实防汛责任"));
        assertFalse(counts.containsKey("救生衣、照明灯具"));
        assertFalse(counts.containsKey("提高水库调度"));
    }

    @Test
    void everyPhraseStandsVerbatimAtItsPlaces() {
        assertFalse(MINED.isEmpty());
        for (Phrase phrase : MINED) {
            assertFalse(phrase.places().isEmpty(), phrase.text());
            for (Place place : phrase.places()) {
                String text = TEXTS.get(Integer.parseInt(place.plan().substring(5, 8)));
                assertTrue(text.startsWith(phrase.text(), place.start()), phrase + " at " + place);
            }
        }
    }

    @Test
    void countsAreThoseOfLookingThroughEveryPlan() {
        for (Phrase phrase : MINED) {
            int plans = 0;
            Map<Integer, Integer> years = new TreeMap<>();
            for (int i = 0; i < TEXTS.size(); i++) {
                if (TEXTS.get(i).contains(phrase.text())) {
                    plans++;
                    years.merge(2020 + i % 9, 1, Integer::sum);
                }
            }
            assertEquals(plans, phrase.plans(), phrase.text());
            assertEquals(years, phrase.years(), phrase.text());
        }
    }

    @Test
    void aRepostADoubledAndAWrappedCopyChangeNoCount() {
        List<String> more = new ArrayList<>(TEXTS);
        more.add(TEXTS.get(3));
        more.add("首页 > 政务公开 > 正文\n\n" + TEXTS.get(7) + "\n上一篇：没有了\n");
        more.set(5, TEXTS.get(5) + TEXTS.get(5));
        more.set(9, wrapped(TEXTS.get(9), 34));
        more.add(wrapped(TEXTS.get(11), 28));
        assertEquals(counts(MINED), counts(Plans.mined(more)));
    }

    /** As a page prints it: each paragraph broken after so many characters. */
    private static String wrapped(String text, int width) {
        return text.lines()
                .map(line -> {
                    StringBuilder lines = new StringBuilder();
                    for (int i = 0; i < line.length(); i += width) {
                        lines.append(line, i, Math.min(line.length(), i + width))
                                .append('\n');
                    }
                    return lines.toString();
                })
                .collect(Collectors.joining());
    }

    @Test
    void aPlanInTraditionalScriptCounts() {
        List<String> more = new ArrayList<>(TEXTS);
        int with = counts(MINED).get("压实防汛责任");
        more.add("禾川市防汛通報\n\n壓實防汛責任，全縣動員。第一批物資已經到位，第二批物資正在路上。\n");
        assertEquals(with + 1, counts(Plans.mined(more)).get("压实防汛责任"));
    }

    @Test
    void lessMemoryChangesNothing() {
        Room outside = new Room() {
            @Override
            public int onHeap() {
                return 64;
            }

            @Override
            public ByteBuffer outside(int bytes) {
                return ByteBuffer.allocateDirect(bytes);
            }
        };
        assertEquals(MINED, Plans.mined(TEXTS, Options.STANDARD.withPositions(50), outside));
    }

    @Test
    void fewerPlansMayBeAskedFor() {
        List<String> few = TEXTS.subList(0, 3);
        assertTrue(Plans.mined(few, Options.STANDARD.withPlans(2), Room.HEAP).stream()
                .allMatch(p -> p.plans() >= 2));
        assertEquals(MINED.subList(0, 5), Plans.mined(TEXTS, Options.STANDARD.withMost(5), Room.HEAP));
    }

    @Test
    void itCanBeStopped() {
        Miner miner = new Miner(Options.STANDARD, Room.HEAP);
        miner.add(Plans.origin("plan.txt", 2030), Draft.of(TEXTS.get(0)));
        assertThrows(
                CancellationException.class,
                () -> miner.mine((stage, done, all) -> {
                    throw new CancellationException();
                }));
    }

    @Test
    void whatNothingIsKnownOfIsMinedToo() {
        Miner miner = new Miner(Options.STANDARD, Room.HEAP);
        for (int i = 0; i < 6; i++) {
            miner.add(new Origin("plan-" + i, "", "", OptionalInt.empty(), ""), Draft.of(TEXTS.get(i)));
        }
        List<Phrase> phrases = miner.mine(Watch.NONE).phrases();
        assertFalse(phrases.isEmpty());
        assertTrue(phrases.stream().allMatch(p -> p.use().isEmpty() && p.issuers() == 0));
        assertEquals(new Mined(List.of(), List.of()), new Miner(Options.STANDARD, Room.HEAP).mine(Watch.NONE));
    }
}
