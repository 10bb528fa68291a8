package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class GramsTest {

    @Property(tries = 2000)
    void afterAnyEditsThePiecesAreThoseOfTheTextAndTheChangeIsTheDifference(
            @ForAll @Size(max = 12) List<@IntRange(max = 1000) Integer> places,
            @ForAll @Chars({'甲', '乙', '1', '2', '#', ','}) @StringLength(max = 40) String start,
            @ForAll @Chars({'甲', '乙', '3', '#'}) @StringLength(max = 3) String typed) {
        String text = start;
        Grams grams = Grams.of(text);
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i) * text.length() / 1000;
            int end = Math.min(text.length(), at + i % 3);
            String now = text.substring(0, at) + typed + text.substring(end);
            Grams.Change change = grams.edited(Rewording.of(text, now));
            Set<Integer> before = pieces(grams);
            Set<Integer> after = pieces(Grams.of(now));
            assertArrayEquals(
                    sorted(after),
                    IntStream.range(0, change.now().size())
                            .map(change.now()::at)
                            .toArray());
            assertArrayEquals(without(before, after), change.gone());
            assertArrayEquals(without(after, before), change.come());
            grams = change.now();
            text = now;
        }
    }

    private static Set<Integer> pieces(Grams grams) {
        Set<Integer> pieces = new TreeSet<>();
        for (int i = 0; i < grams.size(); i++) {
            pieces.add(grams.at(i));
        }
        return pieces;
    }

    private static int[] without(Set<Integer> some, Set<Integer> others) {
        return some.stream()
                .filter(piece -> !others.contains(piece))
                .mapToInt(i -> i)
                .toArray();
    }

    private static int[] sorted(Set<Integer> some) {
        return some.stream().mapToInt(i -> i).toArray();
    }
}
