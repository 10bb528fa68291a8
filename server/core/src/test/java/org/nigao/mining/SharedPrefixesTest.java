package org.nigao.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The stretches that positions share are those that comparing all with all finds. */
class SharedPrefixesTest {

    private static final int LONGEST = 6;

    @Provide
    Arbitrary<List<String>> clauses() {
        return Arbitraries.strings()
                .withChars("甲乙丙")
                .ofMinLength(1)
                .ofMaxLength(9)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void equalsComparingAllWithAll(@ForAll("clauses") List<String> clauses) {
        Texts texts = new Texts(Room.HEAP);
        texts.add(
                new Origin("plan", "", "", OptionalInt.empty(), ""),
                clauses.stream()
                        .map(c -> new Clause(c, 0, c.length(), Texts.BORDER, Texts.BORDER, 0))
                        .toList());
        texts.index();
        List<Integer> positions = new ArrayList<>();
        for (int c = 0; c < texts.clauses(); c++) {
            for (int p = texts.start(c); p < texts.end(c); p++) {
                positions.add(p);
            }
        }
        Map<String, Integer> found = new TreeMap<>();
        int[] sorted = positions.stream().mapToInt(Integer::intValue).toArray();
        new SharedPrefixes(texts, 2, LONGEST, (at, from, to, length) -> {
                    if (length > 0) {
                        found.merge(texts.text(at[from], at[from] + length), to - from, Integer::sum);
                    }
                })
                .walk(sorted, 0, sorted.length, 0);
        assertEquals(compared(clauses), found);
    }

    /** Every stretch that stands twice or more and not always before the same character, with how often it stands. */
    private static Map<String, Integer> compared(List<String> clauses) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Map<Character, Integer>> next = new HashMap<>();
        for (String clause : clauses) {
            for (int from = 0; from < clause.length(); from++) {
                for (int to = from + 1; to <= Math.min(clause.length(), from + LONGEST); to++) {
                    String stretch = clause.substring(from, to);
                    times.merge(stretch, 1, Integer::sum);
                    char behind = to < clause.length() ? clause.charAt(to) : Texts.BORDER;
                    next.computeIfAbsent(stretch, s -> new HashMap<>()).merge(behind, 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> branching = new TreeMap<>();
        times.forEach((stretch, count) -> {
            Map<Character, Integer> behind = next.get(stretch);
            if (count >= 2 && (behind.size() > 1 || behind.containsKey(Texts.BORDER))) {
                branching.put(stretch, count);
            }
        });
        return branching;
    }
}
