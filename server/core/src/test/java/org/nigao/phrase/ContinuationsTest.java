package org.nigao.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nigao.phrase.Seen.Trail;

/** What was seen behind a context is what looking through the texts finds. */
class ContinuationsTest {

    private static final SeenHere NOTHING_HERE = new SeenHere("");

    @Property(tries = 300)
    void everyOccurrenceIsCounted(@ForAll("paragraphs") List<String> paragraphs, @ForAll("paragraph") String context) {
        equalsBruteForce(SeenTexts.of(paragraphs).behind(context), paragraphs, context);
    }

    @Property(tries = 300)
    void aPlanThatIsLeftOutSaysNothing(
            @ForAll("paragraphs") List<String> paragraphs,
            @ForAll("paragraph") String context,
            @ForAll @IntRange(max = 8) int from,
            @ForAll @IntRange(max = 8) int to) {
        int first = Math.min(paragraphs.size(), from);
        int end = Math.max(first, Math.min(paragraphs.size(), to));
        List<String> others = new ArrayList<>(paragraphs);
        others.subList(first, end).clear();
        equalsBruteForce(SeenTexts.of(paragraphs).without(first, end).behind(context), others, context);
    }

    @Property(tries = 300)
    void aTrailThatIsFollowedIsThatOfTheLongerContext(
            @ForAll("paragraphs") List<String> paragraphs, @ForAll("paragraph") String context) {
        for (Seen seen :
                List.of(SeenTexts.of(paragraphs), SeenGrams.of(SeenTexts.of(paragraphs), p -> p, 1, List::of))) {
            Trail trail = seen.behind("");
            for (char unit : context.toCharArray()) {
                trail = trail.then(Seen.folded(unit));
            }
            equalsBruteForce(trail, paragraphs, context);
        }
    }

    @Property(tries = 300)
    void theDraftItselfIsCountedBehindTwoUnits(@ForAll("paragraph") String text, @ForAll("paragraph") String context) {
        Trail trail = new SeenHere(text).behind(context);
        for (int order = 2; order <= trail.order(); order++) {
            String last = folded(context.substring(context.length() - order));
            assertTrue(trail.times(order) <= nexts(List.of(text), last).size());
        }
        if (trail.order() == 0 && context.length() >= 2) {
            assertFalse(text.contains(context.substring(context.length() - 2)));
        }
    }

    /** All go on alike behind the comma too, and then each has another word. */
    @Test
    void whatComesNextBeginsNoClauseThatItDoesNotEnd() {
        List<String> plans = "甲乙丙丁戊己庚辛壬癸子丑"
                .chars()
                .mapToObj(c -> "要做好摆渡服务，在云岭" + (char) c + "处上船。")
                .toList();
        Continuations continuations = new Continuations(Seen.NOTHING, SeenTexts.of(plans));
        SeenHere here = new SeenHere("");
        assertEquals(
                "服务，", continuations.sure("要做好摆渡", here, 0.65).orElseThrow().text());
        assertEquals("服务，", continuations.behind("要做好摆渡", here, 1).get(0).text());
        assertEquals(
                "在云岭", continuations.sure("要做好摆渡服务，", here, 0.65).orElseThrow().text());
    }

    @Property(tries = 200)
    void stretchesAreShippedThatEnoughPlansHave(@ForAll("paragraphs") List<String> paragraphs) {
        int fewest = 2;
        SeenGrams grams = SeenGrams.of(SeenTexts.of(paragraphs), p -> p, fewest, List::of);
        Set<String> expected = new HashSet<>();
        Map<String, Set<Integer>> plans = new HashMap<>();
        for (int plan = 0; plan < paragraphs.size(); plan++) {
            String text = folded(paragraphs.get(plan));
            for (int from = 0; from < text.length(); from++) {
                for (int to = from + 1; to <= Math.min(text.length(), from + Seen.FARTHEST + 1); to++) {
                    plans.computeIfAbsent(text.substring(from, to), s -> new HashSet<>())
                            .add(plan);
                }
            }
        }
        plans.forEach((stretch, having) -> {
            if (having.size() >= fewest) {
                expected.add(stretch);
            }
        });
        assertEquals(expected.size(), grams.size());
        for (String stretch : expected) {
            Trail trail = grams.behind(stretch.substring(0, stretch.length() - 1));
            int[] times = new int[1];
            trail.add(
                    Math.min(stretch.length() - 1, Seen.FARTHEST),
                    new char[] {stretch.charAt(stretch.length() - 1)},
                    times);
            assertEquals(
                    nexts(paragraphs, stretch.substring(0, stretch.length() - 1)).stream()
                            .filter(n -> n == stretch.charAt(stretch.length() - 1))
                            .count(),
                    times[0],
                    stretch);
        }
    }

