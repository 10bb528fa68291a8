package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class CommonSubsequenceTest {

    @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void itIsAsLongAsTheTableSays(
            @ForAll @CharRange(from = '一', to = '丄') @StringLength(max = 300) String one,
            @ForAll @CharRange(from = '一', to = '丄') @StringLength(max = 300) String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                table[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        assertEquals(table[one.length()][other.length()], CommonSubsequence.length(one, other));
    }
}
