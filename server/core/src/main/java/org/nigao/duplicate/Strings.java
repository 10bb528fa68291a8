package org.nigao.duplicate;

/** How far two texts are the same. */
final class Strings {

    private Strings() {}

    /** How many characters both begin with. */
    static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int start = 0;
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return start;
    }

    /** How many characters both end with, the first {@code start} of them left out. */
    static int commonEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int end = 0;
        while (end < most && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return end;
    }
}
