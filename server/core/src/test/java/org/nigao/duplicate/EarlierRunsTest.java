package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Units are written as letters: capitals may start a run, small letters are short, and h, t are headings. */
class EarlierRunsTest {

    @Test
    void twoPairsSideBySideAreOneRun() {
        assertRuns("ABAB", "0>2+2");
    }

    @Test
    void whatStandsBetweenTheTwoSplitsNothing() {
        assertRuns("xABCPABC", "1>5+3");
    }

    @Test
    void shortUnitsGoAlongButNeverAlone() {
        assertRuns("aAbBc-aAbBc", "0>6+5");
        assertRuns("abc-abc");
    }

    @Test
    void aHeadingBehindBelongsToWhatFollows() {
        assertRuns("AhBxAhC", "0>4+1");
    }

    @Test
    void aHeadingAtTheVeryEndGoesAlong() {
        assertRuns("AhBxAh", "0>4+2");
    }

    @Test
    void everyCopyOfManyPointsToTheFirst() {
        assertRuns("AAAA", "0>1+1", "0>2+1", "0>3+1");
        assertRuns("ABABAB", "0>2+2", "0>4+2");
    }

    @Test
    void ofSeveralSourcesTheLongestIsTaken() {
        assertRuns("AxBACyBAC", "0>3+1", "2>6+3");
    }

    /** At a cost of pairs this would take minutes. */
    @Test
    void ofAHundredThousandEqualUnitsEachIsACopyOfTheFirst() {
        int[] same = new int[100_000];
        boolean[] yes = new boolean[same.length];
        Arrays.fill(yes, true);

        List<Run> runs = EarlierRuns.of(sequence(same, yes, new boolean[same.length]));

        assertEquals(
                IntStream.range(1, same.length).mapToObj(i -> new Run(0, i, 1)).toList(), runs);
    }

    @Property(seed = "1", tries = 1000)
    void itFindsWhatComparingEveryPairFinds(@ForAll("drafts") String draft) {
        assertEquals(Oracle.of(draft), runs(draft));
    }

    /** Whatever stands again is in exactly one run, and a run says what its source says. */
    @Property(seed = "2", tries = 1000)
    void everySubstantialUnitThatStandsAgainIsInOneRun(@ForAll("drafts") String draft) {
        int[] covered = new int[draft.length()];
        for (Run run : runs(draft)) {
            for (int i = 0; i < run.length(); i++) {
                covered[run.start() + i]++;
                assertEquals(draft.charAt(run.source() + i), draft.charAt(run.start() + i));
            }
        }
        for (int i = 0; i < covered.length; i++) {
            boolean again = draft.indexOf(draft.charAt(i)) < i;
            if (Character.isUpperCase(draft.charAt(i))) {
                assertEquals(again ? 1 : 0, covered[i], draft + " at " + i);
            }
        }
    }

    @Provide
    Arbitrary<String> drafts() {
        Arbitrary<String> random = Arbitraries.strings().withChars("ABCabh").ofMaxLength(40);
        Arbitrary<String> wide = Arbitraries.strings()
                .withChars("ABCDEFGHIJabcdefgh")
                .ofMaxLength(30)
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts) + String.join("", parts));
        return Arbitraries.oneOf(random, wide);
    }

    private static void assertRuns(String draft, String... expected) {
        List<String> runs = runs(draft).stream()
                .map(r -> r.source() + ">" + r.start() + "+" + r.length())
                .toList();
        assertEquals(List.of(expected), runs);
    }

    private static List<Run> runs(String draft) {
        Sequence sequence = sequence(draft);
        return EarlierRuns.of(sequence).stream().map(sequence::inUnits).toList();
    }

    private static Sequence sequence(String draft) {
        int[] ids = new int[draft.length()];
        boolean[] substantial = new boolean[ids.length];
        boolean[] opener = new boolean[ids.length];
        int[] numbers = new int[128];
        List<Character> seen = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            char c = draft.charAt(i);
            if (!seen.contains(c)) {
                seen.add(c);
            }
            numbers[c] = seen.indexOf(c);
            ids[i] = numbers[c];
            substantial[i] = Character.isUpperCase(c);
            opener[i] = isOpener(c);
        }
        return sequence(ids, substantial, opener);
    }

    private static Sequence sequence(int[] ids, boolean[] substantial, boolean[] opener) {
        int[] times = new int[ids.length];
        Arrays.stream(ids).forEach(id -> times[id]++);
        return Sequence.of(ids.length, i -> times[ids[i]] > 1, i -> ids[i], i -> substantial[i], i -> opener[i]);
    }

    private static boolean isOpener(char c) {
        return c == 'h' || c == 't';
    }

    /** The same answer by comparing everything with everything. */
    private static final class Oracle {

        static List<Run> of(String s) {
            List<Run> runs = new ArrayList<>();
            int free = 0;
            for (int i = 0; i < s.length(); ) {
                int source = -1;
                int length = 0;
                for (int j = 0; Character.isUpperCase(s.charAt(i)) && j < i; j++) {
                    int l = 0;
                    while (i + l < s.length() && j + l < i && s.charAt(j + l) == s.charAt(i + l)) {
                        l++;
                    }
                    if (l > length) {
                        source = j;
                        length = l;
                    }
                }
                if (length == 0) {
                    i++;
                    continue;
                }
                while (length > 1 && i + length < s.length() && isOpener(s.charAt(i + length - 1))) {
                    length--;
                }
                int end = source + length;
                while (i > free && i > end && source > 0 && s.charAt(i - 1) == s.charAt(source - 1)) {
                    i--;
                    source--;
                    length++;
                }
                addPeriods(s, new Run(source, i, length), runs);
                i += length;
                free = i;
            }
            return runs;
        }

        private static void addPeriods(String s, Run run, List<Run> runs) {
            String said = s.substring(run.start(), run.end());
            for (int period = 1; 2 * period <= said.length(); period++) {
                String once = said.substring(0, period);
                if (once.repeat(said.length()).startsWith(said)
                        && !once.equals(once.toLowerCase(java.util.Locale.ROOT))) {
                    for (int at = 0; at < said.length(); at += period) {
                        String part = said.substring(at, Math.min(said.length(), at + period));
                        boolean whole =
                                part.length() == period || !part.equals(part.toLowerCase(java.util.Locale.ROOT));
                        if (whole) {
                            runs.add(new Run(run.source(), run.start() + at, part.length()));
                        } else {
                            Run last = runs.remove(runs.size() - 1);
                            runs.add(new Run(last.source(), last.start(), last.length() + part.length()));
                        }
                    }
                    return;
                }
            }
            runs.add(run);
        }
    }
}