    @Property(tries = 100)
    void bytesGiveTheSameBack(@ForAll("paragraphs") List<String> paragraphs, @ForAll byte[] noise) {
        SeenGrams grams = SeenGrams.of(SeenTexts.of(paragraphs), p -> p, 1, List::of);
        byte[] bytes = grams.toBytes();
        SeenGrams read = SeenGrams.read(ByteBuffer.wrap(bytes)).orElseThrow();
        assertEquals(List.of(bytes.length, grams.size()), List.of(read.toBytes().length, read.size()));
        assertEquals(ByteBuffer.wrap(bytes), ByteBuffer.wrap(read.toBytes()));
        assertTrue(SeenGrams.read(ByteBuffer.wrap(noise)).isEmpty());
        assertTrue(SeenGrams.read(ByteBuffer.wrap(bytes, 0, bytes.length / 2)).isEmpty());
    }

    @Test
    void theLongestContextDecidesAndFiguresAreNeverProposed() {
        List<String> plans = Stream.generate(
                        () -> Stream.of("扎实推进乡村全面振兴，建设宜居宜业和美乡村。", "扎实推进新型城镇化，完善城市功能。", "全年新增就业30万人以上。"))
                .limit(4)
                .flatMap(s -> s)
                .toList();
        Continuations continuations = new Continuations(Seen.NOTHING, SeenTexts.of(plans));
        assertTrue(best(continuations, "我们要扎实推进乡").startsWith("村全面振兴"));
        assertTrue(best(continuations, "完善城").startsWith("市功能"));
        assertEquals("", best(continuations, "全年新增就业"));
        assertEquals("", best(continuations, "𠮷祥"));
    }

    @Test
    void theDraftItselfGoesOnAsItDid() {
        Continuations continuations = new Continuations(Seen.NOTHING, Seen.NOTHING);
        SeenHere here = new SeenHere("一、抓好云岭吉祥码头建设。云岭吉祥码头建设要快，云岭吉祥码头建设要稳。\n");
        List<Continuation> found = continuations.behind("推进云岭吉", here, 1);
        assertTrue(found.get(0).text().startsWith("祥码头建设"), found::toString);
        assertEquals(3, found.get(0).here());
    }

    @Property(tries = 300)
    void whatIsSureIsSure(@ForAll("paragraphs") List<String> paragraphs, @ForAll("paragraph") String context) {
        Continuations continuations = new Continuations(Seen.NOTHING, SeenTexts.of(paragraphs));
        continuations.sure(context, NOTHING_HERE, 0.6).ifPresent(c -> {
            assertTrue(c.likelihood() >= 0.6 && c.likelihood() <= 1);
            String joined = String.join("\n", paragraphs);
            assertTrue(folded(joined).contains(c.text()), c.text());
        });
    }

    private static String best(Continuations continuations, String before) {
        return continuations.behind(before, NOTHING_HERE, 1).stream()
                .map(Continuation::text)
                .findFirst()
                .orElse("");
    }

    private static void equalsBruteForce(Trail trail, List<String> paragraphs, String context) {
        int most = Math.min(Seen.FARTHEST, context.length());
        for (int order = 1; order <= most; order++) {
            String last = folded(context.substring(context.length() - order));
            List<Character> nexts = nexts(paragraphs, last);
            assertEquals(nexts.isEmpty(), trail.order() < order, last);
            if (nexts.isEmpty()) {
                continue;
            }
            assertEquals(nexts.size(), trail.times(order), last);
            Map<Character, Integer> named = new HashMap<>();
            trail.nexts(order, (unit, times) -> named.merge(unit, times, Integer::sum));
            for (Character next : new HashSet<>(nexts)) {
                int[] times = new int[1];
                trail.add(order, new char[] {next}, times);
                long expected = next == PhraseTexts.SEPARATOR
                        ? times[0]
                        : nexts.stream().filter(next::equals).count();
                assertEquals(expected, times[0], last + next);
                if (next != PhraseTexts.SEPARATOR) {
                    assertEquals((int) expected, named.get(next), last + next);
                }
            }
        }
    }

    /** What stands behind each occurrence; a separator at the end of a paragraph. */
    private static List<Character> nexts(List<String> paragraphs, String context) {
        return paragraphs.stream()
                .map(ContinuationsTest::folded)
                .flatMap(p -> IntStream.rangeClosed(0, p.length() - context.length())
                        .filter(at -> p.startsWith(context, at))
                        .mapToObj(at -> at + context.length() < p.length()
                                ? p.charAt(at + context.length())
                                : PhraseTexts.SEPARATOR))
                .toList();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (char unit : text.toCharArray()) {
            folded.append(Seen.folded(unit));
        }
        return folded.toString();
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return paragraph().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> paragraph() {
        return Arbitraries.strings().withChars("发展建设，。1９").ofMinLength(1).ofMaxLength(40);
    }
}
