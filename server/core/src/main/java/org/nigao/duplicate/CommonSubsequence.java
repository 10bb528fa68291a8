package org.nigao.duplicate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The length of the longest common subsequence, sixty-four characters at a time (Crochemore, Iliopoulos, Pinzon and Reid). */
public final class CommonSubsequence {

    private CommonSubsequence() {}

    public static int length(String one, String other) {
        int words = (one.length() + 63) / 64;
        Map<Character, long[]> places = new HashMap<>();
        for (int i = 0; i < one.length(); i++) {
            places.computeIfAbsent(one.charAt(i), c -> new long[words])[i / 64] |= 1L << i % 64;
        }
        long[] open = new long[words];
        Arrays.fill(open, -1L);
        for (int j = 0; j < other.length(); j++) {
            long[] matches = places.get(other.charAt(j));
            if (matches != null) {
                step(open, matches);
            }
        }
        int length = 0;
        for (int i = 0; i < one.length(); i++) {
            length += (open[i / 64] >>> i % 64 & 1) == 0 ? 1 : 0;
        }
        return length;
    }

    /** open = (open + (open &amp; matches)) | (open &amp; ~matches), with the carry from word to word. */
    private static void step(long[] open, long[] matches) {
        long carry = 0;
        for (int i = 0; i < open.length; i++) {
            long both = open[i] & matches[i];
            long sum = open[i] + both;
            long carried = sum + carry;
            carry = Long.compareUnsigned(sum, both) < 0 || carry == 1 && carried == 0 ? 1 : 0;
            open[i] = carried | open[i] & ~matches[i];
        }
    }
}
