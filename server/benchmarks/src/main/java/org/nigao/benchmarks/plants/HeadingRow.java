package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Span;

/**
 * Headings of one form that count 1, 2, 3 … below one heading, each at the start of a line, by a pattern of this package's own.
 *
 * @param level 0 for 一、, 1 for （一）, 2 for 1., 3 for （1）
 * @param headings in order, at least three
 * @param end where the next heading of a higher form begins; the end of the text where none does
 */
record HeadingRow(int level, List<Heading> headings, int end) {

    /**
     * One of them.
     *
     * @param line offset of the first character of its line
     * @param lineEnd offset behind its line, without the line break
     * @param label its number with the marks around it
     * @param numeral its number alone
     */
    record Heading(int line, int lineEnd, Span label, Span numeral, int value) {

        /** What stands behind the label. */
        String words(String text) {
            return text.substring(label.end(), lineEnd).strip();
        }
    }

    private static final String HAN = "一二三四五六七八九十";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("[ \\t\\u3000]*(([" + HAN + "]{1,3})、)\\S.*"),
            Pattern.compile("[ \\t\\u3000]*(（([" + HAN + "]{1,3})）)\\S.*"),
            Pattern.compile("[ \\t\\u3000]*((\\d{1,2})[.．])[^\\d].*"),
            Pattern.compile("[ \\t\\u3000]*(（(\\d{1,2})）)\\S.*"));
    private static final int FEWEST = 3;
    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    /** The numeral for a value, as the form of a level writes it. */
    static String numeral(int level, int value) {
        if (level >= 2) {
            return String.valueOf(value);
        }
        String tens = value < 10 ? "" : value < 20 ? "十" : HAN.charAt(value / 10 - 1) + "十";
        return value % 10 == 0 ? tens : tens + HAN.charAt(value % 10 - 1);
    }

    /** The label for a value, as the form of a level writes it. */
    static String label(int level, int value) {
        String numeral = numeral(level, value);
        return switch (level) {
            case 0 -> numeral + "、";
            case 2 -> numeral + ".";
            default -> "（" + numeral + "）";
        };
    }

    /** The rows of a text in which no number is out of place. */
    static List<HeadingRow> in(String text) {
        List<HeadingRow> rows = new ArrayList<>();
        List<List<Heading>> open = new ArrayList<>(List.of(List.of(), List.of(), List.of(), List.of()));
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            for (int level = 0; level < FORMS.size(); level++) {
                Matcher form = FORMS.get(level).matcher(text).region(line, end);
                if (form.matches()) {
                    take(new Heading(line, end, span(form, 1), span(form, 2), value(form.group(2))), level, open, rows);
                    break;
                }
            }
            line = end + 1;
        }
        for (int level = 0; level < FORMS.size(); level++) {
            close(level, text.length(), open, rows);
        }
        return rows;
    }

    /** The level of the label that a line begins with; as high as can be where it has none. */
    static int level(String text, int line) {
        Matcher lines = LINE.matcher(text).region(line, text.length());
        for (int level = 0; level < FORMS.size() && lines.lookingAt(); level++) {
            if (FORMS.get(level).matcher(lines.group()).matches()) {
                return level;
            }
        }
        return FORMS.size();
    }

    /** Whether the first label of this form behind the row goes on counting where the row ends. */
    boolean isCountedOn(String text) {
        Matcher lines = LINE.matcher(text).region(end, text.length());
        while (lines.find()) {
            Matcher form = FORMS.get(level).matcher(lines.group());
            if (form.matches()) {
                return value(form.group(2)) == headings.size() + 1;
            }
        }
        return false;
    }

    /** Whether a heading of the level above stands on the line right above the first one. */
    boolean isBelowHeading(String text) {
        String above = text.substring(0, headings.get(0).line()).stripTrailing();
        int line = above.lastIndexOf('\n') + 1;
        return level == level(text, line) + 1 && above.substring(line).chars().noneMatch(c -> "。：；".indexOf(c) >= 0);
    }

    private static void take(Heading heading, int level, List<List<Heading>> open, List<HeadingRow> rows) {
        for (int lower = level + 1; lower < FORMS.size(); lower++) {
            close(lower, heading.line(), open, rows);
        }
        List<Heading> row = open.get(level);
        if (heading.value() == 1) {
            close(level, heading.line(), open, rows);
            open.set(level, new ArrayList<>(List.of(heading)));
        } else if (row.isEmpty() || row.get(row.size() - 1).value() != heading.value() - 1) {
            open.set(level, List.of());
        } else {
            row.add(heading);
        }
    }

    private static void close(int level, int end, List<List<Heading>> open, List<HeadingRow> rows) {
        if (open.get(level).size() >= FEWEST) {
            rows.add(new HeadingRow(level, List.copyOf(open.get(level)), end));
        }
        open.set(level, List.of());
    }

    private static Span span(Matcher matcher, int group) {
        return new Span(matcher.start(group), matcher.end(group));
    }

    private static int value(String numeral) {
        for (int value = 1; value < 100; value++) {
            if (numeral(0, value).equals(numeral) || String.valueOf(value).equals(numeral)) {
                return value;
            }
        }
        return 0;
    }
}
