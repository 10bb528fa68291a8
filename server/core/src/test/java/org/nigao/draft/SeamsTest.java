package org.nigao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is known of line breaks is carried from version to version as if each had been counted afresh. */
class SeamsTest {

    @Property(tries = 2000)
    void countedOnEqualsCountedAfresh(@ForAll("lines") List<String> first, @ForAll("changes") List<Replaced> changes) {
        List<Line> lines = lines(first);
        Seams seams = Seams.of(lines);
        ask(seams, lines);
        for (Replaced change : changes) {
            int from = Math.floorMod(change.from(), lines.size() + 1);
            int to = Math.min(lines.size(), from + change.count());
            List<Line> next = new ArrayList<>(lines.subList(0, from));
            next.addAll(lines(change.texts()));
            next.addAll(lines.subList(to, lines.size()));
            seams = seams.next(new LineChange(lines, next, from, lines.size() - to));
            lines = next;
            assertEquals(ask(Seams.of(lines), lines), ask(seams, lines));
        }
    }

    /** All that can be asked of every break. */
    private static List<String> ask(Seams seams, List<Line> lines) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (!line.isBlank() && !next.isBlank()) {
                Seam seam = seams.seam(line, next);
                String word = line.text().substring(line.shape().to() - 1)
                        + next.text().charAt(next.shape().from());
                answers.add(seam.overUnterminated() + " " + seam.overTruncated() + " " + seams.stands(word));
            }
        }
        return answers;
    }

    private static List<Line> lines(List<String> texts) {
        return texts.stream().map(Line::new).toList();
    }

    /** Lines that are replaced by others. */
    record Replaced(int from, int count, List<String> texts) {}

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings().withChars("甲乙丙，。 ").ofMaxLength(6).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Replaced>> changes() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 20);
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 3);
        return places.flatMap(at -> counts.flatMap(count -> lines().map(texts -> new Replaced(at, count, texts))))
                .list()
                .ofMaxSize(4);
    }
}
