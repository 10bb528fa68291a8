package org.nigao.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nigao.outline.Alignment.Item;
import org.nigao.outline.Alignment.Standing;

/** Slips are written kind@item→expected, items counted from 1; a doubtful number has a question mark, an echo an equals sign. */
class AlignmentTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1 2 4 5, GAP@3→3",
        "1 2 4, GAP@3→3",
        "1 2 2 3, REPEAT@3→3",
        "1 2 2 4, WRONG_NUMBER@3→3",
        "1 3 3 4, WRONG_NUMBER@2→2",
        "1 2 4 4 5, WRONG_NUMBER@3→3",
        "1 2 3 5 5 6, WRONG_NUMBER@4→4",
        "1 2 8 4 5, WRONG_NUMBER@3→3",
        "1 2 8, WRONG_NUMBER@3→3",
        "1 3 2 4, SWAP@2→2",
        "1 2 5 3 4, MISPLACED@3→3",
        "1 2 3 4 5 3 6 7, MISPLACED@6→6",
        "1 2 3 4 5 3 7 8, WRONG_NUMBER@6→6",
        "1 2 3 1 5, WRONG_NUMBER@4→4",
        "1 2 3 4 1 2 3, RESTART@5→5",
        "2 3 4, GAP@1→1",
        "5 6 7, LATE_START@1→1",
        "1 2 3 7 8 9, GAP@4→4",
        "1 2 3 5 6 8, GAP@4→4 GAP@6→7",
        "1 2 3 91 92 93 94 95 96 97 98 99 100, GAP@4→4",
        "1 2 3 4 5 6 7 8 9 10 11 1 2 3 4 5 6 7 8 9 10 11, RESTART@12→12",
        "1 1 1 1, TANGLED@2→2"
    })
    void everyRowOfTheSpecificationIsBlamedOnTheItemItNames(String row, String slips) {
        assertEquals(slips, slips(row));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1 2 5 3 4 6, MISPLACED@3→3",
        "1 3 4 5 2 6, MISPLACED@5→5",
        "2 3 1 4, MISPLACED@3→3",
        "1 5 6 2 3 4 7, MISPLACED@2→2",
        "3 4 1 2, MISPLACED@1→1",
        "1 2 3 7 8 4 5, MISPLACED@4→4",
        "1 2 3 4 2 3 4 5 6, MISPLACED@5→5",
        "1 2 4 5 6 3, MISPLACED@6→6",
        "1 2 3 4 5 7 8 6 9 10 12 13 14, MISPLACED@8→9 GAP@11→11"
    })
    void whatWasMovedOrPutInWithItsNumbersIsOneSlip(String row, String slips) {
        assertEquals(slips, slips(row));
    }

    @ParameterizedTest
    @CsvSource({"1", "1 2", "1 2 3 4 5 6 7 8 9 10 11 12"})
    void aRowThatRunsOnHasNoSlips(String row) {
        assertEquals("", slips(row));
    }

    @Test
    void twoNumbersTakenForEachOtherAreOneSlipEvenWhereTheyLookAlike() {
        assertEquals("SWAP@2→2", slips("1 3 2"));
        assertEquals("SWAP@1→1", slips("2 1 3"));
    }

    @Test
    void aLineThatStandsTwiceIsOneSlipAndTheRowGoesOn() {
        assertEquals("DOUBLED@4→4", slips("1 2 3 3= 4 5"));
    }

    @Test
    void aDoubtfulNumberThatDoesNotFitIsDroppedWithoutAWord() {
        assertEquals("", slips("1 2 7? 3 4"));
    }

    @Test
    void aThousandNumbersThatAllDifferTakeNoTime() {
        List<Item> items = IntStream.range(0, 1000)
                .mapToObj(i -> new Item(1 + i * 7919 % 997, Standing.SURE))
                .toList();

        assertTimeout(Duration.ofSeconds(3), () -> Alignment.slips(items));
    }

    @Property(seed = "1", tries = 500)
    void noOtherReadingOfARowIsCheaper(@ForAll("rows") List<Item> row) {
        Assume.that(!EveryReading.isMove(row));
        List<String> cheapest = EveryReading.cheapest(row).stream()
                .map(slips -> written(Alignment.summed(slips, row)))
                .toList();

        assertTrue(
                cheapest.contains(written(Alignment.slips(row))),
                () -> Alignment.slips(row) + " is none of " + cheapest);
    }

    @Provide
    Arbitrary<List<Item>> rows() {
        Arbitrary<Integer> values = Arbitraries.integers().between(1, 9);
        Arbitrary<Standing> standings = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Standing.SURE)),
                Tuple.of(1, Arbitraries.just(Standing.DOUBTFUL)),
                Tuple.of(1, Arbitraries.just(Standing.ECHO)));
        return Combinators.combine(values, standings)
                .as(Item::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    private static String slips(String row) {
        return written(Alignment.slips(
                List.of(row.split(" ")).stream().map(AlignmentTest::item).toList()));
    }

    private static Item item(String word) {
        return word.endsWith("?")
                ? new Item(Integer.parseInt(word.substring(0, word.length() - 1)), Standing.DOUBTFUL)
                : word.endsWith("=")
                        ? new Item(Integer.parseInt(word.substring(0, word.length() - 1)), Standing.ECHO)
                        : new Item(Integer.parseInt(word), Standing.SURE);
    }

    private static String written(List<Slip> slips) {
        return slips.stream()
                .map(s -> s.kind() + "@" + (s.at() + 1) + "→" + s.expected())
                .collect(Collectors.joining(" "));
    }
}
