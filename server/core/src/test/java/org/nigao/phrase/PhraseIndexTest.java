package org.nigao.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.nigao.phrase.Sorted.Range;

/** What the index finds is what comparing each phrase with each stretch finds. */
class PhraseIndexTest {

    @Property(tries = 400)
    void everyPhraseThatStandsInATextIsFound(@ForAll("phrases") Set<String> phrases, @ForAll("text") String text) {
        PhraseIndex index = index(phrases);
        Set<String> expected = new TreeSet<>();
        for (String phrase : phrases) {
            for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
                expected.add(at + phrase);
            }
        }
        Set<String> found = new TreeSet<>();
        index.matches(text, (phrase, start, end) -> {
            assertEquals(index.text(phrase), text.substring(start, end));
            found.add(start + index.text(phrase));
        });
        assertEquals(expected, found);
    }

    /** Whatever is looked at at once, and whatever stands between: a text may have characters that separate phrases. */
    @Property(tries = 100)
    void aLongTextHasThePhrasesOfItsPlaces(@ForAll("phrases") Set<String> phrases, @ForAll("longText") String text) {
        PhraseIndex index = index(phrases);
        List<String> expected = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            for (int end = at + 1; end <= Math.min(text.length(), at + 15); end++) {
                if (phrases.contains(text.substring(at, end))) {
                    expected.add(at + text.substring(at, end));
                }
            }
        }
        List<String> found = new ArrayList<>();
        index.matches(text, (phrase, start, end) -> found.add(start + index.text(phrase)));
        assertEquals(expected, found);
    }

    @Property(tries = 400)
    void everyNearMissIsFoundAndNoneIsFartherThanItSays(
            @ForAll("phrases") Set<String> phrases, @ForAll("text") String text) {
        PhraseIndex index = index(phrases);
        nearMissesAreAsDefined(phrases, text, index);
        phrases.stream().limit(3).forEach(whole -> nearMissesAreAsDefined(phrases, whole, index));
    }

    private static void nearMissesAreAsDefined(Set<String> phrases, String text, PhraseIndex index) {
        Map<String, Set<Integer>> found = new HashMap<>();
        for (NearMiss miss : NearMisses.in(text.toCharArray(), index)) {
            String phrase = index.text(miss.phrase());
            String stretch = text.substring(miss.start(), miss.end());
            int distance = LevenshteinDistance.getDefaultInstance().apply(phrase, stretch);
            assertTrue(
                    distance == miss.edits()
                            || miss.edits() == 1 && swapped(stretch).contains(phrase)
                            || stretch.equals(phrase),
                    phrase + stretch);
            for (int at = miss.start(); at <= miss.end(); at++) {
                found.computeIfAbsent(phrase, p -> new TreeSet<>()).add(at);
            }
        }
        for (String phrase : phrases) {
            for (int[] place : near(phrase, text)) {
                Set<Integer> places = found.getOrDefault(phrase, Set.of());
                assertTrue(places.stream().anyMatch(at -> at >= place[0] && at <= place[1]), phrase + " in " + text);
            }
        }
    }

    /** The stretches within the tolerance of a phrase, or with two blocks swapped, where the phrase itself is not. */
    private static List<int[]> near(String phrase, String text) {
        int tolerance = PhraseCompiler.tolerance(phrase.length());
        List<int[]> near = new ArrayList<>();
        for (int start = 0; tolerance > 0 && start < text.length(); start++) {
            int most = Math.min(text.length(), start + phrase.length() + tolerance);
            for (int end = start + phrase.length() - tolerance; end <= most; end++) {
                String stretch = text.substring(start, end);
                boolean close = LevenshteinDistance.getDefaultInstance().apply(phrase, stretch) <= tolerance;
                if ((close || swapped(stretch).contains(phrase))
                        && !around(text, start, end).contains(phrase)) {
                    near.add(new int[] {start, end});
                }
            }
        }
        return near;
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - 2), Math.min(text.length(), end + 2));
    }

    private static Set<String> swapped(String text) {
        Set<String> swapped = new TreeSet<>();
        for (int at = 0; at < text.length(); at++) {
            for (int one = 1; one <= 3; one++) {
                for (int other = 1; other <= 3 && at + one + other <= text.length(); other++) {
                    swapped.add(text.substring(0, at)
                            + text.substring(at + one, at + one + other)
                            + text.substring(at, at + one)
                            + text.substring(at + one + other));
                }
            }
        }
        return swapped;
    }

    @Property(tries = 200)
    void whatIsReadFromItsBytesIsTheSame(@ForAll("phrases") Set<String> phrases, @ForAll("text") String text) {
        PhraseIndex index = index(phrases);
        PhraseIndex read = PhraseIndex.read(ByteBuffer.wrap(index.toBytes())).orElseThrow();
        assertEquals(index.size(), read.size());
        for (int i = 0; i < index.size(); i++) {
            assertEquals(index.text(i), read.text(i));
            assertEquals(index.evidence(i), read.evidence(i));
            assertEquals(index.source(i), read.source(i));
        }
        assertEquals(
                Set.copyOf(NearMisses.in(text.toCharArray(), index)),
                Set.copyOf(NearMisses.in(text.toCharArray(), read)));
        assertEquals(
                read.byText().best(read.byText().entries().all()),
                index.byText().best(index.byText().entries().all()));
    }

    @Property(tries = 200)
    void bytesThatAreNoIndexAreRefused(@ForAll byte[] bytes, @ForAll("phrases") Set<String> phrases) {
        assertTrue(PhraseIndex.read(ByteBuffer.wrap(bytes)).isEmpty());
        byte[] whole = index(phrases).toBytes();
        byte[] part = Arrays.copyOf(whole, whole.length - 1);
        assertTrue(PhraseIndex.read(ByteBuffer.wrap(part)).isEmpty());
    }

    @Property(tries = 300)
    void theBestOfAPrefixAreTheWeightiestThatBeginWithIt(
            @ForAll("phrases") Set<String> phrases, @ForAll("text") String text) {
        PhraseIndex index = index(phrases);
        String prefix = text.substring(0, Math.min(2, text.length()));
        Range range = index.byText().entries().startingWith(prefix, 0, prefix.length());
        List<String> expected = phrases.stream()
                .filter(p -> p.startsWith(prefix))
                .sorted((one, other) -> {
                    int weights = Integer.compare(plans(other), plans(one));
                    return weights != 0 ? weights : one.compareTo(other);
                })
                .limit(3)
                .toList();
        assertEquals(
                expected,
                index.byText().best(range, 3, 1000, p -> true).stream()
                        .map(index::text)
                        .toList());
    }

    private static PhraseIndex index(Set<String> phrases) {
        return PhraseCompiler.compile(
                phrases.stream().map(p -> Mined.of(p, plans(p))).toList());
    }

    private static int plans(String phrase) {
        return 4 + Math.floorMod(phrase.hashCode(), 7);
    }

    /** Few characters, so that phrases come near each other and stand in texts. */
    @Provide
    Arbitrary<Set<String>> phrases() {
        return Arbitraries.strings()
                .withChars("甲乙丙")
                .ofMinLength(2)
                .ofMaxLength(15)
                .set()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withChars("甲乙丙丁").ofMinLength(0).ofMaxLength(24);
    }

    @Provide
    Arbitrary<String> longText() {
        return Arbitraries.strings().withChars("甲乙丙\0").ofMinLength(240).ofMaxLength(600);
    }

    @Test
    void whatPlansOfTheRegionHaveComesFirst() {
        PhraseIndex index = PhraseCompiler.compile(
                List.of(Mined.of("抓好河湖长制", 9, "云岭"), Mined.of("抓好河道清淤", 12, "禾川"), Mined.of("抓好河口湿地", 12, "全国")));
        PhraseIndex read = PhraseIndex.read(ByteBuffer.wrap(index.toBytes())).orElseThrow();
        for (Map.Entry<String, String> first : Map.of("云岭", "抓好河湖长制", "禾川", "抓好河道清淤", "全国", "抓好河口湿地", "", "抓好河口湿地")
                .entrySet()) {
            Circumstances here = new Circumstances(OptionalInt.empty(), first.getKey(), "", Set.of(), Set.of());
            List<Offer> offers = new Completer(new Phrases(List.of(read), Sequences.NONE)).offers("抓好河", here, 3);
            assertEquals(first.getValue(), offers.get(0).text(), first::toString);
        }
    }

    @Test
    void whatBeginsWithTwoCharactersIsOfferedOnlyWhereNothingLongerWasBegun() {
        PhraseIndex index =
                PhraseCompiler.compile(List.of(Mined.of("高质量发展", 9), Mined.of("质量管理", 12), Mined.of("质量管理体系", 12)));
        Completer completer = new Completer(new Phrases(
                List.of(PhraseIndex.read(ByteBuffer.wrap(index.toBytes())).orElseThrow()), Sequences.NONE));
        Circumstances here = new Circumstances(OptionalInt.empty(), "", "", Set.of(), Set.of());
        assertEquals(
                List.of("高质量发展"),
                completer.offers("推动高质量", here, 9).stream().map(Offer::text).toList());
        assertEquals(
                List.of("质量管理", "质量管理体系"),
                completer.offers("加强质量", here, 9).stream().map(Offer::text).toList());
    }
}
