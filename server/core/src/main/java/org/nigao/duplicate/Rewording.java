package org.nigao.duplicate;

/**
 * What an edit made of a wording: all but the first {@code front} and the last {@code back} characters may be other ones.
 *
 * @param before the wording that was, {@code after} the one that is
 */
record Rewording(String before, String after, int front, int back) {

    static Rewording of(String before, String after) {
        int front = commonStart(before, after);
        return new Rewording(before, after, front, commonEnd(before, after, front));
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int start = 0;
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return start;
    }

    private static int commonEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int end = 0;
        while (end < most && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return end;
    }

    /** How many characters were changed, or came to be. */
    int length() {
        return Math.max(before.length(), after.length()) - front - back;
    }

    /** Where the changed part ends in what was. */
    int endBefore() {
        return before.length() - back;
    }

    /** Where the changed part ends in what is. */
    int endAfter() {
        return after.length() - back;
    }
}
