package org.nigao.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number at the start of a line, found by a simple pattern of this program's own: what is measured must not choose where
 * to measure.
 *
 * @param value 3 for 三, （三） and 3.
 * @param lineStart UTF-16 offset of the first character of its line
 * @param start UTF-16 offset of its own first character
 * @param text as written, such as "三、", "（三）" or "3."
 */
record Label(Form form, int value, int lineStart, int start, String text) {

    /** The forms of labels, from the highest down; all but the first are measured. */
    enum Form {
        PART("第一章", "^[ \\t\\u3000]*(第)([一二三四五六七八九十]{1,3})([编章节篇]|部分)", List.of()),
        HAN("一、", "^[ \\t\\u3000]*()([一二三四五六七八九十]{1,3})(、)", List.of("#.", "#，", "#．")),
        HAN_PAREN("（一）", "^[ \\t\\u3000]*(（)([一二三四五六七八九十]{1,3})(）)", List.of("（#）、", "(#)", "（#）.")),
        ARABIC("1.", "^[ \\t\\u3000]*()([1-9][0-9]{0,2})([.．])(?![0-9])", List.of("#、", "#，"));

        private final String title;
        private final Pattern pattern;
        private final List<String> wrong;

        /** {@code wrong}: how it should not be written; # stands for the numeral. */
        Form(String title, String pattern, List<String> wrong) {
            this.title = title;
            this.pattern = Pattern.compile(pattern);
            this.wrong = wrong;
        }

        String title() {
            return title;
        }

        /** The numeral for a value, as this form writes it. */
        String numeral(int value) {
            return this == ARABIC ? String.valueOf(value) : han(value);
        }

        /** Labels for a value that are not as they should be. */
        List<String> wrong(int value) {
            return wrong.stream().map(w -> w.replace("#", numeral(value))).toList();
        }

        private static String han(int value) {
            String digits = "一二三四五六七八九";
            String tens = value < 10 ? "" : value < 20 ? "十" : digits.charAt(value / 10 - 1) + "十";
            return value % 10 == 0 ? tens : tens + digits.charAt(value % 10 - 1);
        }
    }

    /** The label that a line begins with, if it is written just as its form says. */
    static Optional<Label> of(String text, int lineStart) {
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.find()) {
                int value = value(form, matcher.group(2));
                String label = text.substring(matcher.start(1), matcher.end(3));
                return value == 0
                        ? Optional.empty()
                        : Optional.of(new Label(form, value, lineStart, lineStart + matcher.start(1), label));
            }
        }
        return Optional.empty();
    }

    private static int value(Form form, String numeral) {
        for (int value = 1; value < (form == Form.ARABIC ? 1000 : 100); value++) {
            if (form.numeral(value).equals(numeral)) {
                return value;
            }
        }
        return 0;
    }

    /** The label with another number in it. */
    String with(int other) {
        return text.replace(form.numeral(value), form.numeral(other));
    }
}
