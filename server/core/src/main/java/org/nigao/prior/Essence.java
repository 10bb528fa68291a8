package org.nigao.prior;

/** What a folded wording says without its marks: letters and digits only. */
final class Essence {

    static final char NUMBER = '#';

    private Essence() {}

    /** Without points, brackets and signs. */
    static String of(String wording) {
        StringBuilder kept = new StringBuilder(wording.length());
        for (int i = 0; i < wording.length(); i++) {
            if (Character.isLetterOrDigit(wording.charAt(i))) {
                kept.append(wording.charAt(i));
            }
        }
        return kept.toString();
    }

    /** With one sign for each digit: equal runs stay equal and as long. */
    static String masked(String essence) {
        StringBuilder masked = new StringBuilder(essence);
        for (int i = 0; i < essence.length(); i++) {
            if (isDigit(essence.charAt(i))) {
                masked.setCharAt(i, NUMBER);
            }
        }
        return masked.toString();
    }

    /** With one sign for each number, however long: last year's sentence with new figures is last year's. */
    static String numbersAlike(String essence) {
        StringBuilder masked = new StringBuilder(essence.length());
        for (int i = 0; i < essence.length(); i++) {
            char c = essence.charAt(i);
            if (!isDigit(c)) {
                masked.append(c);
            } else if (masked.length() == 0 || masked.charAt(masked.length() - 1) != NUMBER) {
                masked.append(NUMBER);
            }
        }
        return masked.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
