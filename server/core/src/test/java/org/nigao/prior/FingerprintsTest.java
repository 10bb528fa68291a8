package org.nigao.prior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    /** Few different characters, so that equal hashes and equal runs come up. */
    @Property(tries = 4000, seed = "20261128")
    void aSharedRunOfThirteenSharesAFingerprint(
            @ForAll @CharRange(from = '一', to = '丂') @CharRange(from = '0', to = '1') @StringLength(max = 40)
                    String before,
            @ForAll @CharRange(from = '一', to = '三') @CharRange(from = '0', to = '9') @StringLength(13) String run,
            @ForAll @CharRange(from = '一', to = '丂') @CharRange(from = '0', to = '1') @StringLength(max = 40)
                    String behind,
            @ForAll @CharRange(from = '丂', to = '七') @StringLength(max = 40) String otherBefore,
            @ForAll @CharRange(from = '丂', to = '七') @StringLength(max = 40) String otherBehind) {
        int[] one = Fingerprints.of(before + run + behind);
        int[] other = Fingerprints.of(otherBefore + run + otherBehind);

        assertTrue(Arrays.stream(one).anyMatch(p -> Arrays.binarySearch(other, p) >= 0));
    }

    /** The windows by the book: of each the least, of equal ones the last. */
    @Property(tries = 500, seed = "20261128")
    void theFingerprintsAreThoseOfEveryWindow(
            @ForAll @CharRange(from = '一', to = '丁') @StringLength(min = 13, max = 60) String text) {
        Set<Integer> wanted = new HashSet<>();
        for (int from = 0; from + Fingerprints.GUARANTEED <= text.length(); from++) {
            int least = hash(text, from);
            for (int i = from + 1; i < from + Fingerprints.WINDOW; i++) {
                int hash = hash(text, i);
                least = Integer.compareUnsigned(hash, least) <= 0 ? hash : least;
            }
            wanted.add(least);
        }

        assertEquals(
                wanted,
                new HashSet<>(Arrays.stream(Fingerprints.of(text)).boxed().toList()));
    }

    /** A text of one piece alone has the hash of that piece. */
    private static int hash(String text, int at) {
        return Fingerprints.of(text.substring(at, at + Fingerprints.PIECE))[0];
    }

    @Test
    void numbersMarksAndScriptMakeNoDifference() {
        int[] last = Fingerprints.of("城镇新增就业900万人以上,调查失业率控制在5%左右。");
        int[] now = Fingerprints.of("城镇新增就业1100万人以上、调查失业率控制在5.5%左右;");

        assertTrue(Arrays.stream(now).allMatch(p -> Arrays.binarySearch(last, p) >= 0)
                || Arrays.stream(now)
                                .filter(p -> Arrays.binarySearch(last, p) >= 0)
                                .count()
                        >= 3);
    }

    @Test
    void tooShortATextHasNone() {
        assertEquals(0, Fingerprints.of("加强组织领导。").length);
    }
}
